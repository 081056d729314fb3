import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/Reconciled';
import { computeMemberships } from '../measures/computeMemberships';
import { projectMemberships } from '../measures/projectMemberships';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';

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
  /** `null` = too many pairs to be listed. */
  readonly shared: readonly SharedRow[] | null;
}

/** The two-mode part of a lens: who names which group, and who shares some. */
export function selectMemberships(reconciled: Reconciled, lens: Lens): MembershipRows {
  const { people } = reconciled;
  const memberships = computeMemberships(reconciled, lens);
  const nameOf = (person: number | undefined): string => people[person ?? -1]?.name ?? '';
  const groups = Array.from(memberships.collectivities, (person, place): GroupRow => ({
    id: people[person]?.id ?? '',
    name: nameOf(person),
    organisation: people[person]?.organisation ?? '',
    count: rowLength(memberships.members, place),
    who: Array.from(rowOf(memberships.members, place), nameOf).join(', '),
  }));
  const shared = projectMemberships(memberships)?.map(({ a, b, shared: places, weight }): SharedRow => ({
    key: `${a} ${b}`,
    aId: people[a]?.id ?? '',
    bId: people[b]?.id ?? '',
    a: nameOf(a),
    b: nameOf(b),
    count: places.length,
    weight,
    which: places.map((place) => groups[place]?.name ?? '').join(', '),
  }));
  return { groups, shared: shared ?? null };
}
