import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { emptyNominations } from '../../../src/domain/nominations/emptyNominations';
import { settleRule } from '../../../src/domain/steps/settleRule';
import { FactShelf } from '../../../src/isolation/facts/FactShelf';
import { finish } from '../../../src/support/finish';
import { judgeEverybody } from '../../../src/isolation/judgeEverybody';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { judgeStudy } from '../judgeStudy';

it('draws the line anew when a circle of four becomes small, and not when τ moves', () => {
  const rows = [
    { from: 'Ada', to: 'Ben' },
    { from: 'Ben', to: 'Cem' },
    { from: 'Cem', to: 'Dee' },
  ].flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ]);
  const told = rows.map((row) => ({ ...row, motives: ['support', 'knowledge'] }));
  // Contacts outside were not asked, so that nothing but the circle and the number of contacts takes part.
  const { reconciled } = judgeStudy(
    [{ id: 'Ada' }, { id: 'Ben' }, { id: 'Cem' }, { id: 'Dee' }],
    told,
    {},
    { asked: ['motives', 'activity'] },
  );
  const shelf = new FactShelf(reconciled);
  const rule = settleRule({ ...DEFAULT_ISOLATION_RULE, sigma: 1 });
  const line = shelf.line(rule, 8);
  // Ada and Dee have one contact, Ben and Cem two; nothing else is wrong with any of them.
  expect(line.flagged).toEqual([0, 2, 4, 4, 4, 4, 4, 4, 4]);
  expect(shelf.line({ ...rule, tau: 5 }, 8)).toBe(line);
  expect(shelf.line({ ...rule, smallComponent: 4 }, 8).flagged).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4]);
});

it('a study too large for all settings to be kept has the same verdicts', () => {
  const people = ['Ada', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay'].map((id, at) => ({
    id,
    responded: at === 4 ? ('no' as const) : ('yes' as const),
  }));
  const rows = [
    { from: 'Ada', to: 'Ben' },
    { from: 'Ben', to: 'Ada' },
    { from: 'Cem', to: 'Eli' },
    { from: 'Dee', to: 'Ben', activity: 'latent' as const },
  ];
  const { reconciled } = judgeStudy(people, rows);
  const rule = settleRule(DEFAULT_ISOLATION_RULE);
  const [kept, large] = [Infinity, 0].map((most) =>
    finish(judgeEverybody(new FactShelf(reconciled, undefined, most), rule, { codebook: bookCodebook, nominations: emptyNominations })),
  );
  expect(large).toEqual(kept);
  expect(kept?.judgements.map(({ label }) => label)).toContain('isolated');
});

it('keeps the facts of every setting, and of many managers those alone that are looked at', () => {
  const { reconciled } = judgeStudy([{ id: 'Ada' }, { id: 'Ben' }], [{ from: 'Ada', to: 'Ben' }]);
  const [active, any] = (['active', 'any'] as const).map((activity) => ({ activity, rule: 'either' as const }));
  for (const [most, keeps] of [
    [2, true],
    [1, false],
  ] as const) {
    const shelf = new FactShelf(reconciled, undefined, most);
    const before = shelf.sheet(active!);
    expect(shelf.sheet(active!)).toBe(before);
    // A convention is judged again, and nothing is counted again for it.
    const alone = shelf.sheet({ ...active!, feelsAlone: 2 });
    expect([alone === before, alone.own === before.own]).toEqual([false, true]);
    expect(shelf.sheet({ ...active!, feelsAlone: 2 })).toBe(alone);
    shelf.sheet(any!);
    expect(shelf.sheet(active!).own === before.own).toBe(keeps);
    const last = shelf.sheet(active!);
    shelf.sheet(any!);
    expect(shelf.sheet(active!) === last).toBe(keeps);
    expect(shelf.labels(active!)).toBe(shelf.labels(active!));
  }
});
