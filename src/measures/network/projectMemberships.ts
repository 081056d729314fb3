import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';
import type { Memberships } from './computeMemberships';

/** Two managers who name the same groups. Not a tie between them: it never counts as a contact, or against isolation. */
export interface SharedMembership {
  /** Managers, lower first. */
  readonly a: number;
  readonly b: number;
  /** Places in `Memberships.collectivities`, ascending. */
  readonly shared: readonly number[];
  /** Σ 1/(m_k − 1) over the shared groups, m_k managers naming group k. Newman 2001, Phys. Rev. E 64, 016132. */
  readonly weight: number;
}

/** A group that 5,000 managers name makes twelve million pairs, which nobody reads and no page holds. */
export const MOST_PAIRS = 200_000;

/** How many pairs there are, each counted as often as it shares a group. */
export function countPairs({ collectivities, members }: Memberships): number {
  return collectivities.reduce((pairs, _, k) => pairs + (rowLength(members, k) * (rowLength(members, k) - 1)) / 2, 0);
}

/**
 * The pairs of managers who share a group, by their lower and then their higher manager; `null` = there are too many to
 * be listed. Quadratic in the size of groups.
 */
export function projectMemberships(memberships: Memberships): readonly SharedMembership[] | null {
  if (countPairs(memberships) > MOST_PAIRS) return null;
  const { collectivities, members } = memberships;
  const found = new Map<string, { readonly a: number; readonly b: number; readonly shared: number[]; weight: number }>();
  for (let k = 0; k < collectivities.length; k += 1) {
    const row = rowOf(members, k);
    for (const [at, a] of row.entries()) {
      for (const b of row.subarray(at + 1)) {
        const key = `${a} ${b}`;
        const pair = found.get(key) ?? { a, b, shared: [], weight: 0 };
        found.set(key, pair);
        pair.shared.push(k);
        pair.weight += 1 / (row.length - 1);
      }
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
