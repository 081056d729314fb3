import Graph, { DirectedGraph, MultiDirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { GAPS } from '../../src/domain/results/MeasureColumn';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { assertMetricGraph } from '../../src/network/assertMetricGraph';
import { buildView } from '../../src/network/buildView';
import { measureStudy } from './valuesOf';

/** The same ties as a study: one report for each, as often as it is written. */
function measure(
  nodes: string,
  ties: readonly string[],
  asked: { readonly row?: (tie: string) => Partial<NominationRow>; readonly ids?: readonly string[] } = {},
) {
  return measureStudy(
    makeStudy({
      id: 'p',
      title: 'p',
      codebook: bookCodebook,
      people: nodes.split('').map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
      nominations: buildNominations(
        ties.map((tie, index) => ({ origin: { source: 0, row: index + 2 }, from: tie[0] ?? '', to: tie[1] ?? '', ...asked.row?.(tie) })),
      ),
    }),
    {},
    asked.ids ?? null,
  );
}

function fill<T extends Graph>(graph: T, nodes: string, ties: readonly string[], weight?: (tie: string) => number): T {
  for (const node of nodes.split('')) graph.addNode(node);
  for (const tie of ties) graph.addEdge(tie[0], tie[1], weight === undefined ? {} : { weight: weight(tie) });
  return graph;
}

/** Rungs of two, each tied to both of the next: the number of shortest paths doubles with each rung. */
function ladder(rungs: number): { readonly nodes: readonly string[]; readonly ties: readonly string[] } {
  const nodes = Array.from({ length: 2 * rungs }, (_, index) => String.fromCharCode(0x4e00 + index));
  const ties = nodes.flatMap((node, index) => {
    const next = 2 * Math.floor(index / 2) + 2;
    return [nodes[next], nodes[next + 1]].flatMap((other) => (other === undefined ? [] : [`${node}${other}`]));
  });
  return { nodes, ties };
}

const PATH = ['AB', 'BC', 'CD'];
const DOUBLED = [...PATH, 'AB', 'BC'];

describe('pitfalls of graphology-metrics (docs/measures.md, 2.2): the library fails and Kith does not', () => {
  it('1. phantom edge: parallel ties give the last person false ties to the first', () => {
    const unweighted = { getEdgeWeight: null, normalized: false };
    expect(closenessCentrality(fill(new MultiUndirectedGraph(), 'ABCDZ', DOUBLED))['Z']).toBeCloseTo(0.4, 9);
    expect(closenessCentrality(fill(new MultiDirectedGraph(), 'ABCDZ', DOUBLED))['Z']).toBe(1);
    expect(betweennessCentrality(fill(new MultiUndirectedGraph(), 'ABCDZ', DOUBLED), unweighted)).toEqual({
      A: 1.5,
      B: 3,
      C: 2.5,
      D: 0,
      Z: 0,
    });
    expect(betweennessCentrality(fill(new MultiDirectedGraph(), 'ABCDZ', DOUBLED), unweighted)).toEqual({ A: 3, B: 4, C: 3, D: 0, Z: 0 });
    const kith = measure('ABCDZ', DOUBLED);
    expect(kith.values('closenessWF')['Z']).toBe(0);
    expect(kith.values('harmonic')['Z']).toBe(0);
    expect(kith.values('betweenness')).toEqual({ A: 0, B: 2, C: 2, D: 0, Z: 0 });
    expect(kith.values('betweennessDirected')).toEqual({ A: 0, B: 2, C: 2, D: 0, Z: 0 });
  });

  it('1. phantom edge: so do a tie of both kinds, and a tie with oneself', () => {
    const mixed = fill(new Graph(), 'ABCDZ', []);
    mixed.addDirectedEdge('A', 'B');
    for (const tie of PATH) mixed.addUndirectedEdge(tie[0], tie[1]);
    expect(closenessCentrality(mixed)['Z']).toBeCloseTo(0.4, 9);
    expect(closenessCentrality(fill(new UndirectedGraph(), 'ABCDZ', [...PATH, 'BB']))['Z']).toBeCloseTo(0.4, 9);
    // Both name each other, and one names themselves: neither makes an edge of its own.
    const kith = measure('ABCDZ', [...PATH, 'BA', 'BB']);
    expect(kith.analysis.edges).toBe(3);
    expect(kith.values('closenessWF')['Z']).toBe(0);
  });

  it('2. weight is read as a length: the strong way round loses', () => {
    const diamond = ['sa', 'sb', 'at', 'bt'];
    const strength = (tie: string): number => (tie.includes('a') ? 5 : 1);
    expect(betweennessCentrality(fill(new UndirectedGraph(), 'sabt', diamond, strength), { normalized: false })).toMatchObject({
      a: 0,
      b: 1,
    });
    const kith = measure('sabt', diamond, { row: (tie) => ({ strength: strength(tie) }) });
    expect(kith.values('betweenness')).toEqual({ s: 0.5, a: 0.5, b: 0.5, t: 0.5 });
    expect(kith.values('strengthOut')).toEqual({ s: 6, a: 5, b: 1, t: 0 });
  });

  it('3. parallel ties count as several shortest paths', () => {
    const diamond = ['sa', 'sa', 'sb', 'at', 'bt'];
    const library = betweennessCentrality(fill(new MultiUndirectedGraph(), 'sabt', diamond), { normalized: false });
    expect(library['a']).toBeCloseTo(2 / 3, 9);
    expect(library['b']).toBeCloseTo(1 / 3, 9);
    expect(measure('sabt', diamond).values('betweenness')).toEqual({ s: 0.5, a: 0.5, b: 0.5, t: 0.5 });
  });

  it('4. a mixed graph, its default, is not halved', () => {
    const mixed = fill(new Graph(), 'ABCD', []);
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

  it('5. closeness along arcs is that of being named, and does not say so', () => {
    // Nobody names A, who names B, who names C, who names D.
    expect(closenessCentrality(fill(new DirectedGraph(), 'ABCD', PATH))).toMatchObject({ A: 0, D: 0.5 });
    const { values } = measure('ABCD', PATH);
    expect(values('harmonicIn')).toEqual({ A: 0, B: 1, C: 1.5, D: 1 + 1 / 2 + 1 / 3 });
    expect(values('harmonicOut')).toEqual({ A: 1 + 1 / 2 + 1 / 3, B: 1.5, C: 1, D: 0 });
  });

  it('6. eigenvector throws on a chain of arcs, and mixes components', () => {
    expect(() => eigenvectorCentrality(fill(new DirectedGraph(), 'ABCD', PATH))).toThrow(/failed to converge/);
    expect(eigenvectorCentrality(fill(new UndirectedGraph(), 'ABCD', ['AB', 'CD']))['A']).toBeCloseTo(0.5, 5);
    // Of a chain of four: 1, φ, φ, 1, at length 1.
    const golden = (1 + Math.sqrt(5)) / 2;
    expect(measure('ABCD', PATH).values('eigenvector')['B']).toBeCloseTo(golden / Math.sqrt(2 + 2 * golden ** 2), 7);
    expect(measure('ABCD', ['AB', 'CD']).values('eigenvector')).toEqual({ A: null, B: null, C: null, D: null });
    expect(measure('ABCXY', ['AB', 'BC', 'XY']).values('eigenvector')).toMatchObject({ X: null, Y: null });
    // Of two triangles neither is the largest.
    expect(new Set(Object.values(measure('ABCXYZ', ['AB', 'BC', 'CA', 'XY', 'YZ', 'ZX']).values('eigenvector')))).toEqual(new Set([null]));
  });

  it('6. eigenvector gives up on a long chain', () => {
    const chain = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const ties = chain.slice(1).map((node, index) => `${chain[index] ?? ''}${node}`);
    expect(() => eigenvectorCentrality(fill(new UndirectedGraph(), chain.join(''), ties))).toThrow(/failed to converge/);
    // Of a chain: √(2/61) · sin(iπ/61).
    const values = measure(chain.join(''), ties).values('eigenvector');
    chain.forEach((node, index) => {
      expect(values[node]).toBeCloseTo(Math.sqrt(2 / 61) * Math.sin(((index + 1) * Math.PI) / 61), 6);
    });
  });

  it('7. degree centrality counts parallel ties and is not a number for one person', () => {
    expect(degreeCentrality(fill(new MultiUndirectedGraph(), 'AB', ['AB', 'AB']))['A']).toBe(2);
    expect(degreeCentrality(fill(new UndirectedGraph(), 'A', []))['A']).toBeNaN();
    expect(measure('AB', ['AB', 'AB']).values('degree')).toEqual({ A: 1, B: 1 });
    expect(measure('A', []).values('degree')).toEqual({ A: 0 });
  });

  it('7. a strength that is not there becomes 1 without a word', () => {
    const partly = fill(new UndirectedGraph(), 'ABC', ['AC']);
    partly.addEdge('A', 'B', { weight: 'much' });
    expect(weightedDegree(partly, 'A')).toBe(2);
    // Where none is given it is the number of types, and the basis is said.
    const kith = measure('ABC', ['AB', 'AC'], { row: (tie) => ({ types: ['Elite', 'Mentor'], ...(tie === 'AC' ? { strength: 7 } : {}) }) });
    expect(kith.values('strengthOut')['A']).toBe(2 + 7);
    expect(buildView(kith.reconciled, WHOLE_NETWORK).strengthBasis).toBe('mixed');
  });

  it('8. PageRank does not converge where somebody’s ties have no strength', () => {
    expect(() => pagerank(fill(new DirectedGraph(), 'ABC', ['AB', 'BC', 'CA'], () => 0))).toThrow();
    expect(measure('ABC', ['AB', 'BC', 'CA'], { row: () => ({ strength: 0 }) }).values('pageRank')['A']).toBeCloseTo(1 / 3, 9);
  });

  it('8. two who name each other are one tie of the core, not two', () => {
    // graphology-cores, which Kith does without, says 2: it adds in and out.
    expect(measure('AB', ['AB', 'BA']).values('coreNumber')).toEqual({ A: 1, B: 1 });
  });

  it('and more shortest paths than 32 bits can count make it say nothing at all', () => {
    const { nodes, ties } = ladder(40);
    const library = betweennessCentrality(fill(new UndirectedGraph(), nodes.join(''), ties), { getEdgeWeight: null, normalized: false });
    expect(Object.values(library).filter(Number.isNaN).length).toBeGreaterThan(0);
    // In rung i: half of the pairs of an earlier and a later rung (2i · 2(39 − i) of them), and a share in the pair of each
    // neighbouring rung, which has two people between it where that rung is the first or the last, else four.
    const beside = (rung: number): number => (rung < 0 || rung > 39 ? 0 : 1 / (rung === 0 || rung === 39 ? 2 : 4));
    const values = measure(nodes.join(''), ties, { ids: ['betweenness'] }).values('betweenness');
    nodes.forEach((node, index) => {
      const i = Math.floor(index / 2);
      expect(values[node]).toBeCloseTo(2 * i * (39 - i) + beside(i - 1) + beside(i + 1), 6);
    });
  });

  it('and where a double cannot count them either, Kith has a gap and not a number that is none', () => {
    const { nodes, ties } = ladder(1100);
    const { analysis } = measure(nodes.join(''), ties, { ids: ['betweenness'] });
    const column = analysis.columns.find(({ id }) => id === 'betweenness');
    column?.gaps.forEach((gap, node) => {
      expect(Number.isFinite(column.values[node])).toBe(gap === 0);
    });
    expect(column?.gaps).toContain(GAPS.indexOf('undefined'));
  }, 60_000);

  it('does not let such graphs come near the library', () => {
    expect(() => {
      assertMetricGraph(new MultiUndirectedGraph());
    }).toThrow(/parallel/);
    expect(() => {
      assertMetricGraph(new Graph());
    }).toThrow(/mixed/);
    const looped = new UndirectedGraph();
    looped.addNode('A');
    looped.addEdge('A', 'A');
    expect(() => {
      assertMetricGraph(looped);
    }).toThrow(/loops/);
    expect(() => {
      assertMetricGraph(fill(new UndirectedGraph(), 'AB', ['AB']));
    }).not.toThrow();
  });
});
