import { expect, it } from 'vitest';

import type { BookResult } from '../../../src/domain/results/BookAnswer';
import { standingOf } from '../../../src/views/compare/selectBookLines';
import { BOOK_RESULTS } from '../../words/exampleComparisons';

const result = (delta: number, p: number, higher: boolean | null, more: Partial<NonNullable<BookResult['test']>> = {}): BookResult => ({
  ...BOOK_RESULTS[0]!,
  higher,
  test: { ...BOOK_RESULTS[0]!.test!, delta, p, ...more },
});

it.each([
  ['as in the book', [result(0.5, 0.01, true)], 'as_in_the_book'],
  ['the other way', [result(-0.5, 0.01, true)], 'not_as_in_the_book'],
  ['a difference where the book found none', [result(0.5, 0.01, null)], 'not_as_in_the_book'],
  ['perhaps chance', [result(0.5, 0.2, true)], 'unclear'],
  ['one shows it, another could be chance', [result(0.5, 0.01, true), result(-0.1, 0.6, true)], 'unclear'],
  ['both halves shown', [result(0.5, 0.01, true), result(0.4, 0.02, true)], 'as_in_the_book'],
  ['one the other way, another could be chance', [result(-0.5, 0.01, true), result(-0.1, 0.6, true)], 'not_as_in_the_book'],
  ['two that contradict each other', [result(0.5, 0.01, true), result(-0.5, 0.01, true)], 'unclear'],
  // What uses the groups is not centred on 0: above its chance level is higher.
  ['above a chance level below 0', [result(-0.1, 0.01, true, { shift: null, expected: -0.4 })], 'as_in_the_book'],
] as const)('%s: %#', (_, results, standing) => {
  expect(standingOf({ status: 'tested', results })).toBe(standing);
});

it('keeps what was described only, and what was not asked', () => {
  expect(standingOf({ status: 'described', results: [] })).toBe('described');
  expect(standingOf({ status: 'not_asked', results: [] })).toBe('not_asked');
});
