import { writePercent } from '../../domain/writePercent';
import type { BookResult } from '../../domain/results/BookAnswer';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { nameGates } from '../quality/nameGates';
import { sayHeld } from './sayHeld';
import { haveFewWays } from './writeTestSentence';

const CANNOT = 0.05;

/** One result of a question of the book: each part, what the test says, and whom it leaves out. */
export function sayBookResult({ outcome, parts, test, higher, gated, isTestable }: BookResult): string {
  if (outcome.kind === 'share' || outcome.kind === 'figure') return sayTable(outcome, parts);
  const weak = [...gated.held, ...gated.banded];
  const left =
    weak.length === 0 ? '' : isTestable ? sayHeld({ ...gated, held: weak }, 'test') : `Too few answered to rely on it: ${nameGates(weak)}.`;
  return [sayParts(outcome, parts), test === null ? '' : sayTest(test, higher), left].filter((words) => words !== '').join(' ');
}

/** A table over ties, units or networks: each row with what it is counted of. */
function sayTable({ name, unit, kind }: BookResult['outcome'], rows: BookResult['parts']): string {
  const bases = new Set(rows.map(({ n }) => n));
  const figures = rows.map(({ label, n, mean }) => {
    const value = mean ?? 0;
    return kind === 'share'
      ? `${label} ${writeFigure(value * n, 0)} of ${n} (${writePercent(value)})`
      : `${label} ${writeFigure(value)}${bases.size === 1 ? '' : ` (n ${n})`}`;
  });
  return `“${name}”, ${unit}: ${figures.join('; ')}.`;
}

function sayParts({ name, kind, unit }: BookResult['outcome'], parts: BookResult['parts']): string {
  const figures = parts
    .filter(({ n }) => n > 0)
    .map(({ label, n, mean, median, q1, q3 }) =>
      kind === 'yes_no'
        ? `${label} ${Math.round((mean ?? 0) * n)} of ${n}`
        : `${label} ${writeFigure(median)} (half have ${writeFigure(q1)} to ${writeFigure(q3)}, mean ${writeFigure(mean)}, n ${n})`,
    );
  return `“${name}”${kind === 'yes_no' ? '' : `, median in ${unit}`}: ${figures.join('; ')}.`;
}

function sayTest(test: NonNullable<BookResult['test']>, higher: boolean | null): string {
  const { delta, deltaInterval, expected, shift, interval, p, pMin } = test;
  if (pMin > CANNOT)
    return `${haveFewWays(test) ? 'There are too few managers to tell' : 'Too few managers differ in this to tell'}: p cannot fall below ${writeP(pMin)}.`;
  const range = (of: readonly [number, number] | null): string =>
    of === null ? '' : ` (95% interval ${writeFigure(of[0])} to ${writeFigure(of[1])})`;
  // Where there is no difference in natural units the outcome uses the groups themselves, and chance does not bring δ to 0.
  const figures = `${shift === null ? 'Cliff’s δ' : `Difference within organisations ${writeFigure(shift)}${range(interval)}, δ`} ${writeFigure(delta)}${range(deltaInterval)}${shift === null ? `, where chance alone gives ${writeFigure(expected)}` : ''}, stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin)})`;
  const by = shift === null ? expected : 0;
  if (higher === null) return `${figures}. Exploratory. There may still be a difference.`;
  return `${figures}, ${delta === by ? 'in neither direction' : delta > by === higher ? 'in the direction of the book' : 'against the direction of the book'}. Exploratory: one of many questions, not corrected for their number.`;
}
