import { expect, it } from 'vitest';

import type { BookAnswer } from '../../src/domain/results/BookAnswer';
import { writeBookAnswers } from '../../src/words/writeBookAnswers';

const result = { outcome: { id: 'x', name: 'X', unit: 'people' }, parts: [], test: null, sentence: 'General managers have fewer.' };

it('says each question with its answer, what stands in for it, and why one was not asked', () => {
  const answers: readonly BookAnswer[] = [
    { id: 'F1', chapter: '7', question: 'Fewer contacts?', status: 'described', results: [result], standIn: 'number of contacts', why: '' },
    { id: 'F2', chapter: '7', question: 'A cohort?', status: 'not_asked', results: [], standIn: 'programme', why: 'Programmes were not asked.' },
  ];
  const [first = '', second = '', ...more] = writeBookAnswers(answers).split('\n\n');
  expect(more).toEqual([]);
  expect(first.split('\n')).toEqual(['F1 (ch. 7) Fewer contacts?', 'General managers have fewer.', 'Stand-in: number of contacts']);
  expect(second).toContain('Programmes were not asked.');
  expect(second).not.toContain('Stand-in');
});
