import { describe, expect, it } from 'vitest';

import { computeNeed } from '../../../src/isolation/silence/computeNeed';
import { makeFacts, makeSilent } from '../makeFacts';

describe('computeNeed', () => {
  it('counts up to more than few', () => {
    const facts = (c: number) => makeFacts({ c, indicators: { F1: true }, silent: makeSilent([0, 9]) });
    expect([0, 1, 2].map((c) => computeNeed(facts(c), 2, 2))).toEqual([3, 2, 1]);
  });

  it('takes one in a like post, where one is silent and that is enough', () => {
    const indicators = { R4: true, R6: true, F4: true } as const;
    expect(computeNeed(makeFacts({ indicators, silent: makeSilent([0, 0], [1, 4]) }), 2, 2)).toBe(1);
    expect(computeNeed(makeFacts({ indicators, silent: makeSilent([0, 5]) }), 2, 2)).toBeNull();
  });

  it('is not there where all of them together would not do', () => {
    expect(computeNeed(makeFacts({ c: 0, indicators: { F1: true }, silent: makeSilent([0, 2]) }), 2, 2)).toBeNull();
  });
});
