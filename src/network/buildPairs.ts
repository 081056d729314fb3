import { ACTIVE, LATENT } from '../domain/Activity';
import type { Reconciled } from '../domain/Reconciled';
import type { PairStatus } from '../domain/MapPicture';
import type { View } from './View';
import { dyadStatus } from './dyadStatus';

/** Two people between whom somebody reported a tie within the lens. */
export interface Pair {
  /** Nodes, lower first. */
  readonly a: number;
  readonly b: number;
  /** Indices into `Reports`: one, or two where both named the other. */
  readonly reports: readonly number[];
  /** Union over the reports, within the lens, in the order of `typeOrder`. */
  readonly types: readonly string[];
  /** The strongest of its reports, into `ACTIVITIES`. */
  readonly activity: number;
  readonly status: PairStatus;
}

/**
 * The pairs of a view, by their lower and then their higher node. Under `confirmed` these are the confirmed ones and
 * those that nobody could confirm (the other did not answer), which are drawn but never counted; under `either`, all.
 * Linear in arcs, but for sorting.
 */
export function buildPairs(reconciled: Reconciled, view: View, typeOrder: readonly string[]): readonly Pair[] {
  const { reports } = reconciled;
  const rank = new Map(typeOrder.map((type, index) => [type, index]));
  const wanted = view.lens.types === null ? null : new Set(view.lens.types);
  const behind = new Map<number, number[]>();
  for (let from = 0; from < view.n; from += 1) {
    const end = view.out.offsets[from + 1] ?? 0;
    for (let arc = view.out.offsets[from] ?? 0; arc < end; arc += 1) {
      const to = view.out.targets[arc] ?? 0;
      const key = Math.min(from, to) * view.n + Math.max(from, to);
      const known = behind.get(key);
      const report = view.outReport[arc] ?? 0;
      if (known === undefined) behind.set(key, [report]);
      else known.push(report);
    }
  }
  const pairs: Pair[] = [];
  for (const key of [...behind.keys()].sort((x, y) => x - y)) {
    const of = behind.get(key) ?? [];
    const a = Math.floor(key / view.n);
    const b = key % view.n;
    const status = dyadStatus(reconciled, view.people[a] ?? 0, view.people[b] ?? 0, of.length === 2);
    if (view.lens.rule === 'confirmed' && status === 'unconfirmed') continue;
    const types = new Set(of.flatMap((report) => reports.lists[reports.types[report] ?? 0] ?? []));
    pairs.push({
      a,
      b,
      reports: of,
      types: [...types].filter((type) => wanted?.has(type) ?? true).sort((x, y) => (rank.get(x) ?? rank.size) - (rank.get(y) ?? rank.size)),
      activity: strongest(of.map((report) => reports.activity[report] ?? 0)),
      status,
    });
  }
  return pairs;
}

function strongest(activities: readonly number[]): number {
  if (activities.includes(ACTIVE)) return ACTIVE;
  return activities.includes(LATENT) ? LATENT : 0;
}
