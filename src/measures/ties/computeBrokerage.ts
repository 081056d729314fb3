import type { Gap } from '../../domain/results/MeasureColumn';
import { rowOf } from '../../network/rowOf';
import type { Work } from '../../support/Progress';
import { buildPartition } from './buildPartition';
import { eachRespondent } from '../own/eachRespondent';
import { ARCS_A_SLICE } from '../../algorithms/arcsASlice';
import type { MeasureContext } from '../MeasureContext';

/** Roles of Gould & Fernandez (1989), as a → v → b with a not naming b: sna's w_I, w_O, b_IO, b_OI, b_O. */
export const BROKERAGE_ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;

/**
 * How often each respondent stands between two who are not tied that way, by role. Raw counts; triples with somebody
 * whose part is not stated are left out. O(Σ in-degree × out-degree).
 */
export function* computeBrokerage(context: MeasureContext, by: 'organisation' | 'group'): Work<readonly (readonly number[] | Gap)[]> {
  const { view, reconciled } = context;
  const part = buildPartition(reconciled, view, by);
  const namedBy = new Int32Array(view.n).fill(-1);
  const counts = Array.from({ length: view.n }, () => [0, 0, 0, 0, 0]);
  let looked = 0;
  for (let a = 0; a < view.n; a += 1) {
    if (looked > ARCS_A_SLICE) {
      looked = 0;
      yield { stage: 'Brokerage', done: a, total: view.n };
    }
    const named = rowOf(view.out, a);
    for (const b of named) namedBy[b] = a;
    for (const v of named) {
      const roles = counts[v];
      if (roles === undefined) continue;
      const next = rowOf(view.out, v);
      looked += next.length;
      for (const b of next) {
        if (b === a || namedBy[b] === a) continue;
        const role = roleOf(part[a] ?? -1, part[v] ?? -1, part[b] ?? -1);
        if (role !== null) roles[role] = (roles[role] ?? 0) + 1;
      }
    }
  }
  const isKnown = part.some((value) => value !== -1);
  return eachRespondent(context, (node) => (isKnown && part[node] !== -1 ? (counts[node] ?? []) : 'undefined'));
}

function roleOf(a: number, v: number, b: number): number | null {
  if (a === -1 || v === -1 || b === -1) return null;
  if (a === v && v === b) return 0;
  if (a === b) return 1;
  if (a === v) return 2;
  return v === b ? 3 : 4;
}
