import { expect, it } from 'vitest';

import type { BookAnswer } from '../../src/domain/results/BookAnswer';
import { bookQuestions } from '../../src/compare/book/bookQuestions';
import { bookWords } from '../../src/words/bookWords';
import { writeBookAnswers } from '../../src/words/writeBookAnswers';

const result = { outcome: { id: 'x', name: 'X', unit: 'people' }, parts: [], test: null, sentence: 'General managers have fewer.' };

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
  expect(first).toContain('General managers have fewer.');
  expect(first).toContain('Stand-in: ');
  expect(second).toContain('regional');
  expect(third).toContain('Not asked.');
  expect(third).not.toContain('Stand-in');
});

it('has words for every question of the book, and no others', () => {
  expect(Object.keys(bookWords)).toEqual(bookQuestions.map(({ id }) => id));
});
