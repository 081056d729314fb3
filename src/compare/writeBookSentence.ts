import type { BookTable } from './book/bookTables';
import { writePercent } from '../domain/writePercent';
import type { BookResult } from '../domain/results/BookAnswer';
import type { Outcome } from './outcomes/Outcome';
import type { RawTest } from './testGroups';
import { writeFigure, writeP } from '../statistics/writeFigure';

const CANNOT = 0.05;

/**
 * One result of a question of the book in words: each part, what the test says, and whom it leaves out. @param higher what the book would
 * lead one to expect; `null` = no difference
 */
export function writeBookSentence(
  outcome: Outcome,
  parts: BookResult['parts'],
  test: RawTest | null,
  higher: boolean | null,
  gated: string,
): string {
  return [sayParts(outcome, parts), test === null ? '' : sayTest(test, higher), gated].filter((words) => words !== '').join(' ');
}

/** A table over ties, units or networks in words: each row with what it is counted of. */
export function writeTableSentence({ name, unit, rows, isShare }: BookTable): string {
  const bases = new Set(rows.map(({ n }) => n));
  const figures = rows.map(({ label, n, value }) =>
    isShare
      ? `${label} ${writeFigure(value * n, 0)} of ${n} (${writePercent(value)})`
      : `${label} ${writeFigure(value)}${bases.size === 1 ? '' : ` (n ${n})`}`,
  );
  return `“${name}”, ${unit}: ${figures.join('; ')}.`;
}

function sayParts({ name, kind, unit }: Outcome, parts: BookResult['parts']): string {
  const figures = parts
    .filter(({ n }) => n > 0)
    .map(({ label, n, mean, median, q1, q3 }) =>
      kind === 'yes_no'
        ? `${label} ${Math.round((mean ?? 0) * n)} of ${n}`
        : `${label} ${writeFigure(median)} (half have ${writeFigure(q1)} to ${writeFigure(q3)}, mean ${writeFigure(mean)}, n ${n})`,
    );
  return `“${name}”${kind === 'yes_no' ? '' : `, median in ${unit}`}: ${figures.join('; ')}.`;
}

function sayTest({ delta, deltaInterval, expected, shift, interval, p, pMin }: RawTest, higher: boolean | null): string {
  if (pMin > CANNOT) return `There are too few managers to tell: p cannot fall below ${writeP(pMin)}.`;
  const range = (of: readonly [number, number] | null): string =>
    of === null ? '' : ` (95% interval ${writeFigure(of[0])} to ${writeFigure(of[1])})`;
  // Where there is no difference in natural units the outcome uses the groups themselves, and chance does not bring δ to 0.
  const figures = `${shift === null ? '' : `difference within organisations ${writeFigure(shift)}${range(interval)}, `}δ ${writeFigure(delta)}${range(deltaInterval)}${shift === null ? `, where chance alone gives ${writeFigure(expected)}` : ''}, stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin)})`;
  const by = shift === null ? expected : 0;
  if (higher === null) return `${figures}. Exploratory. There may still be a difference.`;
  return `${figures}, ${delta === by ? 'in neither direction' : delta > by === higher ? 'in the direction of the book' : 'against the direction of the book'}. Exploratory: one of many questions, not corrected for their number.`;
}
