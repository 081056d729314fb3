import type { ComparisonPlan, GroupTest, Statistic } from '../domain/Comparison';
import { foldPlace } from '../domain/isSamePlace';
import type { Work } from '../support/Progress';
import { bootstrapDelta } from './bootstrapDelta';
import type { CompareContext } from './CompareContext';
import { furthestOf } from './furthestOf';
import { invertTest } from './invertTest';
import { makeChance } from './makeChance';
import { makeStatistic } from './makeStatistic';
import { numberLabels } from './numberLabels';
import type { Outcome } from './Outcome';
import type { Permuted } from './permute';
import { permute } from './permute';
import { relabel } from './relabel';
import { pushAll } from '../support/pushAll';
import { smallestOf } from '../support/smallestOf';

/** A test before it is seen among the others of its family. */
export type RawTest = Omit<GroupTest, 'q' | 'finding' | 'withoutHybrids' | 'band' | 'sentence' | 'method'>;

/** Who is tested: managers by label, each of some labels against all others. */
export interface Contrasts {
  readonly outcome: Outcome;
  /** By manager; '' = not told or left out, and then she is not a unit. */
  readonly labels: readonly string[];
  readonly of: readonly string[];
}

type TestPlan = Pick<ComparisonPlan, 'within' | 'statistic' | 'permutations' | 'seed'>;

/** From this many on each side, resampling persons says how far δ can be relied on. */
const ENOUGH_TO_RESAMPLE = 10;
/** 80 % power of a two-sided test at 5 %: 1.96 + 0.84 standard errors. Design of measures, 4.8. */
const POWER = 2.8;
const STATISTICS: readonly Statistic[] = ['delta', 'median', 'mean'];

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
 * Each label against all others by permutation; `null` where one side has no value. Labels not tested against stay one lot,
 * as only who is of the group matters; where the outcome looks at groups itself, all of them change places.
 * Design of measures, 4.1 and 4.5.
 */
export function* testGroups(context: CompareContext, { outcome, labels, of }: Contrasts, plan: TestPlan): Work<readonly (RawTest | null)[]> {
  if (outcome.usesGroup) {
    const units = listUnits(context, outcome, labels, null, plan);
    return yield* run(outcome, units, of, plan, (given) => valuesUnder(context, outcome, units, given));
  }
  const tests: (RawTest | null)[] = [];
  for (const one of of) {
    const units = listUnits(context, outcome, labels, one, plan);
    pushAll(tests, yield* run(outcome, units, [one], plan, null));
  }
  return tests;
}

function listUnits({ reconciled: { people, response }, values }: CompareContext, outcome: Outcome, labels: readonly string[], of: string | null, { within }: TestPlan): Units {
  const observed = values(outcome);
  // What depends on the labels may have a value under one labelling and none under another: there, who answered is a unit.
  const isUnit = (manager: number): boolean => (outcome.usesGroup ? response[manager] === 'answered' : observed[manager] !== null);
  const managers = labels.flatMap((label, manager) => (label !== '' && isUnit(manager) ? [manager] : []));
  const numbered = numberLabels(managers.map((manager) => labels[manager] ?? ''), of);
  const places = managers.map((manager) => (within === 'none' ? '' : foldPlace(people[manager]?.organisation ?? '')));
  return { managers, values: Float64Array.from(managers, (manager) => observed[manager] ?? NaN), labels: numbered.of, names: numbered.names, strata: numberLabels(places, null).of };
}

/** The outcome under another labelling, unit by unit. Managers who are no units keep their group. */
function valuesUnder(context: CompareContext, outcome: Outcome, { managers, names }: Units, labels: Int32Array): Float64Array {
  const groups = context.groups.slice();
  managers.forEach((manager, unit) => {
    groups[manager] = names[labels[unit] ?? 0] ?? '';
  });
  const values = context.relabelled(groups).values(outcome);
  return Float64Array.from(managers, (manager) => values[manager] ?? NaN);
}

function* run(outcome: Outcome, units: Units, of: readonly string[], plan: TestPlan, valuesOf: ((labels: Int32Array) => Float64Array) | null): Work<readonly (RawTest | null)[]> {
  const numbers = of.map((name) => units.names.indexOf(name));
  const fixed = valuesOf === null ? makeStatistics(units.values) : null;
  // δ and the chosen statistic of each label; the third only for what is observed.
  const followedOnes = STATISTICS.filter((statistic) => statistic === 'delta' || statistic === plan.statistic);
  const statisticsOf = (wanted: readonly Statistic[], labels: Int32Array): readonly (number | null)[] => {
    const { statistic, labels: seen } = fixed === null ? compute(valuesOf?.(labels) ?? units.values, labels) : { statistic: fixed, labels };
    return numbers.flatMap((number) => wanted.map((one) => (number < 0 ? null : statistic[one](seen, number))));
  };
  const observed = statisticsOf(STATISTICS, units.labels);
  const shuffled = relabel(units.labels, units.strata, plan.permutations, makeChance(plan.seed, outcome.id + (valuesOf === null ? ` ${of.join()}` : '')));
  const followed = numbers.flatMap((number, index) => followedOnes.map((one) => ({
    value: observed[index * STATISTICS.length + STATISTICS.indexOf(one)] ?? 0,
    furthest: fixed === null || shuffled.exact ? null : furthestOf((labels) => fixed[one](labels, number), units, number),
    from: 'zero' as const,
  })));
  if (observed.every((value) => value === null)) return of.map(() => null);
  const found = yield* permute(followed, shuffled, (labels) => statisticsOf(followedOnes, labels), `Comparing: ${outcome.name}`);
  const tests: (RawTest | null)[] = [];
  for (const [index, name] of of.entries()) {
    const three = observed.slice(index * STATISTICS.length, (index + 1) * STATISTICS.length);
    const at = index * followedOnes.length;
    const [chosen, ofDelta] = [found[at + followedOnes.indexOf(plan.statistic)], found[at]];
    const isThere = !three.includes(null) && chosen !== undefined && ofDelta !== undefined;
    tests.push(isThere ? yield* toTest(outcome, units, { name, number: numbers[index] ?? 0 }, three.map(Number), chosen, ofDelta, plan) : null);
  }
  return tests;
}

function makeStatistics(values: Float64Array): Readonly<Record<Statistic, ReturnType<typeof makeStatistic>>> {
  return { delta: makeStatistic('delta', values), median: makeStatistic('median', values), mean: makeStatistic('mean', values) };
}

/** Statistics over the units that have a value under this labelling. */
function compute(values: Float64Array, labels: Int32Array): { readonly statistic: ReturnType<typeof makeStatistics>; readonly labels: Int32Array } {
  const has = (_: number, unit: number): boolean => !Number.isNaN(values[unit] ?? NaN);
  return { statistic: makeStatistics(values.filter(has)), labels: labels.filter(has) };
}

function* toTest(outcome: Outcome, { values, labels, strata }: Units, { name, number }: { readonly name: string; readonly number: number }, [delta = 0, medianDifference = 0, meanDifference = 0]: readonly number[], chosen: Permuted, ofDelta: Permuted, plan: TestPlan): Work<RawTest> {
  const sides = (isOurs: boolean): number => values.filter((value, unit) => !Number.isNaN(value) && (labels[unit] === number) === isOurs).length;
  const n = [sides(true), sides(false)] as const;
  const isResampled = outcome.ownReport && !outcome.usesGroup && smallestOf(n) >= ENOUGH_TO_RESAMPLE;
  const interval = isResampled ? yield* bootstrapDelta(values, labels, number, strata, makeChance(plan.seed, `${outcome.id} ${name} interval`)) : invertTest(delta, ofDelta.under);
  const { value, expected, p, pLower, pUpper, pMin, assignments, exact } = chosen;
  return {
    of: [name, 'others'],
    n,
    statistic: plan.statistic,
    value,
    expected,
    delta,
    medianDifference,
    meanDifference,
    interval,
    intervalBy: isResampled ? 'bootstrap' : 'inversion',
    p,
    pLower,
    pUpper,
    pMin,
    assignments,
    exact,
    detectable: POWER * ofDelta.spread,
  };
}
