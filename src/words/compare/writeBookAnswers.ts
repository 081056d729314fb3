import type { BookAnswer } from '../../domain/results/BookAnswer';
import { BOOK_METHOD } from './bookWords';
import { sayBookAnswer } from './sayBookAnswer';
import { sayBookResult } from './sayBookResult';

/** All answers as plain text, to be put into a paper. */
export function writeBookAnswers(answers: readonly BookAnswer[]): string {
  return [BOOK_METHOD, ...answers.map(writeAnswer)].join('\n\n');
}

function writeAnswer(answer: BookAnswer): string {
  const { chapter, question, standIn, caveat, why } = sayBookAnswer(answer);
  const lines = [`${answer.id} (ch. ${chapter}) ${question}`, ...answer.results.map(sayBookResult)];
  if (standIn !== '') lines.push(`Stand-in: ${standIn}`);
  if (caveat !== '') lines.push(caveat);
  if (why !== '') lines.push(`Not asked. ${why}`);
  return lines.join('\n');
}
