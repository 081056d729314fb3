import type { BookAnswer } from '../domain/results/BookAnswer';

/** All answers as plain text, to be put into a paper. */
export function writeBookAnswers(answers: readonly BookAnswer[]): string {
  return answers.map(({ id, chapter, question, results, standIn, why }) => [`${id} (ch. ${chapter}) ${question}`, ...results.map(({ sentence }) => sentence), ...(standIn === '' || results.length === 0 ? [] : [`Stand-in: ${standIn}`]), ...(why === '' ? [] : [`Not asked. ${why}`])].join('\n')).join('\n\n');
}
