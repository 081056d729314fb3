import type { Lens } from '../../domain/Lens';
import type { Reconciled } from '../../domain/results/Reconciled';
import { computeMemberships } from '../../measures/network/computeMemberships';
import { countPairs, MOST_PAIRS, projectMemberships } from '../../measures/network/projectMemberships';
import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';

/** A group or organisation that managers name. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly count: number;
  readonly who: string;
}

/** Two managers who name the same groups. */
export interface SharedRow {
  readonly key: string;
  readonly aId: string;
  readonly bId: string;
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly weight: number;
  readonly which: string;
}

export interface MembershipRows {
  readonly groups: readonly GroupRow[];
  /** Worked out when they are asked for; `null` = too many pairs to be listed. */
  readonly shared: (() => readonly SharedRow[]) | null;
}

/** The two-mode part of a lens: who names which group, and who shares some; with a break now and then. */
export function* selectMemberships(reconciled: Reconciled, lens: Lens): Generator<undefined, MembershipRows, void> {
  const { people } = reconciled;
  const memberships = computeMemberships(reconciled, lens);
  yield;
  const nameOf = (person: number | undefined): string => people[person ?? -1]?.name ?? '';
  const groups: GroupRow[] = [];
  for (const [place, person] of memberships.collectivities.entries()) {
    groups.push({
      id: people[person]?.id ?? '',
      name: nameOf(person),
      organisation: people[person]?.organisation ?? '',
      count: rowLength(memberships.members, place),
      who: Array.from(rowOf(memberships.members, place), nameOf).join(', '),
    });
    yield;
  }
  if (countPairs(memberships) > MOST_PAIRS) return { groups, shared: null };
  return {
    groups,
    shared: () =>
      (projectMemberships(memberships) ?? []).map(({ a, b, shared: places, weight }): SharedRow => ({
        key: `${a} ${b}`,
        aId: people[a]?.id ?? '',
        bId: people[b]?.id ?? '',
        a: nameOf(a),
        b: nameOf(b),
        count: places.length,
        weight,
        which: places.map((place) => groups[place]?.name ?? '').join(', '),
      })),
  };
}
