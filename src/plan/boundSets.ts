import { GROUP_COST, ORGANISATION_COST, POST_COST, shareOf, tally } from './setCost';
import type { SetQuestion } from './setQuestion';

/**
 * A cost below which no partition into sets of these sizes can lie: the least of each term by itself. Where a partition has it, that is
 * proved to be the best. Groups and organisations: each kind's numbers in the sets, by dynamic programming, without a lone one where
 * that is ruled out.
 */
export function boundSets(question: SetQuestion, sizes: readonly number[]): number {
  const { groups, organisations, posts } = question;
  const least = (column: Int32Array): number => tally(column).reduce((sum, count) => sum + leastSpread(question, count, sizes), 0);
  const single = tally(posts).reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
  return GROUP_COST * least(groups) + ORGANISATION_COST * least(organisations) + POST_COST * single;
}

/** The least sum of squares of how far a kind is from its even share, over all ways to divide it among the sets. */
function leastSpread({ alone, members }: SetQuestion, count: number, sizes: readonly number[]): number {
  let least = new Float64Array(count + 1).fill(Infinity);
  least[0] = 0;
  for (const size of sizes) {
    const share = shareOf(count, size, members.length);
    const next = new Float64Array(count + 1).fill(Infinity);
    for (let placed = 0; placed <= count; placed += 1) {
      const known = least[placed] ?? Infinity;
      if (known === Infinity) continue;
      for (let here = 0; here <= Math.min(size, count - placed); here += 1) {
        if (alone && here === 1) continue;
        next[placed + here] = Math.min(next[placed + here] ?? Infinity, known + (here - share) ** 2);
      }
    }
    least = next;
  }
  const found = least[count] ?? Infinity;
  // No way to divide it: then there is no partition, and nothing to bound.
  return found === Infinity ? 0 : found;
}
