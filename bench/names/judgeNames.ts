import { foldName } from '../../src/domain/foldName';
import type { Benchmark } from './makeMentions';
import type { Tier } from './namePairs';
import { NAME_PAIRS, TIERS } from './namePairs';
import type { NameScorer } from './scoreNames';

export interface JudgedPairs {
  /** At the threshold that is best. */
  readonly f1: number;
  /** The middle score of each tier, from strong match to strong non-match. */
  readonly middles: readonly number[];
  readonly isMonotone: boolean;
}

const MATCHES: ReadonlySet<Tier> = new Set(['strong match', 'match', 'weak match']);

/** A score of names alone on the labelled pairs. */
export function judgePairs(score: NameScorer['score']): JudgedPairs {
  const scored = TIERS.flatMap((tier) => NAME_PAIRS[tier].map(([one, other]) => ({ tier, score: score(one, other) })));
  const all = scored.filter(({ tier }) => MATCHES.has(tier)).length;
  const f1 = Math.max(
    ...scored.map(({ score: least }) => {
      const taken = scored.filter((pair) => pair.score >= least);
      const right = taken.filter(({ tier }) => MATCHES.has(tier)).length;
      return (2 * right) / (taken.length + all);
    }),
  );
  const middles = TIERS.map((tier) => {
    const values = scored.filter((pair) => pair.tier === tier).map((pair) => pair.score);
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  });
  return { f1, middles, isMonotone: middles.every((middle, at) => at === 0 || middle < (middles[at - 1] ?? NaN)) };
}

export interface JudgedBaseline {
  /** Of names that can be told and are not spelt as on the list: the most found while 999 of a thousand are right; `null` = never. */
  readonly recallAtPrecision: number | null;
  /** With the person among the best three. */
  readonly offered: number;
}

/** Of joins by the best score above a threshold, for somebody who looks at names alone. */
export function judgeBaseline({ mentions, roster, ids }: Benchmark, { best }: NameScorer, precision: number): JudgedBaseline {
  const folded = new Set(roster.map(({ name }) => foldName(name)));
  const found = new Map<string, ReturnType<NameScorer['best']>>();
  const joins: { score: number; isRight: boolean }[] = [];
  let [asked, offered] = [0, 0];
  for (const { row, meant, fits } of mentions) {
    if (fits > 1 || folded.has(foldName(row.to))) continue;
    let few = found.get(row.to);
    if (few === undefined) found.set(row.to, (few = best(row.to)));
    const truth = ids[meant] ?? '';
    const [first] = few;
    if (first !== undefined) joins.push({ score: first.score, isRight: truth !== '' && roster[first.at]?.id === truth });
    if (truth === '') continue;
    asked += 1;
    if (few.some(({ at }) => roster[at]?.id === truth)) offered += 1;
  }
  joins.sort((a, b) => b.score - a.score);
  let [right, most] = [0, 0];
  for (const [at, join] of joins.entries()) {
    if (join.isRight) right += 1;
    // Whoever takes one of a score takes all of that score.
    if (join.score !== joins[at + 1]?.score && right / (at + 1) >= precision) most = right;
  }
  return { recallAtPrecision: most === 0 ? null : most / asked, offered: offered / asked };
}
