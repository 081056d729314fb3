import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import type { Person } from '../../../src/domain/Person';
import { judgeInFull } from '../../fixtures/judgeInFull';
import { makeSampleStudy } from '../../fixtures/sampleStudy';
import { computeLikelihoods } from '../../../src/isolation/silence/computeLikelihoods';
import { reconcile } from '../../../src/reconcile/reconcile';
import { judgeStudy } from '../judgeStudy';

describe('computeLikelihoods', () => {
  const study = makeSampleStudy('three-trusts');
  const reconciled = reconcile(study, null);
  const { verdicts } = judgeInFull(study);
  const { labels, isolated, notIsolated } = computeLikelihoods(study.isolationRule)(reconciled);

  it('knows how likely somebody is not isolated, whatever cannot be judged', () => {
    const rule = { ...DEFAULT_ISOLATION_RULE, tau: 1 };
    const chances = (rows: Parameters<typeof judgeStudy>[1], ada: Partial<Person> = {}) => {
      const people = [{ id: 'Ada', ...ada }, { id: 'Sia', group: 'clinical', responded: 'no' as const }, { id: 'Ben' }];
      const told = judgeStudy(people, rows, {}, { asked: ['motives', 'activity'] }).reconciled;
      const all = computeLikelihoods(rule)(told);
      return [all.labels[0], all.isolated[0], all.notIsolated[0]];
    };
    const one = { from: 'Ada', to: 'x', motives: ['knowledge'] };
    // One contact and nobody for support; of the one other who answered nobody names her, so that Sia does with ½ / 2.
    expect(chances([one])).toEqual(['possibly', 0.75, 0.25]);
    // Her list may go on: whether she has support is not known, and only if Sia names her does it not matter.
    expect(chances([one], { capped: true })).toEqual(['cannot_say', 0, 0.25]);
    // Without the contacts of whom it is not recorded whether they are in use she would be isolated, whoever names her.
    const open = ['y', 'z'].map((to) => ({ from: 'Ada', to, motives: ['knowledge', 'support'], activity: 'untold' as const }));
    expect(chances([{ from: 'Ada', to: 'x', motives: ['knowledge'] }, ...open])).toEqual(['cannot_say', 0, 0]);
  });

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
