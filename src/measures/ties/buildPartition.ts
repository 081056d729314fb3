import type { Reconciled } from '../../domain/results/Reconciled';
import type { View } from '../../network/View';
import { foldPlace } from '../../domain/isSamePlace';

/** By node, the number of its organisation or group; −1 = not known. */
export type Partition = Int32Array;

export function buildPartition({ people }: Reconciled, view: View, by: 'organisation' | 'group'): Partition {
  const numbers = new Map<string, number>();
  return Int32Array.from(view.people, (person) => {
    const value = foldPlace(people[person]?.[by] ?? '');
    if (value === '') return -1;
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  });
}
