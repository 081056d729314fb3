import { rowOf } from '../network/rowOf';
import type { View } from '../network/View';

/** Ties between labelled managers, as pairs, lower first; and open chains a → v → b of managers who all have a label. */
export interface Pattern {
  readonly ties: Int32Array;
  readonly chains: Int32Array;
}

/** What of a network labels are permuted over: by place among the nodes that have one. */
export function listPattern({ undirected, out, answered, n }: View, nodes: readonly number[]): Pattern {
  const at = new Int32Array(n).fill(-1);
  nodes.forEach((node, index) => {
    at[node] = index;
  });
  const ties: number[] = [];
  const chains: number[] = [];
  const named = new Int32Array(n).fill(-1);
  nodes.forEach((node, index) => {
    for (const other of rowOf(undirected, node)) if (other > node && (at[other] ?? -1) >= 0) ties.push(index, at[other] ?? 0);
    for (const other of rowOf(out, node)) named[other] = node;
    for (const between of rowOf(out, node)) {
      if ((at[between] ?? -1) < 0 || answered[between] !== 1) continue;
      for (const end of rowOf(out, between))
        if (end !== node && named[end] !== node && (at[end] ?? -1) >= 0) chains.push(index, at[between] ?? 0, at[end] ?? 0);
    }
  });
  return { ties: Int32Array.from(ties), chains: Int32Array.from(chains) };
}
