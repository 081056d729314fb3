import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { settleRule } from '../../src/domain/settleRule';
import { FactShelf } from '../../src/isolation/FactShelf';
import { judgeStudy } from './judgeStudy';

it('draws the line anew when a circle of four becomes small, and not when τ moves', () => {
  const rows = [{ from: 'Ada', to: 'Ben' }, { from: 'Ben', to: 'Cem' }, { from: 'Cem', to: 'Dee' }].flatMap(({ from, to }) => [{ from, to }, { from: to, to: from }]);
  const told = rows.map((row) => ({ ...row, motives: ['support', 'knowledge'] }));
  const { reconciled } = judgeStudy([{ id: 'Ada' }, { id: 'Ben' }, { id: 'Cem' }, { id: 'Dee' }], told);
  const shelf = new FactShelf(reconciled);
  const rule = settleRule({ ...DEFAULT_ISOLATION_RULE, sigma: 1 });
  const line = shelf.line(rule, 8);
  // Ada and Dee have one contact, Ben and Cem two; nothing else is wrong with any of them.
  expect(line.flagged).toEqual([0, 2, 4, 4, 4, 4, 4, 4, 4]);
  expect(shelf.line({ ...rule, tau: 5 }, 8)).toBe(line);
  expect(shelf.line({ ...rule, smallComponent: 4 }, 8).flagged).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4]);
});
