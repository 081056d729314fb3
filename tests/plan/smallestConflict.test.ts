import { describe, expect, it } from 'vitest';

import type { PlanRule } from '../../src/plan/PlanRule';
import { ruleBit } from '../../src/plan/PlanRule';
import { findWhy, smallestConflict } from '../../src/plan/smallestConflict';

const RULES: readonly PlanRule[] = ['setSize', 'apart', 'together'];
const bits = (...rules: readonly PlanRule[]): number => rules.reduce((sum, rule) => sum | ruleBit(rule), 0);

describe('smallestConflict', () => {
  /** `apart` and `together` conflict; what is undecided is given. */
  const isPossible =
    (undecided: readonly number[]) =>
    (enforced: number): boolean | null =>
      undecided.includes(enforced) ? null : (enforced & bits('apart', 'together')) !== bits('apart', 'together');

  it('names what conflicts also where something smaller, or beside it, could not be decided', () => {
    expect(smallestConflict(RULES, isPossible([bits('setSize')]))).toEqual(['apart', 'together']);
    expect(smallestConflict(RULES, isPossible([bits('setSize', 'apart')]))).toEqual(['apart', 'together']);
  });

  it('names nothing of which it is not proved that any one of it can be dropped', () => {
    expect(smallestConflict(RULES, isPossible([bits('apart')]))).toBeNull();
    expect(smallestConflict(RULES, () => null)).toBeNull();
    expect(smallestConflict(RULES, () => true)).toBeNull();
  });

  it('tries nothing twice', () => {
    const tried: number[] = [];
    findWhy(RULES, (enforced) => {
      tried.push(enforced);
      return isPossible([])(enforced);
    });
    expect(new Set(tried).size).toBe(tried.length);
  });
});
