import { expect, it } from 'vitest';

import { readGiven } from '../../../src/isolation/facts/readGiven';
import { findHardlySpokenOf } from '../../../src/isolation/silence/findHardlySpokenOf';
import { makeReconciled } from '../../fixtures/makeReconciled';

/** Managers of one organisation, and of another with one alone; the first so many of them make a report for support. */
function hardly(
  many: number,
  speaking: number,
  told: { readonly silent?: number; readonly norm?: number; readonly motives?: readonly string[] } = {},
) {
  const { silent = 0, norm = 0.1, motives = ['knowledge', 'support'] } = told;
  const ids = Array.from({ length: many }, (_, at) => at);
  const reconciled = makeReconciled({
    people: [
      ...ids.map((at) => ({ id: `m${at}`, organisation: at % 2 === 0 ? 'Care' : ' care' })),
      { id: 'z', organisation: 'Acute' },
      { id: 'y' },
    ],
    response: [...ids.map((at) => (at < many - silent ? ('answered' as const) : ('no' as const))), 'answered', 'answered'],
    reports: [
      ...ids.map((from) => ({ from, to: (from + 1) % many, motives: from < speaking ? motives : ['knowledge'], activity: 2 as const })),
      { from: many + 1, to: 0, motives: ['support'] },
    ],
  });
  const { of, organisations } = findHardlySpokenOf(reconciled, readGiven(reconciled, {}).bits, norm);
  return [organisations, of.reduce((sum, one) => sum + one, 0)];
}

// docs/isolation.md, 2: ten respondents or more, of whom fewer than 10% make any report for support.
it('is where fewer than a tenth of ten or more who answered speak of support, whatever they get from it now', () => {
  expect(hardly(10, 0)).toEqual([['Care'], 10]);
  expect(hardly(10, 1)).toEqual([[], 0]);
  expect(hardly(9, 0)).toEqual([[], 0]);
  expect(hardly(11, 1)).toEqual([['Care'], 11]);
  expect(hardly(21, 2)).toEqual([['Care'], 21]);
  expect(hardly(20, 2)).toEqual([[], 0]);
});

it('counts those who answered, and marks everybody there', () => {
  expect(hardly(10, 0, { silent: 1 })).toEqual([[], 0]);
  expect(hardly(12, 0, { silent: 2 })).toEqual([['Care'], 12]);
  expect(hardly(12, 1, { silent: 2 })).toEqual([[], 0]);
});

it('is nothing without a norm, or where what contacts are for was not asked', () => {
  expect(hardly(10, 0, { norm: 0 })).toEqual([[], 0]);
  expect(hardly(10, 4, { norm: 0.5 })).toEqual([['Care'], 10]);
  expect(hardly(10, 5, { norm: 0.5 })).toEqual([[], 0]);
  const unasked = makeReconciled({
    people: Array.from({ length: 10 }, (_, at) => ({ id: `m${at}`, organisation: 'Care' })),
    response: Array.from({ length: 10 }, () => 'answered' as const),
    reports: [],
    asked: { items: new Set(['types']) },
  });
  expect(findHardlySpokenOf(unasked, readGiven(unasked, {}).bits, 0.1).organisations).toEqual([]);
});

it('names each such place as it is first written; people without a place count for none', () => {
  const at = (organisation: string, many: number) =>
    Array.from({ length: many }, (_, one) => ({ id: `${organisation} ${one}`, organisation }));
  // Ten of no organisation, who say nothing either; ten of one that speaks, between two that do not.
  const people = [...at('', 10), ...at('South', 10), ...at('North', 10), ...at('East', 11), { id: 'n', organisation: ' NORTH' }];
  const reconciled = makeReconciled({
    people,
    response: people.map(() => 'answered' as const),
    reports: [
      ...people.map((_, from) => ({ from, to: (from + 1) % people.length, motives: ['knowledge'] })),
      { from: 12, to: 0, motives: ['support'] },
    ],
  });
  const { of, organisations } = findHardlySpokenOf(reconciled, readGiven(reconciled, {}).bits, 0.1);
  expect(organisations).toEqual(['North', 'East']);
  expect(people.filter((_, manager) => of[manager] === 1).map(({ organisation }) => organisation.trim().toLowerCase())).toEqual([
    ...Array.from({ length: 10 }, () => 'north'),
    ...Array.from({ length: 11 }, () => 'east'),
    'north',
  ]);
});
