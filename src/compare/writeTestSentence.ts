import type { ComparisonPlan, GroupTest, OutcomeAbout, SummaryOf, ValueSummary } from '../domain/Comparison';
import { writeFigure, writeP } from './writeFigure';
import { formatCount } from '../domain/formatCount';
import { writePercent, writePoints } from '../domain/writePercent';

/** What a sentence about a test is made of. */
export interface Told {
  readonly about: OutcomeAbout;
  readonly test: Omit<GroupTest, 'sentence' | 'method'>;
  readonly ours: SummaryOf;
  readonly others: SummaryOf;
  readonly asked: number;
  readonly answered: number;
  readonly plan: ComparisonPlan;
}

/** One result in words: how many, the difference with its interval, p and q, the response, and what it cannot say. Design of measures, 4.9. */
export function writeTestSentence({ about, test, ours, others, asked, answered, plan }: Told): string {
  return [
    `Among the ${formatCount(asked)} managers asked, ${about.kind === 'yes_no' ? sayCounts(about, ours, others) : sayMedians(about, ours, others)}.`,
    `${sayDifference(about, ours, others)}Cliff’s δ ${writeFigure(test.delta)}, 95% interval ${writeFigure(test.interval[0])} to ${writeFigure(test.interval[1])}; ${plan.within === 'none' ? '' : 'stratified '}permutation p = ${writeP(test.p)} (smallest attainable ${writeP(test.pMin)})${test.q === null ? '' : `, q = ${writeP(test.q)}`}.`,
    sayFinding(test),
    test.band === null ? '' : `With one report or manager in ten wrong, δ lies between ${writeFigure(test.band.low)} and ${writeFigure(test.band.high)} in nine of ten runs.`,
    test.withoutHybrids === null ? '' : `Without those who are both clinician and manager: δ ${writeFigure(test.withoutHybrids.delta)}, p = ${writeP(test.withoutHybrids.p)}.`,
    `Response ${asked === 0 ? '–' : writePercent(answered / asked)}.`,
    'It describes reported contacts, not competence or effort; groups may also differ in seniority, tenure and site, and no adjustment was made.',
  ].filter((part) => part !== '').join(' ');
}

/** How it was computed, so that somebody else can. */
export function writeTestMethod({ about, test, plan }: Pick<Told, 'about' | 'test' | 'plan'>): string {
  const how = test.exact ? `all ${formatCount(test.assignments)} assignments` : `${formatCount(test.assignments)} draws, seed ${plan.seed}, p = (1 + #) / (1 + ${test.assignments})`;
  const statistic = { delta: 'Cliff’s δ', median: 'difference in medians', mean: 'difference in means' }[test.statistic];
  const interval = test.intervalBy === 'bootstrap' ? 'percentile bootstrap of persons within organisation and group, 2000 resamples' : 'inversion of the permutation test';
  return [
    `H0: labels are exchangeable ${plan.within === 'none' ? 'among all' : 'within organisation'}, given the network.`,
    `Statistic: ${statistic}; two-sided by absolute value; ${how}; one-sided p ${writeP(test.pLower)} (as low or lower), ${writeP(test.pUpper)} (as high or higher); mean under relabelling ${writeFigure(test.expected, 4)}.`,
    about.usesGroup ? 'The outcome looks at groups itself and was computed anew under each relabelling.' : '',
    `Interval: ${interval}.`,
    test.band === null ? '' : `Stability band: ${test.band.runs} runs, seed ${plan.seed}, an error of 10% of each kind (reports removed, made up, managers removed, made up) in equal parts, 5th to 95th percentile.`,
    test.q === null ? '' : `q: ${plan.correction === 'bh' ? 'Benjamini–Hochberg' : 'Benjamini–Yekutieli'} over the declared family.`,
  ].filter((part) => part !== '').join(' ');
}

function sayCounts(about: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  const count = ({ n, mean }: ValueSummary): string => `${formatCount(Math.round((mean ?? 0) * n))} of`;
  const bounds = ({ bounds: of }: ValueSummary): string => (of === null ? '' : ` (bounds ${writePercent(of[0])} to ${writePercent(of[1])} of all on the roster)`);
  return `“${about.name}” holds for ${count(ours.summary)} ${who(about, ours)}${bounds(ours.summary)}, against ${count(others.summary)} ${sayOthers(others)}${bounds(others.summary)}`;
}

function sayMedians({ name, unit, of }: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  const half = ({ median, q1, q3 }: ValueSummary): string => `${writeFigure(median)} (middle half ${writeFigure(q1)} to ${writeFigure(q3)})`;
  return `“${name}” has a median of ${half(ours.summary)} for the ${who({ of }, ours)}, against ${half(others.summary)} for ${sayOthers(others)} (unit: ${unit})`;
}

function who({ of }: Pick<OutcomeAbout, 'of'>, { label, summary }: SummaryOf): string {
  return `${formatCount(summary.n)} ${of === 'respondents' ? 'responding ' : ''}${label.toLowerCase()} ${summary.n === 1 ? 'manager' : 'managers'}`;
}

function sayOthers({ summary: { n } }: SummaryOf): string {
  return n === 1 ? '1 other' : `${formatCount(n)} others`;
}

function sayDifference(about: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  if (about.kind === 'yes_no') return `Difference ${writePoints((ours.summary.mean ?? 0) - (others.summary.mean ?? 0))} percentage points; `;
  return `Difference in medians ${writeFigure((ours.summary.median ?? 0) - (others.summary.median ?? 0))}; `;
}

function sayFinding({ finding, exact, assignments, pMin, detectable }: Told['test']): string {
  const unseen = detectable < 1 ? `one of |δ| below ${writeFigure(detectable)} would often be missed with this many managers` : 'with this many managers even the largest would often be missed';
  switch (finding) {
    case 'clear':
      return 'That is a clear association.';
    case 'suggestive':
      return 'That is suggestive, not clear.';
    case 'not_clear':
      return `The difference is not clear, which does not show that there is none: ${unseen}.`;
    case 'cannot_detect':
      return `The design cannot detect a difference: ${exact ? `with ${assignments} ${assignments === 1 ? 'way' : 'ways'} of giving out the labels and these values` : 'with these values'} p cannot fall below ${writeP(pMin)}.`;
    case 'exploratory':
      return `Exploratory: not in the declared family, and not corrected for the number of tests; ${unseen}.`;
  }
}
