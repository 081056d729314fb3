import { describe, expect, it } from 'vitest';

import { judgeStudy } from '../judgeStudy';

// One contact off the roster, outside, for everything but support: isolated as soon as one contact is few.
const ONE_CONTACT = [{ from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council', types: ['Peer/Cohort'], motives: ['knowledge'] }];

describe('computeStability', () => {
  it('tries one threshold less and one more, two activities and two rules', () => {
    const shares = [1, 2, 3].map((tau) => judgeStudy([{ id: 'Ada' }], ONE_CONTACT, { tau }).of('Ada').stability.isolated);
    expect(shares).toEqual([8 / 12, 1, 1]);
  });

  it('has no threshold below 0: at τ = 0 it counts twice', () => {
    expect(judgeStudy([{ id: 'Ada' }], ONE_CONTACT, { tau: 0 }).of('Ada').stability).toEqual({
      isolated: 4 / 12,
      isolatedOrPossibly: 4 / 12,
    });
  });

  it('counts what is possible apart from what is certain', () => {
    const verdict = judgeStudy([{ id: 'Ada' }, { id: 'Sia', responded: 'no' }], ONE_CONTACT, { tau: 1 }).of('Ada');
    // τ = 1, either: Sia's naming would end it. τ = 1, confirmed: Ada did not, so nothing could. τ = 2: two contacts would still
    // be few.
    expect(verdict.label).toBe('possibly');
    expect(verdict.stability).toEqual({ isolated: 6 / 12, isolatedOrPossibly: 8 / 12 });
  });

  it('does not depend on which of the settings is the rule', () => {
    const rules = (['active', 'any'] as const).flatMap((activity) =>
      (['either', 'confirmed'] as const).map((rule) => ({ activity, rule, tau: 1 })),
    );
    const shares = rules.map(
      (rule) =>
        judgeStudy(
          [{ id: 'Ada' }, { id: 'Sia', responded: 'no' }],
          [...ONE_CONTACT, { from: 'Ada', to: 'Sia', activity: 'latent' }],
          rule,
        ).of('Ada').stability,
    );
    for (const share of shares) expect(share).toEqual(shares[0]);
  });
});
