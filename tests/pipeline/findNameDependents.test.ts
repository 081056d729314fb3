import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { findNameDependents } from '../../src/pipeline/findNameDependents';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';

it('finds whose label hangs on a name, and the rule decides', () => {
  const study = cook({
    people: [
      ['a', 'Ann Lee'],
      ['b', 'Ben Holt'],
      ['c', 'Cy Quill'],
      ['d', 'Di Shah'],
    ].map(([id = '', name = '']) => makePerson({ id, name, kind: 'manager', group: 'general', organisation: 'Acute', responded: 'yes' })),
    // Di names nobody but “B Holt”, who may be Ben: then they have a peer, and few contacts no more than others.
    rows: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
      { from: 'd', to: 'B Holt' },
    ].map((row) => ({ ...row, motives: ['support', 'knowledge'], types: ['Managerial'] })),
    study: { instrument: { asked: ['types', 'motives', 'outside'] } },
  });
  const under = (tau: number, sigma: number) =>
    finish(findNameDependents(study, reconcile(study, null), { tau, sigma, activity: 'active', rule: 'either' }));
  expect(under(1, 2)).toEqual([{ manager: 3, labels: { settled: 'isolated', merged: 'not_isolated', split: 'isolated' } }]);
  // Isolated is then only who has nobody, and Di has somebody either way.
  expect(under(1, 3)).toEqual([]);
});
