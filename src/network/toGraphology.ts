import { DirectedGraph, UndirectedGraph } from 'graphology';

import { assertMetricGraph } from './assertMetricGraph';
import type { Csr } from './Csr';

/** The rows as graphology's simple graph; node v is the key `String(v)`. No `weight`: the library would read it as a length. */
export function toDirectedGraph(n: number, { offsets, targets }: Csr): DirectedGraph {
  const graph = new DirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < n; node += 1) graph.addNode(String(node));
  for (let node = 0; node < n; node += 1) {
    for (const target of targets.subarray(offsets[node], offsets[node + 1])) graph.addDirectedEdge(String(node), String(target));
  }
  assertMetricGraph(graph);
  return graph;
}

export function toUndirectedGraph(n: number, { offsets, targets }: Csr): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (let node = 0; node < n; node += 1) graph.addNode(String(node));
  for (let node = 0; node < n; node += 1) {
    for (const target of targets.subarray(offsets[node], offsets[node + 1])) {
      if (node < target) graph.addUndirectedEdge(String(node), String(target));
    }
  }
  assertMetricGraph(graph);
  return graph;
}
