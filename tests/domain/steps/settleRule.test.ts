import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { settleRule } from '../../../src/domain/steps/settleRule';

it('keeps thresholds within what can be counted to, wherever the rule comes from', () => {
  const settle = (tau: number, sigma: number): readonly number[] => {
    const rule = settleRule({ ...DEFAULT_ISOLATION_RULE, tau, sigma });
    return [rule.tau, rule.sigma];
  };
  expect([settle(1_000_000, 9), settle(-1, 0), settle(2, 2)]).toEqual([
    [1000, 3],
    [0, 1],
    [2, 2],
  ]);
});
