import { useState } from 'react';

interface Settled {
  readonly query: readonly unknown[];
  readonly count: number;
  readonly order: readonly number[];
}

/**
 * Indices of the rows that are shown, in their order, which stays as it is while cells are written in: nobody's row may
 * jump away or vanish under the hand that changes it. It is arranged anew when something else is asked for, or rows come or go.
 *
 * @param arrange the indices, narrowed and sorted
 * @param query what is asked for; compared entry by entry
 */
export function useSettledOrder(count: number, arrange: () => readonly number[], query: readonly unknown[]): readonly number[] {
  const [settled, setSettled] = useState<Settled | null>(null);
  if (settled !== null && settled.count === count && settled.query.length === query.length && query.every((one, at) => Object.is(one, settled.query[at]))) return settled.order;
  const order = arrange();
  setSettled({ query, count, order });
  return order;
}
