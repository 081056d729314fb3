import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import type { Measured } from '../measures/valuesOf';
import { measureStudy } from '../measures/valuesOf';
import { arbitraryRecipe, cook } from './arbitraryStudy';
import type { Matrix } from './slowMeasures';
import { slowBetweenness, slowBridgeDependence, slowClustering, slowConstraint, slowCore, slowDistances, slowEffectiveSize, slowFragility, slowHarmonic, transpose } from './slowMeasures';

/** Small graphs of every density, as arcs among managers who all answered. */
const arbitraryGraph = fc
  .record({ n: fc.integer({ min: 1, max: 12 }), density: fc.constantFrom(0.05, 0.15, 0.3, 0.6), seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 144, maxLength: 144 }) })
  .map(({ n, density, seed }): Matrix => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => i !== j && (seed[i * 12 + j] ?? 1) < density)));

function studyOf(matrix: Matrix): Study {
  return cook({
    people: matrix.map((_, i) => makePerson({ id: `m${i}`, kind: 'manager', responded: 'yes' })),
    rows: matrix.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [{ from: `m${i}`, to: `m${j}` }] : []))),
    study: {},
  });
}
const either = (a: Matrix): Matrix => a.map((row, i) => row.map((tie, j) => tie || a[j]?.[i] === true));

function expectValues(measured: Measured, id: string, expected: readonly (number | null)[]): void {
  const given = measured.values(id);
  expected.forEach((value, node) => {
    const found = given[`m${node}`] ?? null;
    if (value === null) expect(found, `${id} of m${node}`).toBeNull();
    else expect(found, `${id} of m${node}`).toBeCloseTo(value, 9);
  });
}

describe('laws of measures', () => {
  it('each equals its definition', () => {
    fc.assert(
      fc.property(arbitraryGraph, (arcs) => {
        const edges = either(arcs);
        const measured = measureStudy(studyOf(arcs));
        const n = arcs.length;
        const d = slowDistances(edges);
        expectValues(measured, 'betweenness', n < 3 ? arcs.map(() => null) : slowBetweenness(edges).map((value) => value / 2));
        expectValues(measured, 'betweennessDirected', n < 3 ? arcs.map(() => null) : slowBetweenness(arcs));
        expectValues(measured, 'harmonic', slowHarmonic(edges));
        expectValues(measured, 'harmonicOut', slowHarmonic(arcs));
        expectValues(measured, 'harmonicIn', slowHarmonic(transpose(arcs)));
        expectValues(measured, 'constraint', slowConstraint(edges));
        expectValues(measured, 'effectiveSize', slowEffectiveSize(edges));
        expectValues(measured, 'clustering', slowClustering(edges));
        expectValues(measured, 'coreNumber', slowCore(edges));
        expectValues(measured, 'fragility', slowFragility(edges));
        expectValues(measured, 'bridgeDependence', slowBridgeDependence(edges));
        expectValues(measured, 'componentSize', d.map((row) => row.filter(Number.isFinite).length));
        expectValues(measured, 'reach2', d.map((row, i) => (n < 2 ? null : row.filter((steps, j) => j !== i && steps <= 2).length / (n - 1))));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('none is ever not a number, and none throws', () => {
    fc.assert(
      fc.property(arbitraryRecipe(9), fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'), fc.constantFrom<('managers' | 'persons')[]>('managers', 'persons'), (recipe, rule, scope) => {
        const { analysis } = measureStudy(cook(recipe), { rule, scope });
        for (const { id, values, gaps, parts } of analysis.columns) {
          const width = Math.max(1, parts.length);
          gaps.forEach((gap, node) => {
            if (gap === 0) for (let part = 0; part < width; part += 1) expect(Number.isFinite(values[node * width + part]), id).toBe(true);
          });
        }
        for (const { id, value } of analysis.network) expect(value === null || Number.isFinite(value), id).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('none depends on what people are called or in which order rows stand', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), fc.integer(), (recipe, seed) => {
        const before = measureStudy(cook(recipe));
        const rename = (id: string): string => (/^m\d+$/.test(id) ? `${'zyxwvutsrq'[Number(id.slice(1))] ?? ''}${id}` : id);
        const order = <T>(list: readonly T[]): readonly T[] => list.map((item, index) => ({ item, key: Math.abs(Math.sin(seed + index)) })).sort((a, b) => a.key - b.key).map(({ item }) => item);
        const after = measureStudy(
          cook({
            ...recipe,
            people: order(recipe.people.map((person) => ({ ...person, id: rename(person.id), name: rename(person.id) }))),
            rows: order(recipe.rows.map((row) => ({ ...row, from: rename(row.from), to: rename(row.to) }))),
          }),
        );
        const outside = before.reconciled.people.slice(before.reconciled.managers).map(({ id }) => id);
        for (const { id, parts } of before.analysis.columns) {
          if (parts.length > 0) continue;
          const [was, is] = [before.values(id), after.values(id)];
          for (const person of Object.keys(was)) {
            if (outside.includes(person)) continue;
            const [x = null, y = null] = [was[person], is[rename(person)]];
            if (x === null || y === null) expect(y, id).toBe(x);
            else expect(y, id).toBeCloseTo(x, 9);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
