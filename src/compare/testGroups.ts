import type { ComparisonPlan, GroupTest, Statistic } from '../domain/results/Comparison';
import { foldPlace } from '../domain/isSamePlace';
import type { Work } from '../support/Progress';
import { bootstrapDelta } from '../statistics/bootstrapDelta';
import type { CompareContext } from './CompareContext';
import { countWithin } from '../statistics/countWithin';
import { findDetectable } from '../statistics/findDetectable';
import type { Shift, Sides } from '../statistics/invertRanks';
import { criticalOf, invertMeans, invertRanks, spreadOfDelta } from '../statistics/invertRanks';
import { makeChance } from '../statistics/makeChance';
import type { WithinStatistic } from '../statistics/makeStatistic';
import { countPairs, makeStatistic } from '../statistics/makeStatistic';
import { numberLabels } from '../statistics/numberLabels';
import type { Outcome } from './outcomes/Outcome';
import type { Permuted } from '../statistics/permute';
import { permute } from '../statistics/permute';
import { quantileOf } from '../statistics/quantileOf';
import { reachOf } from '../statistics/reachOf';
import type { Relabellings } from '../statistics/relabel';
import { isExact, listStrata } from '../statistics/relabel';

/** A test before it is seen among the others of its family. */
export type RawTest = Omit<GroupTest, 'q' | 'finding' | 'judgement' | 'withoutHybrids' | 'against' | 'band' | 'sides'>;

/** Who is tested: managers by label, each of some labels against all others. */
export interface Contrasts {
  readonly outcome: Outcome;
  /** By manager; '' = not stated or left out, and then they are no unit. */
  readonly labels: readonly string[];
  readonly of: readonly string[];
  /** Without intervals and without what would be missed: for a check beside a test that has both. */
  readonly isPlain?: boolean;
}

type TestPlan = Pick<ComparisonPlan, 'within' | 'statistic' | 'permutations' | 'seed'>;

/** The units of a contrast with their values, numbered labels and strata. */
interface Units {
  /** Indices of managers. */
  readonly managers: readonly number[];
  /** NaN = no value; only where the outcome looks at groups. */
  readonly values: Float64Array;
  readonly labels: Int32Array;
  readonly names: readonly string[];
  readonly strata: Int32Array;
}

/**
 * Each label against all others by permutation within strata; `null` where no stratum holds both sides with a value. Every
 * outcome and every contrast has the same relabellings, as their chance knows no outcome, unless so few are possible that all
 * are gone through. Where the outcome looks at groups itself, it is computed under each of them. docs/measures.md, 4.1.
 */
export function* testGroups(context: CompareContext, contrasts: Contrasts, plan: TestPlan): Work<readonly (RawTest | null)[]> {
  const { outcome, labels, of } = contrasts;
  const units = listUnits(context, outcome, labels, plan);
  if (outcome.usesGroup) return yield* testRelabelled(context, contrasts, units, plan);
  const alone = of.map((one): Units => ({ ...units, ...ofOne(units, one) }));
  const together = alone.map((one) => !isExact(one.labels, one.strata));
  const tests: (RawTest | null)[] = new Array<RawTest | null>(of.length).fill(null);
  const drawn = of.flatMap((one, at) => (together[at] === true ? [{ at, number: units.names.indexOf(one) }] : []));
  const statistics = {
    delta: makeStatistic('delta', units.values, units.strata),
    chosen: makeStatistic(plan.statistic, units.values, units.strata),
  };
  if (drawn.length > 0) {
    const found = yield* follow(
      outcome,
      units,
      drawn.map(({ number }) => number),
      statistics,
      relabelled(context, units, plan),
      plan,
    );
    for (const [index, { at, number }] of drawn.entries())
      tests[at] = yield* toTest(contrasts, units, number, found[index] ?? null, statistics, plan);
  }
  for (const [at, one] of alone.entries()) {
    if (together[at] === true) continue;
    const [found = null] = yield* follow(outcome, one, [1], statistics, relabelled(context, one, plan), plan);
    tests[at] = yield* toTest(contrasts, one, 1, found, statistics, plan);
  }
  return tests;
}

/** As only who is of the group matters, there may be few ways to give two labels out where there are many for three. */
function ofOne({ labels, names }: Units, one: string): Pick<Units, 'labels' | 'names'> {
  const number = names.indexOf(one);
  return { labels: labels.map((label) => Number(label === number)), names: ['others', one] };
}

function relabelled({ draws }: CompareContext, { labels, strata }: Units, { permutations, seed }: TestPlan): Relabellings {
  return draws(labels, strata, permutations, seed);
}

function listUnits(
  { reconciled: { people, response }, values }: CompareContext,
  outcome: Outcome,
  labels: readonly string[],
  { within }: TestPlan,
): Units {
  const observed = values(outcome);
  // What depends on the labels may have a value under one labelling and none under another: there, who answered is a unit.
  const isUnit = (manager: number): boolean => (outcome.usesGroup ? response[manager] === 'answered' : observed[manager] !== null);
  const managers = labels.flatMap((label, manager) => (label !== '' && isUnit(manager) ? [manager] : []));
  const numbered = numberLabels(
    managers.map((manager) => labels[manager] ?? ''),
    null,
  );
  const places = managers.map((manager) => (within === 'none' ? '' : foldPlace(people[manager]?.organisation ?? '')));
  return {
    managers,
    values: Float64Array.from(managers, (manager) => observed[manager] ?? NaN),
    labels: numbered.of,
    names: numbered.names,
    strata: numberLabels(places, null).of,
  };
}

/** A contrast through its relabellings: the chosen statistic, and δ, from which intervals come. */
interface Found {
  readonly chosen: Permuted;
  readonly delta: Permuted;
}

interface Statistics {
  readonly delta: WithinStatistic;
  readonly chosen: WithinStatistic;
}

function* follow(
  outcome: Outcome,
  { values, labels, strata }: Units,
  numbers: readonly number[],
  { delta, chosen }: Statistics,
  relabellings: Relabellings,
  plan: TestPlan,
): Work<readonly (Found | null)[]> {
  const kinds = plan.statistic === 'delta' ? [delta] : [chosen, delta];
  const there = numbers.filter((number) => number >= 0 && chosen.of(labels, number) !== null);
  if (there.length === 0) return numbers.map(() => null);
  const members = listStrata(strata);
  const followed = there.flatMap((number) =>
    kinds.map(({ of }) => ({
      value: of(labels, number) ?? 0,
      reach: relabellings.exact ? null : reachOf(of, { values, labels, strata: members }, number),
      twoSided: 'tails' as const,
    })),
  );
  const pairs = there.map((number) => countPairs(labels, number, strata));
  const found = yield* permute(followed, relabellings, addUp(kinds, there, pairs, labels), `Comparing: ${outcome.name}`);
  return numbers.map((number) => {
    const at = there.indexOf(number);
    const [one, other] = [found[at * kinds.length], found[(at + 1) * kinds.length - 1]];
    return at < 0 || one === undefined || other === undefined ? null : { chosen: one, delta: other };
  });
}

/** The statistics of a labelling; what is a sum of scores in one pass over the units for all labels. */
function addUp(
  kinds: readonly WithinStatistic[],
  numbers: readonly number[],
  pairs: readonly number[],
  labels: Int32Array,
): (given: Int32Array) => Float64Array {
  const width = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const adders = kinds.map(({ scores }) => (scores === null ? null : adderOf(scores, width)));
  const found = new Float64Array(numbers.length * kinds.length);
  return (given) => {
    for (const [kind, { of }] of kinds.entries()) {
      const sums = adders[kind]?.(given);
      for (const [index, number] of numbers.entries())
        found[index * kinds.length + kind] = sums === undefined ? (of(given, number) ?? 0) : (sums[number] ?? 0) / (pairs[index] ?? 1);
    }
    return found;
  };
}

/** The sum of the scores of each label, in the same array each time. Whole numbers, as of δ, are added as such: in half the time. */
function adderOf(scores: Float64Array, width: number): (given: Int32Array) => Float64Array | Int32Array {
  const most = scores.reduce((sum, score) => sum + Math.abs(score), 0);
  if (most < 2 ** 31 && scores.every(Number.isInteger)) {
    const [whole, sums] = [Int32Array.from(scores), new Int32Array(width)];
    if (width <= 3) {
      const all = scores.reduce((sum, score) => sum + score, 0);
      return (given) => addThree(whole, given, all, sums);
    }
    return (given) => {
      sums.fill(0);
      for (let unit = 0; unit < whole.length; unit += 1) {
        const label = given[unit] as number;
        sums[label] = ((sums[label] as number) + (whole[unit] as number)) | 0;
      }
      return sums;
    };
  }
  const sums = new Float64Array(width);
  return (given) => {
    sums.fill(0);
    for (let unit = 0; unit < scores.length; unit += 1) {
      const label = given[unit] as number;
      sums[label] = (sums[label] as number) + (scores[unit] as number);
    }
    return sums;
  };
}

/**
 * Of at most three labels, by the bits of each: where a label is looked for, the machine guesses wrong, as nobody can guess a label that
 * was drawn; and where sums are kept in a list, each waits for the one before.
 *
 * @param all the sum of all scores, whatever the labels
 */
function addThree(scores: Int32Array, given: Int32Array, all: number, sums: Int32Array): Int32Array {
  let [first, second] = [0, 0];
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] as number;
    const label = given[unit] as number;
    first = (first + (score & -(label & 1))) | 0;
    second = (second + (score & -(label >> 1))) | 0;
  }
  sums[0] = all - first - second;
  sums[1] = first;
  sums[2] = second;
  return sums;
}

/** Sides of each stratum that holds both. */
function sidesOf({ values, labels, strata }: Units, number: number): readonly Sides[] {
  return listStrata(strata).flatMap((members) => {
    const side = (isOurs: boolean): Float64Array =>
      Float64Array.from(
        members.filter((unit) => (labels[unit] === number) === isOurs && !Number.isNaN(values[unit] ?? NaN)),
        (unit) => values[unit] ?? 0,
      );
    const [ours, others] = [side(true), side(false)];
    return ours.length === 0 || others.length === 0 ? [] : [{ ours, others }];
  });
}

function* toTest(
  { outcome, isPlain }: Contrasts,
  units: Units,
  number: number,
  found: Found | null,
  statistics: Statistics,
  plan: TestPlan,
): Work<RawTest | null> {
  if (found === null) return null;
  const { values, labels, strata } = units;
  const name = units.names[number] ?? '';
  const described = describe(units, number, name, statistics.delta.of(labels, number) ?? 0, found.chosen, plan);
  if (isPlain === true) return { ...described, shift: null, interval: null, deltaInterval: null, detectable: null };
  const critical = criticalOf(found.delta);
  const isYesNo = outcome.kind === 'yes_no';
  const sides = sidesOf(units, number);
  const shift: Shift =
    isYesNo || plan.statistic === 'mean'
      ? invertMeans(sides, criticalOf(isYesNo ? found.delta : found.chosen))
      : invertRanks(sides, critical);
  const deltaInterval = outcome.ownReport ? yield* bootstrapDelta(values, labels, number, strata, makeChance(plan.seed, 'interval')) : null;
  const sign = described.delta < 0 ? -1 : 1;
  const spread = spreadOfDelta(sides);
  const detectable =
    critical === null || spread === 0
      ? null
      : yield* findDetectable(
          { values, labels, strata, ours: number, sign, critical: Math.abs(critical[sign < 0 ? 0 : 1]) / spread, isYesNo },
          makeChance(plan.seed, 'power'),
        );
  return { ...described, shift: shift.estimate, interval: shift.interval, deltaInterval, detectable };
}

type Described = Omit<RawTest, 'shift' | 'interval' | 'deltaInterval' | 'detectable'>;

function describe({ values, labels }: Units, number: number, name: string, delta: number, chosen: Permuted, plan: TestPlan): Described {
  const side = (isOurs: boolean): Float64Array =>
    values.filter((value, unit) => !Number.isNaN(value) && (labels[unit] === number) === isOurs).sort();
  const [ours, others] = [side(true), side(false)];
  const { value, expected, p, pLower, pUpper, pMin, assignments, exact } = chosen;
  return {
    of: [name, 'others'],
    n: [ours.length, others.length],
    statistic: plan.statistic,
    value,
    expected,
    delta,
    deltaPooled: differenceOf(ours, others),
    medianDifference: (quantileOf(ours, 0.5) ?? 0) - (quantileOf(others, 0.5) ?? 0),
    meanDifference: meanOf(ours) - meanOf(others),
    p,
    pLower,
    pUpper,
    pMin,
    assignments,
    exact,
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Cliff's δ of two ascending lists, whatever the strata. */
function differenceOf(ours: Float64Array, others: Float64Array): number {
  let [below, upTo, balance] = [0, 0, 0];
  for (const value of ours) {
    while (below < others.length && (others[below] ?? 0) < value) below += 1;
    while (upTo < others.length && (others[upTo] ?? 0) <= value) upTo += 1;
    balance += below - (others.length - upTo);
  }
  return balance / (ours.length * others.length);
}

/** An outcome that looks at groups itself: all labels change places, and it is computed under each relabelling. */
function* testRelabelled(
  context: CompareContext,
  { outcome, of }: Contrasts,
  units: Units,
  plan: TestPlan,
): Work<readonly (RawTest | null)[]> {
  const numbers = of.map((name) => units.names.indexOf(name));
  const within = countWithin(listStrata(units.strata), units.names.length);
  const kinds: readonly Statistic[] = plan.statistic === 'delta' ? ['delta'] : [plan.statistic, 'delta'];
  const valuesOf = valuesUnder(context, outcome, units);
  const statisticsOf = (values: Float64Array, labels: Int32Array): readonly (number | null)[] => {
    const { balance, pairs } = within(values, labels);
    const other = plan.statistic === 'delta' ? null : chosenOf(plan.statistic, values, labels, units.strata);
    return numbers.flatMap((number) =>
      kinds.map((kind) => {
        if (number < 0 || (pairs[number] ?? 0) === 0) return null;
        return kind === 'delta' || other === null ? (balance[number] ?? 0) / (pairs[number] ?? 1) : other(number);
      }),
    );
  };
  const observed = statisticsOf(units.values, units.labels);
  if (observed.every((value) => value === null)) return of.map(() => null);
  const followed = observed.map((value) => ({ value: value ?? 0, reach: null, twoSided: 'tails' as const }));
  const found = yield* permute(
    followed,
    relabelled(context, units, plan),
    (given) => statisticsOf(valuesOf(given), given),
    `Comparing: ${outcome.name}`,
  );
  return of.map((name, index): RawTest | null => {
    const chosen = found[index * kinds.length];
    const delta = observed[(index + 1) * kinds.length - 1] ?? null;
    if (chosen === undefined || delta === null) return null;
    return {
      ...describe(units, numbers[index] ?? 0, name, delta, chosen, plan),
      shift: null,
      interval: null,
      deltaInterval: null,
      detectable: null,
    };
  });
}

function chosenOf(statistic: Statistic, values: Float64Array, labels: Int32Array, strata: Int32Array): (number: number) => number | null {
  const has = (_: number, unit: number): boolean => !Number.isNaN(values[unit] ?? NaN);
  const [known, given] = [makeStatistic(statistic, values.filter(has), strata.filter(has)), labels.filter(has)];
  return (number) => known.of(given, number);
}

/** The outcome under another labelling, unit by unit. Managers who are no units keep their group. */
function valuesUnder(context: CompareContext, outcome: Outcome, { managers, names }: Units): (labels: Int32Array) => Float64Array {
  const values = new Float64Array(managers.length);
  if (outcome.ofLabel !== undefined) {
    const all = [...new Set([...context.groups, ...names])].filter((name) => name !== '');
    // 0 = no group.
    const groups = Int32Array.from(context.groups, (group) => all.indexOf(group) + 1);
    const numberOf = Int32Array.from(names, (name) => all.indexOf(name) + 1);
    const lookUp = context.peers.valuesBy(outcome.ofLabel, all.length + 1);
    const isEverybody = managers.length === groups.length;
    return (labels) => {
      for (let unit = 0; unit < managers.length; unit += 1) groups[managers[unit] as number] = numberOf[labels[unit] as number] as number;
      const found = lookUp(groups);
      if (isEverybody) return found;
      for (let unit = 0; unit < managers.length; unit += 1) values[unit] = found[managers[unit] as number] as number;
      return values;
    };
  }
  const groups = context.groups.slice();
  return (labels) => {
    managers.forEach((manager, unit) => {
      groups[manager] = names[labels[unit] ?? 0] ?? '';
    });
    const found = context.relabelled(groups).values(outcome);
    for (let unit = 0; unit < managers.length; unit += 1) values[unit] = found[managers[unit] as number] ?? NaN;
    return values;
  };
}
