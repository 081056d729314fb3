import { expect, it } from 'vitest';

import type { BookAnswer, BookResult } from '../../../src/domain/results/BookAnswer';
import { bookQuestions } from '../../../src/compare/book/bookQuestions';
import { bookWords } from '../../../src/words/compare/bookWords';
import { writeBookAnswers } from '../../../src/words/compare/writeBookAnswers';

const part = { mean: 2, median: 2, q1: 1, q3: 3, any: 1 };
const result: BookResult = {
  outcome: { id: 'x', name: 'X', unit: 'people', kind: 'amount' },
  parts: [
    { label: 'General', n: 3, ...part },
    { label: 'Clinical', n: 0, ...part },
  ],
  test: null,
  higher: null,
  isTestable: false,
  gated: { held: [], banded: [], rests: 'own' },
};

it('says each question with its answer, what stands in for it, and why one was not asked', () => {
  const answers: readonly BookAnswer[] = [
    { id: 'F29', status: 'described', results: [result] },
    { id: 'F22', status: 'not_asked', results: [] },
    { id: 'F1', status: 'not_asked', results: [] },
  ];
  const [method = '', first = '', second = '', third = '', ...more] = writeBookAnswers(answers).split('\n\n');
  expect(more).toEqual([]);
  expect(method).toMatch(/drew no network and counted no ties/);
  expect(first.split('\n')).toHaveLength(3);
  expect(first).toMatch(/^F29 \(ch\. 8\) .+\?\n/);
  expect(first).toContain('“X”, median in people: General 2 (half have 1 to 3, mean 2, n 3).');
  expect(first).toContain('Stand-in: ');
  expect(second).toContain('regional');
  expect(third).toContain('Not asked.');
  expect(third).not.toContain('Stand-in');
});

it('has words for every question of the book, and no others', () => {
  expect(Object.keys(bookWords)).toEqual(bookQuestions.map(({ id }) => id));
});
