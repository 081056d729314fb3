import type { AbstractGraph } from 'graphology-types';

/**
 * The graphs on which graphology-metrics is right: simple, of one direction, without loops. On any other its
 * neighbourhood index invents ties to the first node. docs/measures.md, 2.2.
 * @throws when it is not one
 */
export function assertMetricGraph(graph: AbstractGraph): void {
  if (graph.multi) throw new Error('Measures run on simple graphs: this one may hold parallel edges.');
  if (graph.type === 'mixed') throw new Error('Measures run on graphs of one direction: this one is mixed.');
  if (graph.selfLoopCount > 0) throw new Error('Measures run on graphs without loops: this one has some.');
}
