import { useInSlices } from '../parts/useInSlices';

const NOTHING = new Int32Array(0);

/**
 * Indices of the rows that are shown, in their order, which stays as it is while cells are written in: nobody's row may
 * jump away or vanish under the hand that changes it. It is arranged again when something else is asked for, or rows come or go.
 *
 * @param arrange the indices, narrowed and sorted
 * @param query what is asked for; compared entry by entry
 */
export function useSettledOrder(count: number, arrange: () => Generator<unknown, Int32Array>, query: readonly unknown[]): Int32Array {
  return useInSlices(arrange, [count, ...query], NOTHING);
}
