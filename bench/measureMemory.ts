import { DirectedGraph } from 'graphology';

import { buildCsr } from '../src/network/buildCsr';
import type { Network } from './makeNetwork';

function heldBytes(): number {
  // Once does not reach what the first sweep only let go of.
  for (let sweep = 0; sweep < 3; sweep += 1) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that a network holds while it is there: as rows out and in, and as graphology's graph. */
export function measureMemory({ n, from, to }: Network): { readonly kith: number; readonly graphology: number } {
  const before = heldBytes();
  const rows = [buildCsr(n, from, to, false), buildCsr(n, to, from, false)];
  const kith = heldBytes() - before;
  const between = heldBytes();
  const graph = new DirectedGraph();
  for (let node = 0; node < n; node += 1) graph.addNode(node);
  for (let tie = 0; tie < from.length; tie += 1) graph.addEdge(from[tie], to[tie]);
  const graphology = heldBytes() - between;
  return rows.length + graph.size > 0 ? { kith, graphology } : { kith: 0, graphology: 0 };
}
