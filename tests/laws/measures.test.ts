import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GAPS } from '../../src/domain/results/MeasureColumn';
import { MEASURES } from '../../src/measures/measures';
import type { Measured } from '../measures/valuesOf';
import { measureStudy } from '../measures/valuesOf';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';
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
    const hers = [
      ...MEASURES.filter(({ view }) => view === 'own').map(({ id }) => id),
      'outDegree',
      'strengthOut',
      'harmonicOut',
      'brokerage',
      'brokerageByGroup',
    ];
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
        const order = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((item, index) => ({ item, key: Math.abs(Math.sin(seed + index)) }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
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
        expectSame(
          measureStudy(cook(recipe), { rule }),
          measureStudy(cook({ ...recipe, rows: [...recipe.rows, ...recipe.rows] }), { rule }),
          (id) => id,
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
