import type { Decision } from '../../domain/Decision';
import { foldName } from '../../domain/foldName';
import type { Candidate } from '../../domain/results/Candidate';
import { writtenKey } from '../../domain/writtenKey';
import { Agreement } from './Agreement';
import { LIMITS } from './identityWeights';
import { Joining } from './Joining';

/** A name and whom of the staff list it may mean, each as likely as it is beside the others and “none of them”. */
interface OpenName {
  readonly spelling: string;
  readonly of: readonly { readonly candidate: number; readonly chance: number }[];
}

/**
 * Plausible worlds of who is who: for each the candidates that are otherwise in it than they are read, as indices, ascending: one person,
 * or, of those that are read as one, two. Of the staff list a name
 * means one or nobody, by their weights; then contacts who are not on it are joined by theirs. Nothing contradicts what was decided (what
 * nobody could say is open still), and nobody whom one respondent names beside another is them. Names that are spelt alike fall alike,
 * as they are one question.
 *
 * @param reporterOf the respondent who wrote a row
 * @param roll chance, from 0 to below 1
 */
export function drawWorlds(
  candidates: readonly Candidate[],
  reporterOf: (row: number) => number,
  decisions: readonly Decision[],
  roll: () => number,
  worlds: number,
): readonly (readonly number[])[] {
  const agreement = new Agreement(decisions);
  const undecided = candidates.flatMap(({ a, b }, at) => (agreement.follows(a, b) === null ? [at] : []));
  const isRead = (at: number): boolean => candidates[at]?.isRead === true;
  const isListed = (at: number): boolean => (candidates[at]?.person ?? -1) >= 0 && !isRead(at);
  const spellingOf = (at: number): string => foldName(candidates[at]?.a.name ?? '');
  const listed = listOpen(candidates, agreement, undecided.filter(isListed));
  const read = undecided.filter(isRead);
  const others = undecided.filter((at) => !isListed(at) && !isRead(at));
  const spellings = [...new Set([...listed.map(({ spelling }) => spelling), ...read.map(spellingOf), ...others.map(pairOf)])];

  function pairOf(at: number): string {
    return [spellingOf(at), foldName(candidates[at]?.b.name ?? '')].sort().join('\n');
  }

  return Array.from({ length: worlds }, () => {
    const fall = new Map(spellings.map((spelling) => [spelling, roll()]));
    const joining = new Joining(decisions, reporterOf);
    const other: number[] = [];
    const take = (at: number): void => {
      const candidate = candidates[at];
      if (candidate !== undefined && joining.join(candidate)) other.push(at);
    };
    for (const { spelling, of } of listed) {
      let left = fall.get(spelling) ?? 1;
      for (const { candidate, chance } of of) {
        left -= chance;
        if (left >= 0) continue;
        take(candidate);
        break;
      }
    }
    for (const at of read) if ((fall.get(spellingOf(at)) ?? 0) >= (candidates[at]?.score ?? 1)) other.push(at);
    for (const at of others) if ((fall.get(pairOf(at)) ?? 1) < (candidates[at]?.score ?? 0)) take(at);
    return other.sort((x, y) => x - y);
  });
}

/** By name, with calibrated chances; what was ruled out leaves its weight to the others. */
function listOpen(candidates: readonly Candidate[], agreement: Agreement, undecided: readonly number[]): readonly OpenName[] {
  const ruledOut = new Map<string, number>();
  for (const { a, b, person, score, isRead } of candidates) {
    if (person >= 0 && !isRead && agreement.follows(a, b) === 'different')
      ruledOut.set(writtenKey(a), (ruledOut.get(writtenKey(a)) ?? 0) + score);
  }
  const byName = new Map<string, number[]>();
  for (const at of undecided) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    const key = writtenKey(candidate.a);
    byName.set(key, [...(byName.get(key) ?? []), at]);
  }
  return Array.from(byName, ([key, ofName]): OpenName => {
    const scores = ofName.map((at) => candidates[at]?.score ?? 0);
    const none = Math.max(0, 1 - (ruledOut.get(key) ?? 0) - sum(scores)) / LIMITS.careful;
    const all = none + sum(scores);
    return {
      spelling: foldName(candidates[ofName[0] ?? 0]?.a.name ?? ''),
      of: ofName.map((at, place) => ({ candidate: at, chance: (scores[place] ?? 0) / all })),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
