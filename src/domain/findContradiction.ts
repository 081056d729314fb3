import { currentDecisions } from './currentDecisions';
import type { Decision } from './Decision';
import { writtenKey } from './writtenKey';

/** Names that are said to be one along a way, and that cannot be. */
export interface Contradiction {
  /** Each says that two are the same; together they join the two ends. */
  readonly way: readonly Decision[];
  /** What says that the ends are two; `null` = both are on the staff list, where nobody stands twice. */
  readonly against: Decision | null;
}

/**
 * The smallest contradiction in a log, or `null`: a = b and b = c and a ≠ c. Everything that is said to be the same is followed from
 * each end of a difference, nearest first, so that no shorter way is passed over.
 */
export function findContradiction(log: readonly Decision[]): Contradiction | null {
  const current = currentDecisions(log);
  const near = new Map<string, { readonly to: string; readonly by: Decision }[]>();
  const link = (from: string, to: string, by: Decision): void => {
    const known = near.get(from);
    if (known === undefined) near.set(from, [{ to, by }]);
    else known.push({ to, by });
  };
  for (const decision of current) {
    if (decision.is !== 'same') continue;
    link(writtenKey(decision.a), writtenKey(decision.b), decision);
    link(writtenKey(decision.b), writtenKey(decision.a), decision);
  }
  const apart = new Map<string, Decision[]>();
  for (const decision of current) {
    if (decision.is === 'different') apart.set(writtenKey(decision.a), [...(apart.get(writtenKey(decision.a)) ?? []), decision]);
  }
  let smallest: Contradiction | null = null;
  const offer = (way: readonly Decision[], against: Decision | null): void => {
    if (smallest === null || way.length < smallest.way.length) smallest = { way, against };
  };
  for (const start of new Set([...apart.keys(), ...[...near.keys()].filter(isListed)])) {
    const ways = waysFrom(start, near);
    for (const against of apart.get(start) ?? []) {
      const way = ways.get(writtenKey(against.b));
      if (way !== undefined) offer(way, against);
    }
    if (isListed(start)) for (const [key, way] of ways) if (key !== start && isListed(key)) offer(way, null);
  }
  return smallest;
}

const isListed = (key: string): boolean => key.startsWith('people\n');

/** The shortest way to everybody who is said to be the same. */
function waysFrom(
  start: string,
  near: ReadonlyMap<string, readonly { readonly to: string; readonly by: Decision }[]>,
): ReadonlyMap<string, readonly Decision[]> {
  const ways = new Map<string, readonly Decision[]>([[start, []]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const here = queue[at] ?? '';
    for (const { to, by } of near.get(here) ?? []) {
      if (ways.has(to)) continue;
      ways.set(to, [...(ways.get(here) ?? []), by]);
      queue.push(to);
    }
  }
  return ways;
}
