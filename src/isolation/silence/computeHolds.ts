import type { Facts, LabelFacts, Stratum } from '../facts/Facts';
import { computeSeverity } from '../computeSeverity';
import { raiseIfNamed } from './raiseIfNamed';

/** Chance that one silent manager would have named this one, from those who answered: half a case added on each side. */
function chanceOf({ respondents, naming }: Stratum): number {
  return (naming + 0.5) / (respondents + 1);
}

/**
 * Probability that the observed severity stays at σ or above when each silent manager names this one independently. Exact:
 * severity depends only on how many name them (one, few, or more than few) and on whether one who is known to be in a like post is
 * among them, so it needs the chance of each of these five cases and nothing else. docs/isolation.md, 5.
 *
 * @param unknownIsLack left out = what cannot be judged is no lack
 */
export function computeHolds(
  facts: Pick<LabelFacts, 'c' | 'indicators' | 'absenceJudged' | 'parts' | 'silent'> & Pick<Facts, 'strata'>,
  tau: number,
  sigma: number,
  unknownIsLack = false,
): number {
  const { ownOrganisation, elsewhere } = facts.silent;
  // From here on one more name changes nothing.
  const enough = Math.max(1, tau + 1 - facts.c);
  const here = chanceOf(facts.strata.ownOrganisation);
  const there = chanceOf(facts.strata.elsewhere);
  const others = join(
    countNaming(ownOrganisation.others + ownOrganisation.unknown, here, enough),
    countNaming(elsewhere.others + elsewhere.unknown, there, enough),
  );
  const peers = join(countNaming(ownOrganisation.like, here, enough), countNaming(elsewhere.like, there, enough));
  const all = join(others, peers);
  const noPeer = peers[0] ?? 0;
  const between = (counts: Float64Array): number =>
    counts.reduce((sum, chance, named) => (named > 0 && named < enough ? sum + chance : sum), 0);
  const many = (counts: Float64Array): number => counts[enough] ?? 0;
  const casesOf = (named: number, chance: (counts: Float64Array) => number): readonly Case[] => [
    [named, false, chance(others) * noPeer],
    [named, true, Math.max(0, chance(all) - chance(others) * noPeer)],
  ];
  const cases: readonly Case[] = [
    [0, false, (others[0] ?? 0) * noPeer],
    ...(enough === 1 ? [] : casesOf(1, between)),
    ...casesOf(enough, many),
  ];
  let holds = 0;
  for (const [named, hasLike, chance] of cases) {
    if (chance > 0 && computeSeverity(raiseIfNamed(facts, tau, named, hasLike), facts.parts, unknownIsLack).severity >= sigma)
      holds += chance;
  }
  return Math.min(1, holds);
}

/** So many name them, with somebody in a like post among them or not, and the chance of it; each excludes the others. */
type Case = readonly [named: number, hasLike: boolean, chance: number];

/** Chances that 0, 1, … of so many name them; the last entry is `most` or more. */
function countNaming(count: number, chance: number, most: number): Float64Array {
  const chances = new Float64Array(most + 1);
  let one = raise(1 - chance, count);
  let below = 0;
  for (let named = 0; named < most && named <= count; named += 1) {
    chances[named] = one;
    below += one;
    one *= ((count - named) / (named + 1)) * (chance / (1 - chance));
  }
  chances[most] = count < most ? 0 : Math.max(0, 1 - below);
  return chances;
}

/** By squaring: `Math.pow` need not give the same last digit everywhere. */
function raise(base: number, exponent: number): number {
  let result = 1;
  for (let [left, square] = [exponent, base]; left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) result *= square;
  }
  return result;
}

/** Chances of the sum of two counts; the last entry takes all that is as much or more. */
function join(a: Float64Array, b: Float64Array): Float64Array {
  const most = a.length - 1;
  const sum = new Float64Array(a.length);
  a.forEach((ofA, i) => {
    b.forEach((ofB, j) => {
      const at = Math.min(most, i + j);
      sum[at] = (sum[at] ?? 0) + ofA * ofB;
    });
  });
  return sum;
}
