import { ACTIVE, LATENT } from '../domain/Activity';
import type { Reconciled } from '../domain/results/Reconciled';
import type { PairStatus } from '../domain/results/MapPicture';
import type { View } from './View';
import { dyadStatus } from './dyadStatus';
import { findReport } from './findReport';

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
 * One at a time, because a national network has hundreds of thousands.
 */
export function* eachPair(reconciled: Reconciled, view: View, typeOrder: readonly string[]): Generator<Pair, void, void> {
  const { reports } = reconciled;
  const typesOf = typeUnions(reconciled, view, typeOrder);
  for (let a = 0; a < view.n; a += 1) {
    let out = view.out.offsets[a] ?? 0;
    let into = view.in.offsets[a] ?? 0;
    const [outEnd, intoEnd] = [view.out.offsets[a + 1] ?? 0, view.in.offsets[a + 1] ?? 0];
    while (out < outEnd || into < intoEnd) {
      const named = out < outEnd ? (view.out.targets[out] ?? 0) : view.n;
      const naming = into < intoEnd ? (view.in.targets[into] ?? 0) : view.n;
      const b = Math.min(named, naming);
      const of: number[] = [];
      if (named === b) of.push(view.outReport[out++] ?? 0);
      if (naming === b) {
        into += 1;
        of.push(findReport(reports, view.people[b] ?? 0, view.people[a] ?? 0));
      }
      if (b < a) continue;
      const status = dyadStatus(reconciled, view.people[a] ?? 0, view.people[b] ?? 0, of.length === 2);
      if (view.lens.rule === 'confirmed' && status === 'unconfirmed') continue;
      yield { a, b, reports: of, types: typesOf(of), activity: strongest(of.map((report) => reports.activity[report] ?? 0)), status };
    }
  }
}

/** The types of reports within the lens; reports with the same lists share one union. */
function typeUnions({ reports }: Reconciled, { lens }: View, typeOrder: readonly string[]): (of: readonly number[]) => readonly string[] {
  const rank = new Map(typeOrder.map((type, index) => [type, index]));
  const wanted = lens.types === null ? null : new Set(lens.types);
  const known = new Map<number, readonly string[]>();
  return (of) => {
    const [one = 0, other = one] = of.map((report) => reports.types[report] ?? 0);
    const key = one * reports.lists.length + other;
    let union = known.get(key);
    if (union === undefined) {
      const types = new Set([...(reports.lists[one] ?? []), ...(reports.lists[other] ?? [])]);
      union = [...types]
        .filter((type) => wanted?.has(type) ?? true)
        .sort((x, y) => (rank.get(x) ?? rank.size) - (rank.get(y) ?? rank.size));
      known.set(key, union);
    }
    return union;
  };
}

function strongest(activities: readonly number[]): number {
  if (activities.includes(ACTIVE)) return ACTIVE;
  return activities.includes(LATENT) ? LATENT : 0;
}
