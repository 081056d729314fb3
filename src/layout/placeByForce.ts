import type { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { rowLength } from '../network/rowLength';
import { toUndirectedGraph } from '../network/toGraphology';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import { SPACING } from './spacing';
import { smallestOf } from '../support/smallestOf';

const SMALL = 500;
const ITERATIONS_OF_SMALL = 400;
const ITERATIONS_OF_LARGE = 120;
/** Nodes whose nearest neighbour tells how dense the picture is. */
const SAMPLED = 400;

/**
 * Pulled together by ties, pushed apart otherwise: ForceAtlas2 (Jacomy et al. 2014) from seeded places, in slices. People
 * without a tie would drift away for ever; they stand in rows below.
 */
export function* placeByForce(view: View, seed: number): Work<Float64Array> {
  const places = new Float64Array(2 * view.n);
  const graph = toUndirectedGraph(view.n, view.undirected);
  const alone = Array.from({ length: view.n }, (_, node) => node).filter((node) => rowLength(view.undirected, node) === 0);
  for (const node of alone) graph.dropNode(String(node));
  scatter(graph, seed);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > SMALL,
    adjustSizes: false,
    strongGravityMode: true,
    gravity: 0.05,
  };
  const total = graph.order <= SMALL ? ITERATIONS_OF_SMALL : ITERATIONS_OF_LARGE;
  const slice = Math.max(1, Math.floor(2000 / Math.max(1, graph.order)));
  for (let done = 0; done < total && graph.size > 0; done += slice) {
    yield { stage: 'Placing people', done, total };
    forceAtlas2.assign(graph, { iterations: slice, settings, getEdgeWeight: null });
  }
  graph.forEachNode((key, { x, y }) => {
    places[2 * Number(key)] = Number(x);
    places[2 * Number(key) + 1] = Number(y);
  });
  const tied = Array.from({ length: view.n }, (_, node) => node).filter((node) => rowLength(view.undirected, node) > 0);
  spread(places, tied);
  placeInRows(places, tied, alone);
  return places;
}

function scatter(graph: UndirectedGraph, seed: number): void {
  const chance = xoroshiro128plus(seed);
  const side = Math.sqrt(graph.order) * SPACING;
  const next = (): number => ((chance.next() >>> 0) / 2 ** 32) * side;
  graph.forEachNode((key) => {
    graph.mergeNodeAttributes(key, { x: next(), y: next() });
  });
}

/** Scales the picture so that people stand about as far from their nearest as they should. */
function spread(places: Float64Array, nodes: readonly number[]): void {
  const step = Math.max(1, Math.floor(nodes.length / SAMPLED));
  const nearest = nodes
    .filter((_, index) => index % step === 0)
    .map((node) =>
      smallestOf(
        nodes.map((other) =>
          other === node
            ? Infinity
            : Math.hypot((places[2 * node] ?? 0) - (places[2 * other] ?? 0), (places[2 * node + 1] ?? 0) - (places[2 * other + 1] ?? 0)),
        ),
      ),
    )
    .filter((distance) => Number.isFinite(distance) && distance > 0)
    .sort((a, b) => a - b);
  const typical = nearest[Math.floor(nearest.length / 4)];
  if (typical === undefined) return;
  for (const node of nodes) {
    places[2 * node] = ((places[2 * node] ?? 0) * 0.7 * SPACING) / typical;
    places[2 * node + 1] = ((places[2 * node + 1] ?? 0) * 0.7 * SPACING) / typical;
  }
}

function placeInRows(places: Float64Array, tied: readonly number[], alone: readonly number[]): void {
  const xs = tied.map((node) => places[2 * node] ?? 0);
  const ys = tied.map((node) => places[2 * node + 1] ?? 0);
  const left = xs.reduce((least, x) => Math.min(least, x), 0);
  const right = xs.reduce((most, x) => Math.max(most, x), 0);
  const bottom = ys.reduce((most, y) => Math.max(most, y), 0);
  const columns = Math.max(Math.floor((right - left) / SPACING), Math.ceil(Math.sqrt(alone.length * 3)), 1);
  alone.forEach((node, index) => {
    places[2 * node] = left + (index % columns) * SPACING;
    places[2 * node + 1] = bottom + 2 * SPACING + Math.floor(index / columns) * SPACING;
  });
}
