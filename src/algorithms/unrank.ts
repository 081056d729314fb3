import type { RankedGraph } from './rankGraph';

/** Values by rank as values by node. */
export function unrank<T extends Float64Array | Int32Array>({ order }: RankedGraph, values: T): T {
  const byNode = values.slice() as T;
  order.forEach((node, at) => {
    byNode[node] = values[at] ?? 0;
  });
  return byNode;
}
