import type { RankedGraph } from './rankGraph';

/** Values by rank as values by node. */
export function unrank<T extends Float64Array | Int32Array>({ order }: RankedGraph, values: T): T {
  const byNode = values.slice() as T;
  for (let at = 0; at < order.length; at += 1) byNode[order[at] ?? 0] = values[at] ?? 0;
  return byNode;
}
