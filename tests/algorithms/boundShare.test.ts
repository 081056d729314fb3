import { describe, expect, it } from 'vitest';

import { boundShare } from '../../src/algorithms/boundShare';

describe('boundShare', () => {
  it('is the end of Chernoff’s interval', () => {
    // One coin, nothing seen in 16,384 draws: (1 − x)^16384 = δ/2 at the bound, by hand.
    expect(boundShare(0, 16_384, 1, 0.1)).toBeCloseTo(1 - 0.05 ** (1 / 16_384), 12);
  });

  it('never promises more than Hoeffding’s where shares are great or draws are few', () => {
    expect(boundShare(0.5, 20_000, 100, 0.1)).toBeCloseTo(Math.sqrt(Math.log(2000) / 40_000), 12);
    expect(boundShare(0, 50, 100, 0.1)).toBeCloseTo(Math.sqrt(Math.log(2000) / 100), 12);
  });

  it('is no smaller for a greater share, up to a quarter: the greatest one’s holds for all', () => {
    const shares = Array.from({ length: 251 }, (_, at) => at / 1000);
    for (const samples of [16_384, 1_000_000]) {
      const bounds = shares.map((share) => boundShare(share, samples, 1000, 0.01));
      expect(bounds.every((bound, at) => at === 0 || bound >= (bounds[at - 1] ?? 0))).toBe(true);
    }
  });

  it('shrinks with more draws, and grows with more people and with less risk', () => {
    const usual = boundShare(0.01, 100_000, 1000, 0.1);
    expect(boundShare(0.01, 200_000, 1000, 0.1)).toBeLessThan(usual);
    expect(boundShare(0.01, 100_000, 50_000, 0.1)).toBeGreaterThan(usual);
    expect(boundShare(0.01, 100_000, 1000, 0.01)).toBeGreaterThan(usual);
  });
});
