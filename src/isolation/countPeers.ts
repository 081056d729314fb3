import type { Reconciled } from '../domain/results/Reconciled';
import { foldPlace } from '../domain/isSamePlace';

/** How many other managers of her group the roster holds: in her organisation (`null` = hers is not told), and overall. */
export function countPeers({ people, managers }: Pick<Reconciled, 'people' | 'managers'>): (manager: number) => { readonly here: number | null; readonly all: number } {
  const roster = people.slice(0, managers).map(({ group, organisation }) => ({ group, place: foldPlace(organisation) }));
  const all = new Map<string, number>();
  const here = new Map<string, number>();
  const keyOf = ({ group, place }: { readonly group: string; readonly place: string }): string => `${group}\n${place}`;
  for (const one of roster) {
    all.set(one.group, (all.get(one.group) ?? 0) + 1);
    here.set(keyOf(one), (here.get(keyOf(one)) ?? 0) + 1);
  }
  return (manager) => {
    const one = roster[manager] ?? { group: '', place: '' };
    return { here: one.place === '' ? null : (here.get(keyOf(one)) ?? 1) - 1, all: (all.get(one.group) ?? 1) - 1 };
  };
}
