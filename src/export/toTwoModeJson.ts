import type { Disclosed } from '../disclosure/disclose';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Memberships } from '../measures/network/computeMemberships';
import { projectMemberships } from '../measures/network/projectMemberships';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { JsonEntries, type JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

/**
 * `twoMode` of the command-line contract: who names which group, and who shares some (`null` = too many pairs to be
 * listed); with Newman's weight of each pair only where the projection is asked for.
 */
export function toTwoModeJson(
  disclosed: Disclosed<{ readonly reconciled: Reconciled; readonly memberships: Memberships }>,
  projection: boolean,
): JsonValue {
  const { reconciled, memberships } = disclosed.content;
  const { people, managers, response, asked } = reconciled;
  const idOf = (person: number | undefined): string => people[person ?? -1]?.id ?? '';
  const groups = Array.from(memberships.collectivities, idOf);
  /** None is a number only for those who answered, where not being named means none. */
  const degreeOf = (manager: number): number | null => {
    const named = rowLength(memberships.namedBy, manager);
    if (response[manager] !== 'answered') return null;
    return named === 0 && asked.absence === 'unknown' ? null : named;
  };
  const pairs = projectMemberships(memberships);
  return {
    collectivities: toJsonObject(
      groups.map((id, place) => {
        const person = people[memberships.collectivities[place] ?? -1];
        return [
          id,
          {
            name: person?.name ?? '',
            organisation: person?.organisation ?? '',
            degree: rowLength(memberships.members, place),
            namedBy: Array.from(rowOf(memberships.members, place), idOf),
          },
        ];
      }),
    ),
    managers: new JsonEntries(() => people.slice(0, managers).map(({ id }, manager) => [id, degreeOf(manager)] as const)),
    shared:
      pairs?.map(({ a, b, shared, weight }) => ({
        people: [idOf(a), idOf(b)],
        collectivities: shared.map((place) => groups[place] ?? ''),
        ...(projection ? { weight } : {}),
      })) ?? null,
  };
}
