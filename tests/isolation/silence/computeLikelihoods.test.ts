import { describe, expect, it } from 'vitest';

import { judgeInFull } from '../../fixtures/judgeInFull';
import { makeSampleStudy } from '../../fixtures/sampleStudy';
import { computeLikelihoods } from '../../../src/isolation/silence/computeLikelihoods';
import { reconcile } from '../../../src/reconcile/reconcile';

describe('computeLikelihoods', () => {
  const study = makeSampleStudy('three-trusts');
  const reconciled = reconcile(study, null);
  const { verdicts } = judgeInFull(study);
  const { labels, isolated, notIsolated } = computeLikelihoods(study.isolationRule)(reconciled);

  it('has the label of everybody, and the chance that the finding says', () => {
    expect(labels).toEqual(verdicts.map(({ label }) => label));
    const open = verdicts.filter(({ label }) => label === 'possibly');
    expect(open.length).toBeGreaterThan(0);
    for (const [manager, { label, holds }] of verdicts.entries()) {
      if (label === 'possibly') expect(isolated[manager]).toBe(holds);
      if (label === 'isolated' || label === 'not_isolated') {
        expect([isolated[manager], notIsolated[manager]]).toEqual(label === 'isolated' ? [1, 0] : [0, 1]);
      }
      if (reconciled.response[manager] !== 'answered') expect([isolated[manager], notIsolated[manager]]).toEqual([0, 0]);
      expect((isolated[manager] ?? 0) + (notIsolated[manager] ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});
