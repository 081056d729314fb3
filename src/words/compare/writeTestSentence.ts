import { capital } from '../../support/capital';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';
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

/** From which |δ| on a difference is large in plain words, and by the usual bounds. docs/measures.md, 4.1. */
const LARGE_PLAINLY = 0.33;
const LARGE = 0.47;

/** Below which no |δ| is called clear. */
const SMALLEST = 0.15;

/** Of fewer ways to give the labels out, twice the rarest is above .05, whatever the values. */
const ENOUGH = 40;

/** To be read aloud: how many here and there, and whether that is a difference. */
export function writePlainSentence({ about, test, ours, others }: Told): string {
  return [
    `${about.kind === 'yes_no' ? sayCountsPlainly(about, ours, others) : sayMediansPlainly(about, ours, others)}.`,
    sayReversal(test, ours),
    judgePlainly(test, ours, others),
    sayNotFromAll(test),
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
    sayAgainstEach(test, ours),
    sayWithoutHybrids(test),
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
        : 'Difference: Hodges–Lehmann, the median of all differences within organisations; interval: every shift that the stratified rank test does not reject, its statistic in units of its spread and along a straight line between two differences that occur, so that ends need not be whole numbers.',
    test.deltaInterval === null ? '' : 'Interval of δ: persons resampled within organisation and group, 1000 times, Feng & Cliff 2004.',
    test.detectable === null ? '' : 'What would be missed: 200 relabellings, the group shifted, the smallest δ that the test finds in 80%.',
    test.band === null
      ? ''
      : `Stability band: ${test.band.runs} runs, seed ${plan.seed}, an error of 10% of each kind (reports removed, made up, managers removed, made up) in equal parts, 5th to 95th percentile.`,
    test.against.length === 0
      ? ''
      : `Each other group alone: the rest left out, ${nameSome(test.against.map(({ assignments }) => formatCount(assignments)))} assignments, not corrected for their number.`,
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

function judgePlainly(test: Told['test'], ours: SummaryOf, others: SummaryOf): string {
  const { judgement, finding } = test;
  switch (judgement) {
    case 'clear and large':
      return 'A clear and large difference.';
    case 'clear but small':
      return 'A clear but small difference.';
    case 'not clear':
      if (finding === 'suggestive') return 'There may be a difference, but it is not clear.';
      return `No clear difference. ${isSmallAtMost(test) ? SMALL_AT_MOST : 'There may still be one.'}`;
    case 'too few to tell':
      return {
        same: 'Everybody has the same number.',
        alike: 'Too few managers differ in this to tell.',
        few: 'There are too few managers to tell.',
      }[whyUndetectable(test, [ours, others])];
    case null:
      return 'This was not one of the questions set beforehand: use it to look further, not as a result.';
  }
}

/** Whether it is one way within organisations, and the other way over all of them: by δ, or by the medians, which are what is shown. */
export function isReversed({ delta, deltaPooled, medianDifference, expected, statistic }: Told['test']): boolean {
  // What uses the group itself is not centred on 0, and its sign means nothing.
  if (statistic === 'delta' && Math.abs(expected) > 0.05) return false;
  return delta * deltaPooled < 0 || delta * medianDifference < 0;
}

/** Within organisations one way and over all of them the other: said, as the medians shown are those over all. */
export function sayReversal(test: Told['test'], { label }: SummaryOf): string {
  if (!isReversed(test)) return '';
  const { delta, deltaPooled } = test;
  const [less, more] = delta < 0 ? ['lower', 'higher'] : ['higher', 'lower'];
  return `Within their own organisations ${isolateName(label.toLowerCase())} managers come out ${less} than the others; over all ${
    delta * deltaPooled < 0 ? `they come out ${more} only because the organisations differ in level` : `their median is ${more}`
  }.`;
}

/** A difference that is not clear, and would have been found if it were not small: |δ| below what may be called clear. */
export function isSmallAtMost({ finding, detectable }: Told['test']): boolean {
  return finding === 'not_clear' && detectable !== null && detectable < SMALLEST;
}

export const SMALL_AT_MOST = 'Any difference is likely to be small.';

/** Why not even the largest difference could be told from chance: of so few managers, or as (nearly) all of them have the same number. */
export function whyUndetectable(test: Pick<Told['test'], 'exact' | 'assignments'>, sides: Told['test']['sides']): 'few' | 'same' | 'alike' {
  const [ours, others] = sides.map(({ summary: { min, max } }) => (min === max ? min : null));
  if (ours !== null && ours === others) return 'same';
  return haveFewWays(test) ? 'few' : 'alike';
}

/** Whether there are so few ways to give the labels out that no values whatever could be told from chance. */
export function haveFewWays({ exact, assignments }: Pick<Told['test'], 'exact' | 'assignments'>): boolean {
  return exact && assignments < ENOUGH;
}

/** A group as it is said within a sentence. */
function nameGroup(label: string): string {
  return isolateName(label.toLowerCase());
}

/** Of others from whom the difference is not clear when they are alone: it may come from the rest of them. '' = there are none. */
export function sayNotFromAll({ against, judgement }: Told['test']): string {
  const not = against.filter(({ holds }) => !holds).map(({ label }) => nameGroup(label));
  if (not.length === 0 || (judgement !== 'clear and large' && judgement !== 'clear but small')) return '';
  return `Not clear against ${not.join(' or ')} managers alone.`;
}

/** The group against each other one alone. */
function sayAgainstEach({ against }: Told['test'], { label }: SummaryOf): string {
  if (against.length === 0) return '';
  const each = against.map(
    (one) =>
      `${nameGroup(one.label)} (${formatCount(one.n[0])} against ${formatCount(one.n[1])}) δ ${writeFigure(one.delta)}, p = ${writeP(one.p)}`,
  );
  return `${capital(nameGroup(label))} managers against each other group alone, exploratory: ${each.join('; ')}.`;
}

/** What the group is set beside once hybrids are out: where a whole group is gone with them, that is another comparison. */
function sayWithoutHybrids({ withoutHybrids }: Told['test']): string {
  if (withoutHybrids === null) return '';
  const { n, delta, p, gone } = withoutHybrids;
  const left = gone.length === 0 ? '' : ` No ${gone.map(nameGroup).join(' or ')} manager is left then, so it is not the same comparison.`;
  return `Without those who are both clinician and manager (${formatCount(n[0])} against ${formatCount(n[1])}): δ ${writeFigure(delta)}, p = ${writeP(p)}.${left}`;
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

/** Plain words have one bound and the usual ones have two: between them both are said, as else one seems to deny the other. */
function sayAssociation(size: number): string {
  if (size >= LARGE) return ', and large (|δ| from 0.47)';
  return size >= LARGE_PLAINLY
    ? ': a |δ| from 0.33 is called large in plain words, and medium by the usual bounds (large from 0.47)'
    : ', and small (|δ| below 0.33)';
}

function sayFinding({ usesGroup }: OutcomeAbout, test: Told['test']): string {
  const { finding, exact, assignments, pMin, p, detectable, delta, expected, statistic, q, sides } = test;
  const missed =
    detectable === null
      ? ''
      : ` With these managers, a difference of |δ| below ${writeFigure(detectable)} would be missed more often than once in five times.`;
  const size = Math.abs(delta - (usesGroup && statistic === 'delta' ? expected : 0));
  switch (finding) {
    case 'clear':
      return `That is a clear association${sayAssociation(size)}.`;
    case 'suggestive':
      return q !== null && q < 0.05
        ? 'That is suggestive, not clear: a few other answers could change it.'
        : 'That is suggestive, not clear.';
    case 'not_clear':
      return q !== null && q < 0.05
        ? 'The difference is too small to be called clear (|δ| below 0.15).'
        : `No clear difference. ${isSmallAtMost(test) ? SMALL_AT_MOST : 'There may still be one.'}${missed}`;
    case 'cannot_detect':
      return `${{ same: 'Everybody has the same number', alike: 'Too few managers differ in this to tell', few: 'There are too few managers to tell' }[whyUndetectable(test, sides)]}: ${exact ? `with ${formatCount(assignments)} ${assignments === 1 ? 'way' : 'ways'} of assigning the labels and these values` : 'with these values'} p cannot fall below ${writeP(pMin)}.`;
    case 'exploratory':
      // Of what was found, nothing was missed.
      return `Exploratory: not in the declared family, and not corrected for the number of tests.${p < 0.05 ? '' : missed}`;
  }
}
