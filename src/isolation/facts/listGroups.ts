import type { Person } from '../../domain/Person';
import { addTo } from '../../support/addTo';

/** Managers by group or organisation, as indices: the known ones first and in their order, then as they appear. */
export function listGroups(
  managers: readonly Person[],
  by: 'group' | 'organisation',
  known: readonly string[],
): readonly { readonly id: string; readonly members: readonly number[] }[] {
  const members = new Map<string, number[]>(known.map((id) => [id, []]));
  managers.forEach((person, index) => {
    addTo(members, person[by], index);
  });
  return [...members].filter(([, list]) => list.length > 0).map(([id, list]) => ({ id, members: list }));
}
