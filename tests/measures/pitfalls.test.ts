import Graph, { DirectedGraph, MultiDirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/buildNominations';
import { buildNominations } from '../../src/domain/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { assertMetricGraph } from '../../src/network/assertMetricGraph';
import { measureStudy } from './valuesOf';

/** The same ties as a study: one report for each, as often as it is written. */
function measure(nodes: string, ties: readonly string[], more: Partial<NominationRow> = {}) {
  return measureStudy(
    makeStudy({
      id: 'p',
      title: 'p',
      codebook: bookCodebook,
      people: nodes.split('').map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
      nominations: buildNominations(ties.map(([from = '', to = ''], index) => ({ origin: { source: 0, row: index + 2 }, from, to, ...more }))),
    }),
  );
}

function fill<T extends Graph>(graph: T, nodes: string, ties: readonly string[], weight?: (tie: string) => number): T {
  for (const node of nodes.split('')) graph.addNode(node);
  for (const tie of ties) graph.addEdge(tie[0], tie[1], weight === undefined ? {} : { weight: weight(tie) });
  return graph;
}

const PATH = ['AB', 'BC', 'CD'];
const DOUBLED = [...PATH, 'AB', 'BC'];

describe('pitfalls of graphology-metrics (design of measures, 2.2): the library fails and Kith does not', () => {
  it('1. phantom edge: parallel ties give the last person false ties to the first', () => {
    expect(closenessCentrality(fill(new MultiUndirectedGraph(), 'ABCDZ', DOUBLED))['Z']).toBeCloseTo(0.4, 9);
    expect(closenessCentrality(fill(new MultiDirectedGraph(), 'ABCDZ', DOUBLED))['Z']).toBe(1);
    expect(betweennessCentrality(fill(new MultiUndirectedGraph(), 'ABCDZ', DOUBLED), { getEdgeWeight: null, normalized: false })).toEqual({ A: 1.5, B: 3, C: 2.5, D: 0, Z: 0 });
    const kith = measure('ABCDZ', DOUBLED);
    expect(kith.values('closenessWF')['Z']).toBe(0);
    expect(kith.values('harmonic')['Z']).toBe(0);
    expect(kith.values('betweenness')).toEqual({ A: 0, B: 2, C: 2, D: 0, Z: 0 });
  });

  it('2. weight is read as a length: the strong way round loses', () => {
    const diamond = ['sa', 'sb', 'at', 'bt'];
    const strong = (tie: string): number => (tie.includes('a') ? 5 : 1);
    expect(betweennessCentrality(fill(new UndirectedGraph(), 'sabt', diamond, strong), { normalized: false })).toMatchObject({ a: 0, b: 1 });
    expect(measure('sabt', diamond, { strength: 5 }).values('betweenness')).toEqual({ s: 0.5, a: 0.5, b: 0.5, t: 0.5 });
  });

  it('3. parallel ties count as several shortest paths', () => {
    const diamond = ['sa', 'sa', 'sb', 'at', 'bt'];
    const library = betweennessCentrality(fill(new MultiUndirectedGraph(), 'sabt', diamond), { normalized: false });
    expect(library['a']).toBeCloseTo(2 / 3, 9);
    expect(library['b']).toBeCloseTo(1 / 3, 9);
    expect(measure('sabt', diamond).values('betweenness')).toEqual({ s: 0.5, a: 0.5, b: 0.5, t: 0.5 });
  });

  it('4. a mixed graph, its default, is not halved', () => {
    const mixed = new Graph();
    for (const node of 'ABCD') mixed.addNode(node);
    for (const tie of PATH) mixed.addUndirectedEdge(tie[0], tie[1]);
    expect(betweennessCentrality(mixed, { getEdgeWeight: null, normalized: false })['B']).toBe(4);
    expect(measure('ABCD', PATH).values('betweenness')['B']).toBe(2);
  });

  it('5. closeness gives both of an isolated pair the most there is', () => {
    const pair = [...PATH, 'XY'];
    expect(closenessCentrality(fill(new UndirectedGraph(), 'ABCDXY', pair))).toMatchObject({ X: 1, Y: 1 });
    const { values } = measure('ABCDXY', pair);
    expect(values('closenessWF')['X']).toBeCloseTo(1 / 5, 9);
    expect(Number(values('harmonic')['X'])).toBeLessThan(Number(values('harmonic')['A']));
  });

  it('6. eigenvector throws on a chain of arcs, and mixes components', () => {
    expect(() => eigenvectorCentrality(fill(new DirectedGraph(), 'ABCD', PATH))).toThrow(/failed to converge/);
    expect(eigenvectorCentrality(fill(new UndirectedGraph(), 'ABCD', ['AB', 'CD']))['A']).toBeCloseTo(0.5, 5);
    expect(measure('ABCD', PATH).values('eigenvector')['B']).toBeCloseTo(0.6015, 4);
    expect(measure('ABCD', ['AB', 'CD']).values('eigenvector')).toEqual({ A: null, B: null, C: null, D: null });
  });

  it('7. degree centrality counts parallel ties and is not a number for one person', () => {
    expect(degreeCentrality(fill(new MultiUndirectedGraph(), 'AB', ['AB', 'AB']))['A']).toBe(2);
    expect(degreeCentrality(fill(new UndirectedGraph(), 'A', []))['A']).toBeNaN();
    expect(measure('AB', ['AB', 'AB']).values('degree')).toEqual({ A: 1, B: 1 });
    expect(measure('A', []).values('degree')).toEqual({ A: 0 });
  });

  it('8. PageRank does not converge where somebody’s ties have no strength', () => {
    expect(() => pagerank(fill(new DirectedGraph(), 'ABC', ['AB', 'BC', 'CA'], () => 0))).toThrow();
    expect(measure('ABC', ['AB', 'BC', 'CA'], { strength: 0 }).values('pageRank')['A']).toBeCloseTo(1 / 3, 9);
  });

  it('does not let such graphs come near the library', () => {
    expect(() => { assertMetricGraph(new MultiUndirectedGraph()); }).toThrow(/parallel/);
    expect(() => { assertMetricGraph(new Graph()); }).toThrow(/mixed/);
    const looped = new UndirectedGraph();
    looped.addNode('A');
    looped.addEdge('A', 'A');
    expect(() => { assertMetricGraph(looped); }).toThrow(/loops/);
    expect(() => { assertMetricGraph(fill(new UndirectedGraph(), 'AB', ['AB'])); }).not.toThrow();
  });
});
