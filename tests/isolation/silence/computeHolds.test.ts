import { describe, expect, it } from 'vitest';

import { computeHolds } from '../../../src/isolation/silence/computeHolds';
import { makeFacts, makeSilent } from '../makeFacts';

// docs/isolation.md, 5: q = (x + ½) / (R + 1) of the stratum. All values by hand.
describe('computeHolds', () => {
  it('is one where nobody is silent', () => {
    expect(computeHolds(makeFacts({ c: 2, indicators: { F1: true } }), 2, 2)).toBe(1);
  });

  it('is that of nobody naming her, where one name is enough; own organisation and elsewhere apart', () => {
    const facts = makeFacts({
      c: 2,
      indicators: { F2: true },
      silent: makeSilent([0, 1], [0, 1]),
      strata: { ownOrganisation: { respondents: 2, naming: 1 }, elsewhere: { respondents: 2, naming: 0 } },
    });
    // q = 1.5/3 and 0.5/3.
    expect(computeHolds(facts, 2, 2)).toBeCloseTo((1 / 2) * (5 / 6), 12);
  });

  it('is that of fewer than two naming her, where two are needed', () => {
    const facts = makeFacts({
      c: 1,
      indicators: { F2: true },
      silent: makeSilent([0, 3]),
      strata: { ownOrganisation: { respondents: 1, naming: 0 }, elsewhere: { respondents: 0, naming: 0 } },
    });
    // q = ¼: (¾)³ + 3 · ¼ · (¾)².
    expect(computeHolds(facts, 2, 2)).toBeCloseTo(27 / 64 + 27 / 64, 12);
  });

  it('looks at whether one in a like post is among them, where only that changes the verdict', () => {
    // Nobody outside for knowledge, nobody in a like post, no network: one in a like post leaves one of the two, anybody else none.
    const facts = makeFacts({
      c: 6,
      indicators: { R4: true, R6: true, F4: true },
      silent: makeSilent([1, 1]),
      strata: { ownOrganisation: { respondents: 6, naming: 0 }, elsewhere: { respondents: 0, naming: 0 } },
    });
    expect(computeHolds(facts, 2, 2)).toBeCloseTo(13 / 14, 12);
  });

  it('stays a probability with thousands of silent managers', () => {
    const facts = makeFacts({
      c: 0,
      indicators: { S1: true, F1: true },
      silent: makeSilent([500, 1500], [1000, 2000]),
      strata: { ownOrganisation: { respondents: 3000, naming: 0 }, elsewhere: { respondents: 9000, naming: 0 } },
    });
    const holds = computeHolds(facts, 2, 2);
    expect(holds).toBeGreaterThan(0.97);
    expect(holds).toBeLessThan(1);
  });

  it('has cases whose chances are one in all', () => {
    // Severity 2 whoever names them: nobody outside for knowledge, no support from further off, no network.
    const facts = makeFacts({
      c: 1,
      indicators: { R4: true, R5: true, R6: true, F4: true },
      silent: makeSilent([3, 2], [1, 4]),
      strata: { ownOrganisation: { respondents: 9, naming: 2 }, elsewhere: { respondents: 20, naming: 1 } },
    });
    for (const tau of [0, 1, 2, 3, 9]) expect(computeHolds(facts, tau, 2)).toBeCloseTo(1, 12);
  });
});
