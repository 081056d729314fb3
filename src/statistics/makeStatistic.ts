import type { Statistic } from '../domain/results/Comparison';
import { quantileOf } from './quantileOf';
import { rankValues } from './rankValues';
import { listStrata } from './relabel';

/** A statistic of a labelling, over pairs of one stratum: units labelled `of` against all others; `null` where no stratum holds both. */
export type LabelStatistic = (labels: Int32Array, of: number) => number | null;

/** A statistic over fixed values, one a unit. What does not depend on the labels is worked out once. */
export interface WithinStatistic {
  readonly of: LabelStatistic;
  /** By unit: the units of a label add up to what `of` divides by the number of pairs; `null` = it is no sum. */
  readonly scores: Float64Array | null;
}

/**
 * δ, or a difference in natural units, over the pairs of people of one stratum: people of two strata are never compared, so
 * that relabelling within strata brings it to 0 whatever their levels, and however unequally the groups are spread over them.
 * Each stratum counts with its pairs. docs/measures.md, 4.1.
 */
export function makeStatistic(statistic: Statistic, values: Float64Array, strata: Int32Array): WithinStatistic {
  const members = listStrata(strata);
  switch (statistic) {
    case 'delta':
      return fromScores(scoreRanks(values, members), strata);
    case 'mean':
      return fromScores(scoreValues(values, members), strata);
    case 'median':
      return { of: (labels, of) => differenceInMedians(values, members, labels, of), scores: null };
  }
}

/** Σ n_x n_y over the strata: pairs of one of a label and one of another. */
export function countPairs(labels: Int32Array, of: number, strata: Int32Array): number {
  const [ours, all] = [new Map<number, number>(), new Map<number, number>()];
  labels.forEach((label, unit) => {
    const stratum = strata[unit] ?? 0;
    all.set(stratum, (all.get(stratum) ?? 0) + 1);
    if (label === of) ours.set(stratum, (ours.get(stratum) ?? 0) + 1);
  });
  let pairs = 0;
  for (const [stratum, count] of ours) pairs += count * ((all.get(stratum) ?? 0) - count);
  return pairs;
}

function fromScores(scores: Float64Array, strata: Int32Array): WithinStatistic {
  return {
    scores,
    of(labels, of) {
      let sum = 0;
      for (let unit = 0; unit < scores.length; unit += 1) if (labels[unit] === of) sum += scores[unit] ?? 0;
      const pairs = countPairs(labels, of, strata);
      return pairs === 0 ? null : sum / pairs;
    },
  };
}

/** How many of the stratum a unit is above, less how many it is below: added over a group, the pairs within it cancel. Whole numbers. */
function scoreRanks(values: Float64Array, strata: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(values.length);
  for (const members of strata) {
    const ranks = rankValues(Float64Array.from(members, (unit) => values[unit] ?? 0));
    members.forEach((unit, at) => {
      scores[unit] = 2 * (ranks[at] ?? 0) - (members.length + 1);
    });
  }
  return scores;
}

/** The same with differences instead of their signs: Σ over the stratum of (v − w). */
function scoreValues(values: Float64Array, strata: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(values.length);
  for (const members of strata) {
    const sum = members.reduce((total, unit) => total + (values[unit] ?? 0), 0);
    for (const unit of members) scores[unit] = members.length * (values[unit] ?? 0) - sum;
  }
  return scores;
}

function differenceInMedians(values: Float64Array, strata: readonly Int32Array[], labels: Int32Array, of: number): number | null {
  let [sum, pairs] = [0, 0];
  for (const members of strata) {
    const side = (isOurs: boolean): Float64Array =>
      Float64Array.from(
        members.filter((unit) => (labels[unit] === of) === isOurs),
        (unit) => values[unit] ?? 0,
      ).sort();
    const [ours, others] = [side(true), side(false)];
    const [one, other] = [quantileOf(ours, 0.5), quantileOf(others, 0.5)];
    if (one === null || other === null) continue;
    sum += ours.length * others.length * (one - other);
    pairs += ours.length * others.length;
  }
  return pairs === 0 ? null : sum / pairs;
}
