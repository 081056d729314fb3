import { isolateName } from '../../support/isolateName';
import type { Basis, ComparisonPlan, GroupTest, OutcomeAbout, SummaryOf, ValueSummary } from '../../domain/results/Comparison';
import { formatCount } from '../../domain/formatCount';
import { writePercent, writePoints } from '../../domain/writePercent';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { sayBasis } from './sayBasis';

/** What a sentence about a test is made of. */
export interface Told {
  readonly about: OutcomeAbout;
  readonly test: GroupTest;
  readonly ours: SummaryOf;
  readonly others: SummaryOf;
  readonly asked: number;
  readonly plan: ComparisonPlan;
  readonly basis: Basis;
}

/** From which |δ| on a difference is of medium size, and large. docs/measures.md, 4.1. */
const MEDIUM = 0.33;
const LARGE = 0.47;

/** To be read aloud: how many here and there, and whether that is a difference. */
export function writePlainSentence({ about, test, ours, others }: Told): string {
  return [
    `${about.kind === 'yes_no' ? sayCountsPlainly(about, ours, others) : sayMediansPlainly(about, ours, others)}.`,
    sayReversal(test, ours),
    judgePlainly(test),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** For a reviewer: how many, the difference with its interval, p and q, what it rests on, and what it cannot say. docs/measures.md, 4.9. */
export function writeTestSentence({ about, test, ours, others, asked, plan, basis }: Told): string {
  return [
    `Among the ${formatCount(asked)} managers asked, ${about.kind === 'yes_no' ? sayCounts(about, ours, others) : sayMedians(about, ours, others)}.`,
    `${sayShift(about, test, plan)}Cliff’s δ${plan.within === 'none' ? '' : ' within organisations'} ${writeFigure(test.delta)}${test.deltaInterval === null ? '' : ` (95% interval ${writeRange(test.deltaInterval, 2)})`}${about.usesGroup ? `, where chance alone gives ${writeFigure(expectedOf(test))}` : ''}; ${plan.within === 'none' ? '' : 'stratified '}permutation p = ${writeP(test.p)} (smallest attainable ${writeP(test.pMin)})${test.q === null ? '' : `, q = ${writeP(test.q)}`}.`,
    sayReversal(test, ours),
    `Over all, δ ${writeFigure(test.deltaPooled)} and a difference in medians of ${writeFigure(test.medianDifference)}.`,
    sayFinding(about, test),
    test.band === null
      ? ''
      : `With one report or manager in ten wrong, δ lies between ${writeFigure(test.band.low)} and ${writeFigure(test.band.high)} in nine of ten runs.`,
    test.withoutHybrids === null
      ? ''
      : `Without those who are both clinician and manager: δ ${writeFigure(test.withoutHybrids.delta)}, p = ${writeP(test.withoutHybrids.p)}.`,
    sayBasis(basis),
    'It describes reported contacts, not competence or effort; groups may also differ in seniority, tenure and site, and no adjustment was made.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How it was computed, so that somebody else can. */
export function writeTestMethod({ about, test, plan }: Pick<Told, 'about' | 'test' | 'plan'>): string {
  const how = test.exact
    ? `all ${formatCount(test.assignments)} assignments`
    : `${formatCount(test.assignments)} draws, seed ${plan.seed}, the same for every outcome of these people, p = (1 + #) / (1 + ${test.assignments})`;
  const of = plan.within === 'none' ? 'all pairs of people' : 'pairs of people of one organisation';
  const statistic = {
    delta: `Cliff’s δ, Σ(#{x > y} − #{x < y}) / Σ n_x n_y over ${of}`,
    median: `difference in medians, each organisation with the weight of its pairs`,
    mean: `mean difference over ${of}`,
  }[test.statistic];
  return [
    `H0: labels are exchangeable ${plan.within === 'none' ? 'among all' : 'within organisation'}, given the network.`,
    `Statistic: ${statistic}; two-sided p = twice the smaller tail; ${how}; one-sided p ${writeP(test.pLower)} (as low or lower), ${writeP(test.pUpper)} (as high or higher); mean under relabelling ${writeFigure(test.expected, 4)}.`,
    about.usesGroup
      ? 'The outcome uses the groups themselves: it was computed under each relabelling, is judged against the mean under relabelling, and has no interval.'
      : '',
    test.interval === null
      ? ''
      : about.kind === 'yes_no' || plan.statistic === 'mean'
        ? 'Interval of the difference: every shift that the stratified test of the mean difference does not reject.'
        : 'Difference: Hodges–Lehmann, the median of all differences within organisations; interval: every shift that the stratified rank test does not reject.',
    test.deltaInterval === null ? '' : 'Interval of δ: persons resampled within organisation and group, 1000 times, Feng & Cliff 2004.',
    test.detectable === null ? '' : 'What would be missed: 200 relabellings, the group shifted, the smallest δ that the test finds in 80%.',
    test.band === null
      ? ''
      : `Stability band: ${test.band.runs} runs, seed ${plan.seed}, an error of 10% of each kind (reports removed, made up, managers removed, made up) in equal parts, 5th to 95th percentile.`,
    test.q === null ? '' : `q: ${plan.correction === 'bh' ? 'Benjamini–Hochberg' : 'Benjamini–Yekutieli'} over the declared family.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function sayCountsPlainly({ name }: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  return `${name}: ${countOf(ours)} of ${people(ours)}, ${countOf(others)} of ${formatCount(others.summary.n)} ${others.summary.n === 1 ? 'other' : 'others'}`;
}

function sayMediansPlainly({ name, unit }: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  return `${name}: ${isolateName(ours.label.toLowerCase())} managers typically have ${writeFigure(ours.summary.median)}, others ${writeFigure(others.summary.median)} (${unit})`;
}

function judgePlainly({ judgement, finding }: Told['test']): string {
  switch (judgement) {
    case 'clear and large':
      return 'A clear and large difference.';
    case 'clear but small':
      return 'A clear but small difference.';
    case 'not clear':
      return finding === 'suggestive' ? 'There may be a difference, but it is not clear.' : 'No clear difference. There may still be one.';
    case 'too few to tell':
      return 'There are too few managers to tell.';
    case null:
      return 'This was not one of the questions set beforehand: use it to look further, not as a result.';
  }
}

/** Within organisations one way and over all of them the other: said, as the medians shown are those over all. */
function sayReversal({ delta, deltaPooled, expected, statistic }: Told['test'], { label }: SummaryOf): string {
  // What uses the group itself is not centred on 0, and its sign means nothing.
  if (delta * deltaPooled >= 0 || (statistic === 'delta' && Math.abs(expected) > 0.05)) return '';
  const [less, more] = delta < 0 ? ['lower', 'higher'] : ['higher', 'lower'];
  return `Within their own organisations ${isolateName(label.toLowerCase())} managers come out ${less} than the others; over all they come out ${more} only because the organisations differ in level.`;
}

function sayCounts(about: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  const bounds = ({ bounds: of }: ValueSummary): string =>
    of === null ? '' : ` (bounds ${writePercent(of[0])} to ${writePercent(of[1])} of all on the staff list)`;
  return `“${about.name}” holds for ${countOf(ours)} of ${who(about, ours)}${bounds(ours.summary)}, against ${countOf(others)} of ${sayOthers(others)}${bounds(others.summary)}`;
}

function countOf({ summary: { n, mean } }: SummaryOf): string {
  return formatCount(Math.round((mean ?? 0) * n));
}

function sayMedians({ name, unit, of }: OutcomeAbout, ours: SummaryOf, others: SummaryOf): string {
  const half = ({ median, q1, q3 }: ValueSummary): string => `${writeFigure(median)} (half have ${writeFigure(q1)} to ${writeFigure(q3)})`;
  return `“${name}” has a median of ${half(ours.summary)} for the ${who({ of }, ours)}, against ${half(others.summary)} for ${sayOthers(others)} (unit: ${unit})`;
}

function people({ label, summary: { n } }: SummaryOf): string {
  return `${formatCount(n)} ${isolateName(label.toLowerCase())} ${n === 1 ? 'manager' : 'managers'}`;
}

function who({ of }: Pick<OutcomeAbout, 'of'>, { label, summary }: SummaryOf): string {
  return `${formatCount(summary.n)} ${of === 'respondents' ? 'responding ' : ''}${label.toLowerCase()} ${summary.n === 1 ? 'manager' : 'managers'}`;
}

function sayOthers({ summary: { n } }: SummaryOf): string {
  return n === 1 ? '1 other' : `${formatCount(n)} others`;
}

/** In natural units first. docs/measures.md, 4.5. */
function sayShift({ kind, usesGroup }: OutcomeAbout, { shift, interval }: Told['test'], { within }: ComparisonPlan): string {
  if (usesGroup || shift === null) return '';
  // Ends of an interval keep their sign and a decimal: cut to whole points, one that leaves 0 out might seem to hold it.
  const [difference, factor, decimals] =
    kind === 'yes_no' ? [`${writePoints(shift)} percentage points`, 100, 1] : [writeFigure(shift), 1, 2];
  const range =
    interval === null
      ? 'no 95% interval can be given'
      : `95% interval ${writeRange([factor * interval[0], factor * interval[1]], decimals)}`;
  return `Difference${within === 'none' ? '' : ' within organisations'} ${difference} (${range}); `;
}

function writeRange([low, high]: readonly [number, number], decimals: number): string {
  return `${writeFigure(low, decimals)} to ${writeFigure(high, decimals)}`;
}

function expectedOf({ statistic, expected }: Told['test']): number {
  return statistic === 'delta' ? expected : 0;
}

function sayFinding(
  { usesGroup }: OutcomeAbout,
  { finding, exact, assignments, pMin, detectable, delta, expected, statistic, q }: Told['test'],
): string {
  const unseen =
    detectable === null
      ? ''
      : `: one of |δ| below ${writeFigure(detectable)} would be missed more often than once in five with these managers`;
  const size = Math.abs(delta - (usesGroup && statistic === 'delta' ? expected : 0));
  switch (finding) {
    case 'clear':
      return `That is a clear association, ${size >= LARGE ? 'and large' : size >= MEDIUM ? 'of medium size' : 'and small'}.`;
    case 'suggestive':
      return q !== null && q < 0.05
        ? 'That is suggestive, not clear: a few other answers could change it.'
        : 'That is suggestive, not clear.';
    case 'not_clear':
      return q !== null && q < 0.05
        ? 'The difference is too small to be called clear (|δ| below 0.15).'
        : `No clear difference. There may still be one${unseen}.`;
    case 'cannot_detect':
      return `There are too few managers to tell: ${exact ? `with ${assignments} ${assignments === 1 ? 'way' : 'ways'} of assigning the labels and these values` : 'with these values'} p cannot fall below ${writeP(pMin)}.`;
    case 'exploratory':
      return `Exploratory: not in the declared family, and not corrected for the number of tests${unseen}.`;
  }
}
