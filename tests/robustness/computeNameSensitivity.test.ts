import { describe, expect, it } from 'vitest';

import { computeNameSensitivity } from '../../src/robustness/computeNameSensitivity';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { findNameDoubts } from '../../src/reconcile/findNameDoubts';
import { reconcile } from '../../src/reconcile/reconcile';
import { rereadNames } from '../../src/reconcile/rereadNames';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';
import { sayNames } from '../../src/words/sayRobustness';

/** Five managers of one organisation, all general, who were asked for everything and whose contacts serve everything. */
function look(rows: readonly Pick<NominationRow, 'from' | 'to'>[]) {
  const study = cook({
    people: [
      ['a', 'Ann Lee'],
      ['b', 'Ben Holt'],
      ['c', 'Cy Quill'],
      ['d', 'Di Shah'],
      ['e', 'Eva Moss'],
    ].map(([id = '', name = '']) => makePerson({ id, name, kind: 'manager', group: 'general', organisation: 'Acute', responded: 'yes' })),
    rows: rows.map((row) => ({ ...row, motives: ['support', 'knowledge'], types: ['Managerial'] })),
    study: { instrument: { asked: ['types', 'motives', 'outside'] } },
  });
  const reconciled = reconcile(study, null);
  const doubts = finish(findNameDoubts(study, reconciled));
  return finish(
    computeNameSensitivity(reconciled, doubts, (reading) => rereadNames(study, reconciled, doubts, reading), {
      measure: 'degree',
      lens: WHOLE_NETWORK,
      rule: { tau: 1, sigma: 2, activity: 'active', rule: 'either' },
    }),
  );
}

describe('computeNameSensitivity', () => {
  it('says that nothing depends on names where none is in doubt', () => {
    expect(
      look([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'Cy Quill' },
      ]),
    ).toMatchObject({
      doubts: [],
      depends: [],
      readings: [
        { names: 0, same: 5, rho: 1, moved: [] },
        { names: 0, same: 5, rho: 1, moved: [] },
      ],
      managers: 5,
    });
  });

  it('marks whose label depends on how a name is read, by hand', () => {
    // Di names nobody on the roster but “B Holt”, who may be Ben: as settled they have one contact, off the roster, few (τ = 1)
    const rows = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
      { from: 'd', to: 'B Holt' },
    ];
    const found = look(rows);
    expect(found.doubts).toHaveLength(1);
    expect(found.depends).toEqual([{ manager: 3, labels: { settled: 'isolated', merged: 'not_isolated', split: 'isolated' } }]);
    // Degrees a 2, b 2, c 2, d 0, e 0; merged b 3, d 1.
    expect(found.readings).toMatchObject([
      { reading: 'merged', names: 1, rows: 1, same: 4 },
      { reading: 'split', names: 0, rows: 0, same: 5, rho: 1, moved: [] },
    ]);
    // Ranks 2, 2, 2, 4.5, 4.5 and 2.5, 1, 2.5, 4, 5 (highest first): Σdd′ of the deviations −1 −1 −1 1.5 1.5 and −.5 −2 −.5 1 2
    // is 7.5, of squares 7.5 and 9.5: ρ = 7.5 / √71.25.
    expect(found.readings[0]!.rho).toBeCloseTo(7.5 / Math.sqrt(71.25), 12);
    // Thirds before: 2 of 5 is in the first (3 · 1.5 / 5 < 1), 4.5 in the last; merged 1 first, 2.5 middle (1.2), 4 and 5 last (2.1, 2.7).
    expect(found.readings[0]!.moved).toEqual([0, 2]);
    expect(sayNames(found)).toBe(
      'Of the names, 1 may be someone whom Kith keeps apart. 1 of 5 findings depends on how names are matched; the order by “Ties” would agree with this one at ρ = 0.89 or better.',
    );
  });

  it('takes a name that is spelled otherwise for somebody else', () => {
    const ring = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
    ];
    const found = look([...ring, { from: 'd', to: 'a' }, { from: 'd', to: 'Dr Ben Holt' }]);
    expect(found.readings).toMatchObject([{ names: 0 }, { reading: 'split', names: 1, rows: 1 }]);
    expect(sayNames(found)).toMatch(/^Of the names, 1 may not be the person whom Kith reads\. None of the 5 findings would change/);
    // Where he is her only contact, they have a peer only as long as he is Ben.
    expect(look([...ring, { from: 'd', to: 'Dr Ben Holt' }]).depends).toEqual([
      { manager: 3, labels: { settled: 'not_isolated', merged: 'not_isolated', split: 'isolated' } },
    ]);
  });
});
