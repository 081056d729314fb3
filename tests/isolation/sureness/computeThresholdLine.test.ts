import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { settleRule } from '../../../src/domain/steps/settleRule';
import { FactShelf } from '../../../src/isolation/facts/FactShelf';
import { judgeStudy } from '../judgeStudy';

it('names who joins with each number that few could be', () => {
  // Ada names three, Ben two, Cem one; nobody names them back, and nothing but the number of contacts was asked.
  const others = ['x', 'y', 'z'];
  const rows = ['Ada', 'Ben', 'Cem'].flatMap((from, at) => others.slice(at).map((to) => ({ from, to })));
  const { reconciled } = judgeStudy([{ id: 'Ada' }, { id: 'Ben' }, { id: 'Cem' }], rows, {}, { asked: [] });
  const line = new FactShelf(reconciled).line(settleRule(DEFAULT_ISOLATION_RULE), 4);
  expect(line.joins).toEqual([[], [2], [1], [0], []]);
  expect(line.leaves).toEqual([[], [], [], [], []]);
  expect(line.isolated).toEqual([0, 1, 2, 3, 3]);
});
