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
  expect(line.isolated).toEqual([0, 1, 2, 3, 3]);
});

it('counts apart who is flagged and who may be', () => {
  // Ada has one contact, and Sia, who did not answer, may name her: nobody else did, so q = ½ / (0 + 1).
  const people = [{ id: 'Ada' }, { id: 'Sia', group: 'clinical', responded: 'no' as const }, { id: 'Ben', organisation: 'Acute' }];
  const rows = [{ from: 'Ada', to: 'x' }, ...['u', 'v', 'w', 'z'].map((to) => ({ from: 'Ben', to }))];
  const { reconciled } = judgeStudy(people, rows, {}, { asked: [] });
  const line = (veryLikely: number) => new FactShelf(reconciled).line({ ...settleRule(DEFAULT_ISOLATION_RULE), veryLikely }, 3);
  expect(line(0.95)).toEqual({ isolated: [0, 0, 1, 1], flagged: [0, 0, 1, 1], uncertain: [0, 1, 0, 0], joins: [[], [0], [], []] });
  expect(line(0.5)).toMatchObject({ isolated: [0, 0, 1, 1], flagged: [0, 1, 1, 1], uncertain: [0, 0, 0, 0] });
});
