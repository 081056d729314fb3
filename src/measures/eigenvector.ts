import type { UndirectedGraph } from 'graphology';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';

import { toUndirectedGraph } from '../network/toGraphology';
import { eachNode } from './eachNode';
import type { Measure } from './Measure';

const SMALLEST = 3;
/** A long chain stands still after very many rounds, which are cheap where there are few ties; in all, a second or two. */
const ARCS_IN_ALL = 4e8;

/** The library throws when it does not converge; then there is no value. */
function scoresOf(graph: UndirectedGraph): Readonly<Record<string, number>> | null {
  try {
    return eigenvectorCentrality(graph, { getEdgeWeight: null, maxIterations: Math.ceil(ARCS_IN_ALL / (graph.order + 2 * graph.size)), tolerance: 1e-10 / graph.order });
  } catch {
    return null;
  }
}

export const eigenvector: Measure = {
  id: 'eigenvector',
  name: 'Eigenvector centrality',
  meaning: 'High for those whose ties are with well-tied people. Judged in the largest connected part only.',
  unit: 'weight',
  source: 'Ax = λx, length 1; Bonacich 1987',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { of, sizes, largest } = context.components;
    const index = sizes.indexOf(largest);
    // Of two largest parts neither is *the* largest, and the library would mix them.
    if (largest < SMALLEST || sizes.lastIndexOf(largest) !== index) return eachNode(context, () => 'undefined');
    const part = toUndirectedGraph(context.view.n, context.view.undirected);
    for (const key of part.nodes()) if (of[Number(key)] !== index) part.dropNode(key);
    const scores = scoresOf(part);
    if (scores === null) return eachNode(context, () => 'undefined');
    return eachNode(context, (node) => (of[node] === index ? (scores[String(node)] ?? 0) : 'outside_largest_component'));
  },
};
