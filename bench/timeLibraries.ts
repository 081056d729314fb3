import cytoscape from 'cytoscape';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import { coreNumber } from 'graphology-cores';
import closeness from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

import type { Network } from './makeNetwork';
import { makeChance } from './makeNetwork';
import { checkOf, takeTime } from './takeTime';
import type { Timed } from './Timed';

/** Its types say that it takes another argument first; it does not. */
const coresOf = coreNumber as unknown as (graph: UndirectedGraph) => Record<string, number>;

function buildDirected({ n, from, to }: Network): DirectedGraph {
  const graph = new DirectedGraph();
  for (let node = 0; node < n; node += 1) graph.addNode(node);
  for (let tie = 0; tie < from.length; tie += 1) graph.addEdge(from[tie], to[tie]);
  return graph;
}

/** The library's own search from each source, and the loop of its betweenness.js: it cannot be asked for some sources only. */
function betweenFrom(graph: DirectedGraph, sources: number): Float64Array {
  const brandes = createUnweightedIndexedBrandes(graph);
  const delta = new Float64Array(graph.order);
  const centralities = new Float64Array(graph.order);
  for (let source = 0; source < sources; source += 1) {
    const [order, predecessors, sigma] = brandes(source);
    delta.fill(0);
    while (order.size !== 0) {
      const node = order.pop() ?? 0;
      const coefficient = (1 + (delta[node] ?? 0)) / (sigma[node] ?? 1);
      for (const before of predecessors[node] ?? []) delta[before] = (delta[before] ?? 0) + (sigma[before] ?? 0) * coefficient;
      if (node !== source) centralities[node] = (centralities[node] ?? 0) + (delta[node] ?? 0);
    }
  }
  return centralities;
}

/** People: beyond, it takes minutes for what the others do in a second. */
const CYTOSCAPE_MOST = 1000;

/** What the libraries of JavaScript take for the same. */
export async function timeLibraries(network: Network, sources: number): Promise<readonly Timed[]> {
  const { n, from, to } = network;
  const timed: Timed[] = [];
  timed.push(await takeTime('build', n, 'graphology', () => [buildDirected(network).size]));
  const graph = buildDirected(network);
  const undirected = new UndirectedGraph();
  for (let node = 0; node < n; node += 1) undirected.addNode(node);
  for (let tie = 0; tie < from.length; tie += 1) undirected.mergeEdge(from[tie], to[tie]);
  timed.push(await takeTime('betweenness', n, 'graphology', () => checkOf(betweenFrom(graph, sources)), sources / n));
  if (n <= 5000) timed.push(await takeTime('closeness', n, 'graphology', () => checkOf(Object.values(closeness(graph)))));
  timed.push(
    await takeTime('pagerank', n, 'graphology', () =>
      checkOf(Object.values(pagerank(graph, { getEdgeWeight: null, maxIterations: 1000, tolerance: 1e-10 / n }))),
    ),
  );
  timed.push(await takeTime('cores', n, 'graphology', () => checkOf(Object.values(coresOf(undirected)))));
  timed.push(await takeTime('components', n, 'graphology', () => [connectedComponents(undirected).length]));
  timed.push(
    await takeTime('louvain', n, 'graphology', () => [
      louvain.detailed(undirected, { getEdgeWeight: null, rng: makeChance(1) }).modularity,
    ]),
  );
  if (n <= CYTOSCAPE_MOST) {
    const nodes = Array.from({ length: n }, (_, id) => ({ data: { id: String(id) } }));
    // It scales to the greatest and follows arcs out; turned round, these are the values of the others.
    const ties = Array.from(from, (source, tie) => ({ data: { id: `e${tie}`, source: String(to[tie]), target: String(source) } }));
    timed.push(
      await takeTime('build', n, 'cytoscape', () => [cytoscape({ headless: true, elements: { nodes, edges: ties } }).edges().length]),
    );
    const cy = cytoscape({ headless: true, elements: { nodes, edges: ties } });
    timed.push(
      await takeTime('harmonic, the greatest = 1', n, 'cytoscape', () => {
        const found = cy.elements().closenessCentralityNormalized({ directed: true, harmonic: true, weight: () => 1 });
        return checkOf(cy.nodes().map((node) => Number(found.closeness(node))));
      }),
    );
  }
  return timed;
}
