import type { PlanRule } from './PlanRule';
import { ruleBit } from './PlanRule';

/**
 * The smallest set of rules that cannot all be kept: sets are tried by size, smallest first. Dropping any one rule of what is found makes
 * it possible: that is proved also where a smaller set could not be decided. `null` = all of them can be kept, or it cannot be decided.
 *
 * @param isPossible whether these rules (bits), and no others, can be kept; `null` = not decided
 */
export function smallestConflict(rules: readonly PlanRule[], isPossible: (enforced: number) => boolean | null): readonly PlanRule[] | null {
  const all = rules.reduce((bits, rule) => bits | ruleBit(rule), 0);
  if (isPossible(all) !== false) return null;
  for (let size = 0; size <= rules.length; size += 1)
    for (const chosen of subsetsOf(rules, size)) {
      const bits = chosen.reduce((sum, rule) => sum | ruleBit(rule), 0);
      if (isPossible(bits) === false && chosen.every((rule) => isPossible(bits & ~ruleBit(rule)) === true)) return chosen;
    }
  return null;
}

/** What stands in somebody's way. */
export interface Why {
  /** The smallest set of rules that cannot all be kept; empty = none stands in the way. */
  readonly blockedBy: readonly PlanRule[];
  /** Whether it would be possible without any one of them, all other rules kept; else other rules stand in the way as well. */
  readonly isOnly: boolean;
}

/** The smallest conflict, and whether there is no other; `null` = all rules can be kept, or it cannot be decided. */
export function findWhy(rules: readonly PlanRule[], isPossible: (enforced: number) => boolean | null): Why | null {
  const known = new Map<number, boolean | null>();
  const look = (enforced: number): boolean | null => {
    const found = known.get(enforced);
    if (found !== undefined) return found;
    const possible = isPossible(enforced);
    known.set(enforced, possible);
    return possible;
  };
  const blockedBy = smallestConflict(rules, look);
  if (blockedBy === null) return null;
  const all = rules.reduce((bits, rule) => bits | ruleBit(rule), 0);
  return { blockedBy, isOnly: blockedBy.every((rule) => look(all & ~ruleBit(rule)) === true) };
}

/** Every choice of so many, in order. */
export function* subsetsOf<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[], void> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - size; at += 1)
    for (const rest of subsetsOf(list, size - 1, at + 1)) yield [list[at] as T, ...rest];
}
