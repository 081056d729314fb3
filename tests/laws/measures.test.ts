import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { GAPS } from '../../src/domain/MeasureColumn';
import { MEASURES } from '../../src/measures/measures';
import type { Measured } from '../measures/valuesOf';
import { measureStudy } from '../measures/valuesOf';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';
import type { Matrix } from './slowMeasures';
import {
  slowBetweenness,
  slowBridgeDependence,
  slowBridges,
  slowBrokerage,
  slowClustering,
  slowConstraint,
  slowCore,
  slowCutVertices,
  slowDistances,
  slowEffectiveSize,
  slowEi,
  slowFragility,
  slowFragmentation,
  slowHarmonic,
  slowModularity,
  transpose,
} from './slowMeasures';

interface Graph {
  readonly arcs: Matrix;
  /** By node: organisation, which is also the group. */
  readonly part: readonly string[];
}

const PARTS = ['Acute', 'Care', 'Mental Health'];

/** Graphs of up to so many managers who all answered: sparse and dense ones, with a chain through them or without. */
function arbitraryGraph(most: number): fc.Arbitrary<Graph> {
  const node = fc.nat(most - 1);
  return fc
    .record({ n: fc.integer({ min: 1, max: most }), pairs: fc.array(fc.tuple(node, node), { maxLength: 3 * most }), chain: fc.boolean(), places: fc.array(fc.constantFrom(...PARTS), { minLength: most, maxLength: most }) })
    .map(({ n, pairs, chain, places }) => {
      const ties = new Set([...pairs, ...(chain ? places.map((_, i) => [i, i + 1] as const) : [])].map(([a, b]) => `${a % n} ${b % n}`));
      return {
        arcs: Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => i !== j && ties.has(`${i} ${j}`))),
        part: places.slice(0, n),
      };
    });
}

function studyOf({ arcs, part }: Graph): Study {
  return cook({
    people: part.map((place, i) => makePerson({ id: `m${i}`, kind: 'manager', responded: 'yes', organisation: place, group: place })),
    rows: arcs.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [{ from: `m${i}`, to: `m${j}` }] : []))),
    study: {},
  });
}
const either = (a: Matrix): Matrix => a.map((row, i) => row.map((tie, j) => tie || a[j]?.[i] === true));
const both = (a: Matrix): Matrix => a.map((row, i) => row.map((tie, j) => tie && a[j]?.[i] === true));

function expectValues(measured: Measured, id: string, expected: readonly (number | null)[]): void {
  const given = measured.values(id);
  expected.forEach((value, node) => {
    const found = given[`m${node}`] ?? null;
    if (value === null || found === null) expect(found, `${id} of m${node}`).toBe(value);
    else expect(found, `${id} of m${node}`).toBeCloseTo(value, 9);
  });
}

function expectNetwork(measured: Measured, id: string, expected: number | null): void {
  const found = measured.network(id);
  if (expected === null || found == null) expect(found, id).toBe(expected);
  else expect(found, id).toBeCloseTo(expected, 9);
}

/** Every undirected measure from its definition, on these edges. */
function expectUndirected(measured: Measured, edges: Matrix, part: readonly string[]): void {
  const n = edges.length;
  const d = slowDistances(edges);
  const harmonic = slowHarmonic(edges);
  const betweenness = slowBetweenness(edges);
  const degree = edges.map((row) => row.filter(Boolean).length);
  const effective = slowEffectiveSize(edges);
  expectValues(measured, 'degree', degree);
  expectValues(measured, 'betweenness', betweenness.map((value) => (n < 3 ? null : value / 2)));
  expectValues(measured, 'betweennessNormalised', betweenness.map((value) => (n < 3 ? null : value / ((n - 1) * (n - 2)))));
  expectValues(measured, 'harmonic', harmonic);
  expectValues(measured, 'harmonicNormalised', harmonic.map((value) => (n < 2 ? null : value / (n - 1))));
  expectValues(measured, 'closenessWF', d.map((row) => {
    const steps = row.filter((value) => value > 0 && Number.isFinite(value));
    if (n < 2) return null;
    return steps.length === 0 ? 0 : (steps.length / steps.reduce((sum, value) => sum + value, 0)) * (steps.length / (n - 1));
  }));
  expectValues(measured, 'reach2', d.map((row, i) => (n < 2 ? null : row.filter((steps, j) => j !== i && steps <= 2).length / (n - 1))));
  expectValues(measured, 'componentSize', d.map((row) => row.filter(Number.isFinite).length));
  expectValues(measured, 'clustering', slowClustering(edges));
  expectValues(measured, 'effectiveSize', effective);
  expectValues(measured, 'efficiency', effective.map((value, i) => (value === null ? null : value / (degree[i] ?? 0))));
  expectValues(measured, 'constraint', slowConstraint(edges));
  expectValues(measured, 'coreNumber', slowCore(edges));
  expectValues(measured, 'fragility', slowFragility(edges));
  expectValues(measured, 'bridgeDependence', slowBridgeDependence(edges));
  expectValues(measured, 'bridges', slowBridges(edges));
  expectValues(measured, 'cutVertex', slowCutVertices(edges));
  expectValues(measured, 'eiIndex', slowEi(edges, part));
  expectValues(measured, 'eiIndexByGroup', slowEi(edges, part));
  expectValues(measured, 'bridgingTies', edges.map((row, i) => row.filter((tie, j) => tie && part[i] !== part[j]).length));
  expectValues(measured, 'bridgingShare', slowEi(edges, part).map((ei) => (ei === null ? null : (ei + 1) / 2)));
  expectNetwork(measured, 'fragmentation', n < 2 ? null : slowFragmentation(edges));
  expectNetwork(measured, 'modularity', slowModularity(edges, part));
}

/** The same, however much a value is a matter of rounding. */
function expectSame(before: Measured, after: Measured, rename: (id: string) => string): void {
  const outside = before.reconciled.people.slice(before.reconciled.managers).map(({ id }) => id);
  const compare = (id: string, was: number | null, is: number | null): void => {
    if (was === null || is === null) expect(is, id).toBe(was);
    else expect(is, id).toBeCloseTo(was, 9);
  };
  for (const { id, parts } of before.analysis.columns) {
    if (parts.length === 0) {
      const [was, is] = [before.values(id), after.values(id)];
      for (const person of Object.keys(was)) if (!outside.includes(person)) compare(id, was[person] ?? null, is[rename(person)] ?? null);
    } else {
      const [was, is] = [before.parts(id), after.parts(id)];
      for (const person of Object.keys(was)) if (!outside.includes(person)) expect(is[rename(person)], id).toEqual(was[person]);
    }
  }
  for (const { id, value } of before.analysis.network) compare(id, value, after.network(id) ?? null);
}

const arbitraryRule = fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed');
const arbitraryScope = fc.constantFrom<('managers' | 'persons')[]>('managers', 'persons');
const arbitraryActivity = fc.constantFrom<('any' | 'active')[]>('any', 'active');

describe('laws of measures', () => {
  it('each equals its definition, along the ties that either reports', () => {
    fc.assert(
      fc.property(arbitraryGraph(30), ({ arcs, part }) => { expectUndirected(measureStudy(studyOf({ arcs, part })), either(arcs), part); }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('each equals its definition, along the ties that both report', () => {
    fc.assert(
      fc.property(arbitraryGraph(10), ({ arcs, part }) => { expectUndirected(measureStudy(studyOf({ arcs, part }), { rule: 'confirmed' }), both(arcs), part); }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('each equals its definition, along the reports', () => {
    fc.assert(
      fc.property(arbitraryGraph(30), ({ arcs, part }) => {
        const measured = measureStudy(studyOf({ arcs, part }));
        const n = arcs.length;
        const count = arcs.flat().filter(Boolean).length;
        const returned = both(arcs).flat().filter(Boolean).length;
        expectValues(measured, 'inDegree', transpose(arcs).map((row) => row.filter(Boolean).length));
        expectValues(measured, 'outDegree', arcs.map((row) => row.filter(Boolean).length));
        expectValues(measured, 'betweennessDirected', slowBetweenness(arcs).map((value) => (n < 3 ? null : value)));
        expectValues(measured, 'harmonicOut', slowHarmonic(arcs));
        expectValues(measured, 'harmonicIn', slowHarmonic(transpose(arcs)));
        const roles = slowBrokerage(arcs, part);
        for (const id of ['brokerage', 'brokerageByGroup']) {
          const given = measured.parts(id);
          roles.forEach((expected, node) => { expect(Object.values(given[`m${node}`] ?? {}), `${id} of m${node}`).toEqual(expected); });
        }
        expectNetwork(measured, 'density', n < 2 ? null : count / (n * (n - 1)));
        expectNetwork(measured, 'reciprocity', count === 0 ? null : returned / count);
        expectNetwork(measured, 'confirmationRate', count === 0 ? null : returned / 2 / (count - returned / 2));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('PageRank and eigenvector solve what they are defined by', () => {
    fc.assert(
      fc.property(arbitraryGraph(30), ({ arcs, part }) => {
        const measured = measureStudy(studyOf({ arcs, part }), {}, ['pageRank', 'eigenvector']);
        const n = arcs.length;
        const ranks = arcs.map((_, i) => measured.values('pageRank')[`m${i}`] ?? NaN);
        const out = arcs.map((row) => row.filter(Boolean).length);
        const dangling = ranks.reduce((sum, rank, i) => sum + (out[i] === 0 ? rank : 0), 0);
        arcs.forEach((_, i) => {
          const named = ranks.reduce((sum, rank, j) => sum + (arcs[j]?.[i] === true ? rank / (out[j] ?? 1) : 0), 0);
          expect(ranks[i]).toBeCloseTo(0.15 / n + 0.85 * (named + dangling / n), 7);
        });
        const scores = arcs.map((_, i) => measured.values('eigenvector')[`m${i}`] ?? null);
        if (scores.every((score) => score === null)) return;
        const x = scores.map((score) => score ?? 0);
        const ax = either(arcs).map((row) => row.reduce((sum, tie, j) => sum + (tie ? (x[j] ?? 0) : 0), 0));
        const lambda = ax.reduce((sum, value, i) => sum + value * (x[i] ?? 0), 0);
        expect(x.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 9);
        expect(x.every((value) => value >= 0)).toBe(true);
        ax.forEach((value, i) => { expect(value).toBeCloseTo(lambda * (x[i] ?? 0), 6); });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('none is ever not a number, and none throws', () => {
    fc.assert(
      fc.property(arbitraryRecipe(9), arbitraryRule, arbitraryScope, arbitraryActivity, (recipe, rule, scope, activity) => {
        const { analysis } = measureStudy(cook(recipe), { rule, scope, activity });
        for (const { id, values, gaps, parts } of analysis.columns) {
          const width = Math.max(1, parts.length);
          expect(values).toHaveLength(analysis.nodes.length * width);
          gaps.forEach((gap, node) => {
            for (let part = 0; part < width; part += 1) expect(Number.isFinite(values[node * width + part]), id).toBe(gap === 0);
          });
        }
        for (const { id, value } of analysis.network) expect(value === null || Number.isFinite(value), id).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('nothing is said of what somebody who did not answer would have said', () => {
    const hers = [...MEASURES.filter(({ view }) => view === 'own').map(({ id }) => id), 'outDegree', 'strengthOut', 'harmonicOut', 'brokerage', 'brokerageByGroup'];
    fc.assert(
      fc.property(arbitraryRecipe(9), arbitraryScope, (recipe, scope) => {
        const { analysis, reconciled } = measureStudy(cook(recipe), { scope }, hers);
        for (const { id, gaps } of analysis.columns) {
          analysis.nodes.forEach((person, node) => {
            const silent = person >= reconciled.managers || reconciled.response[person] !== 'answered';
            expect(GAPS[gaps[node] ?? 0] === 'no_response', id).toBe(silent);
          });
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('none depends on what people are called or in which order rows stand', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), fc.integer(), arbitraryRule, (recipe, seed, rule) => {
        const rename = (id: string): string => (/^m\d+$/.test(id) ? `${'zyxwvutsrq'[Number(id.slice(1))] ?? ''}${id}` : id);
        const order = <T>(list: readonly T[]): readonly T[] => list.map((item, index) => ({ item, key: Math.abs(Math.sin(seed + index)) })).sort((a, b) => a.key - b.key).map(({ item }) => item);
        const after: Recipe = {
          ...recipe,
          people: order(recipe.people.map((person) => ({ ...person, id: rename(person.id), name: rename(person.id) }))),
          rows: order(recipe.rows.map((row) => ({ ...row, from: rename(row.from), to: rename(row.to) }))),
        };
        expectSame(measureStudy(cook(recipe), { rule }), measureStudy(cook(after), { rule }), rename);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('saying the same twice changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), arbitraryRule, (recipe, rule) => {
        expectSame(measureStudy(cook(recipe), { rule }), measureStudy(cook({ ...recipe, rows: [...recipe.rows, ...recipe.rows] }), { rule }), (id) => id);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
