import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { labelVersion1 } from '../../src/isolation/labelVersion1';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { judgeStudy } from './judgeStudy';

describe('labelVersion1', () => {
  // toy.json was made for version 1, by a program that is not Kith's: every label of twelve settings.
  const toy = readToy()['isolation'] as {
    readonly settings: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>>;
  };
  it.each(Object.entries(toy.settings))('%s', (words, byNode) => {
    const given = Object.fromEntries(words.split(';').map((part) => part.split('='))) as Record<string, string>;
    const reconciled = reconcile(makeToyStudy(), null);
    const labels = labelVersion1(reconciled, {
      ...DEFAULT_ISOLATION_RULE,
      tau: Number(given['tau']),
      activity: given['activity'] as 'active',
      rule: given['rule'] as 'either',
    });
    expect(
      Object.fromEntries(Object.keys(byNode).map((id) => [id, labels[reconciled.people.findIndex((person) => person.id === id)]])),
    ).toEqual(Object.fromEntries(Object.entries(byNode).map(([id, { label }]) => [id, label])));
  });
});

// By hand, from the rule as it was: severity 2 = few contacts and a lack of support, knowledge or peers; or nobody outside and two of them.
describe('what version 1 looked at', () => {
  const ben = { id: 'Ben', group: 'clinical' };
  const label = (
    rows: Parameters<typeof judgeStudy>[1],
    ada: Parameters<typeof judgeStudy>[0][number] = { id: 'Ada' },
    others: Parameters<typeof judgeStudy>[0] = [ben],
    told?: Parameters<typeof judgeStudy>[3],
    rule: Partial<typeof DEFAULT_ISOLATION_RULE> = {},
  ) => labelVersion1(judgeStudy([ada, ...others], rows, {}, told).reconciled, { ...DEFAULT_ISOLATION_RULE, ...rule })[0];
  const all = ['support', 'knowledge'];
  const peer = { from: 'Ada', to: 'Kim', types: ['Peer/Cohort'], position: 'internal' as const };
  const inside = ['x', 'y', 'z'].map((to) => ({ from: 'Ada', to, position: 'internal' as const, motives: all }));

  it('is few contacts with a lack, and nobody outside with two', () => {
    expect(label([{ from: 'Ada', to: 'Ben', motives: all }])).toBe('isolated');
    expect(label([{ from: 'Ada', to: 'Ben', motives: all }, peer])).toBe('not_isolated');
    expect(label([...inside, { from: 'Ada', to: 'Ben' }])).toBe('not_isolated');
    // No peer, and of support and knowledge one is lacking.
    const known = inside.map((row) => ({ ...row, motives: ['knowledge'] }));
    expect(label(known)).toBe('isolated');
    expect(label([...known, peer])).toBe('not_isolated');
    // A partner at home is somebody outside; so is a colleague elsewhere.
    expect(label([...known, { from: 'Ada', to: 'Partner', types: ['Personal'], position: 'external' }])).toBe('not_isolated');
    // Of one it is not told where they are: the finding hangs on that.
    expect(label([...known, { from: 'Ada', to: 'Somebody' }])).toBe('cannot_say');
    expect(label([])).toBe('isolated');
  });

  it('is 3 without any contact, 2 with few and a lack, 1 with one sign or two lacks, and else 0', () => {
    const to = (...names: readonly string[]) =>
      names.map((name) => ({ from: 'Ada', to: name, position: 'internal' as const, motives: all }));
    const back = { from: 'Ben', to: 'Ada' };
    const far = { from: 'Ada', to: 'Council', position: 'external' as const };
    // Four managers around her, so that she is alone in no small circle.
    const around = [ben, ...['Cem', 'Dee', 'Eve'].map((id) => ({ id, group: 'clinical' }))];
    const ring = ['Cem', 'Dee', 'Eve'].map((id) => ({ from: 'Ben', to: id }));
    for (const [severity, rows] of [
      [3, []],
      [2, to('Ben')],
      [2, [...to('x', 'y', 'z').map((row) => ({ ...row, motives: ['knowledge'] }))]],
      // No neighbour; a circle of two; few contacts; two lacks with somebody outside; one lack and nobody outside.
      [1, [...to('x', 'y'), peer, far]],
      [1, [...to('Ben', 'x', 'y'), peer, far]],
      [1, [...to('Ben'), peer, back, ...ring]],
      [1, [...to('Ben', 'x', 'y').map((row) => ({ ...row, motives: ['knowledge'] })), far, ...ring]],
      [1, [...to('Ben', 'x', 'y'), ...ring]],
      // One lack, and somebody outside.
      [0, [...to('Ben', 'x', 'y'), far, ...ring]],
      [0, [...to('Ben', 'x', 'y'), peer, ...ring]],
    ] as const)
      expect([rows, [1, 2, 3].filter((sigma) => label(rows, undefined, around, undefined, { sigma }) === 'isolated').length]).toEqual([
        rows,
        severity,
      ]);
  });

  it('counts what cannot be judged against somebody in the unfavourable world alone', () => {
    expect(label([{ from: 'Ada', to: 'Ben' }], { id: 'Ada', capped: true })).toBe('cannot_say');
    expect(label([{ from: 'Ben', to: 'Ada' }], { id: 'Ada', responded: 'no' })).toBe('cannot_say');
    // Peers were not offered: nobody is known to lack them.
    const asked = { asked: ['types', 'motives', 'activity', 'outside'] as const, types: ['Managerial'] };
    expect(label([{ from: 'Ada', to: 'Ben', motives: all }], undefined, undefined, asked)).toBe('cannot_say');
    // Who has no contact at all is isolated, whatever else was not asked.
    expect(label([], undefined, undefined, { asked: ['activity'] })).toBe('isolated');
  });

  it('is possibly so where somebody silent could change it', () => {
    const silent = { id: 'Sia', responded: 'no' as const };
    const two = [
      { from: 'Ada', to: 'x', motives: all },
      { from: 'Ada', to: 'y', motives: all },
    ];
    // A third contact ends it, and so does a peer.
    expect(label(two, undefined, [{ ...silent, group: 'clinical' }])).toBe('possibly');
    expect(label(two.slice(0, 1), undefined, [{ ...silent, group: 'general' }])).toBe('possibly');
    expect(label(two.slice(0, 1), undefined, [{ ...silent, group: 'clinical' }])).toBe('isolated');
    // Of whom the group is not recorded could be a peer.
    expect(label(two.slice(0, 1), undefined, [{ ...silent, group: '' }])).toBe('possibly');
    expect(label([], undefined, [{ ...silent, group: 'clinical' }])).toBe('isolated');
  });

  it('holds being alone, in a small circle or with latent ties for nothing any more where somebody silent named them', () => {
    const silent = { id: 'Sia', responded: 'no' as const, group: 'clinical' };
    const enough = [...inside, { from: 'Ada', to: 'Council', position: 'external' as const }, peer];
    const latent = { from: 'Ben', to: 'Ada', activity: 'latent' as const };
    // No neighbour; a circle of two; each is one sign, which is enough where σ is 1.
    for (const rows of [enough, [...enough, { from: 'Ada', to: 'Ben' }], [...enough, latent]])
      expect([
        rows.length,
        label(rows, undefined, [ben, silent], undefined, { sigma: 1 }),
        label(rows, undefined, [ben], undefined, { sigma: 1 }),
      ]).toEqual([rows.length, 'possibly', 'isolated']);
  });

  it('leaves out in the unfavourable world what is not recorded to be in use', () => {
    const open = [...inside, { from: 'Ada', to: 'Council', position: 'external' as const }, peer].map((row) => ({
      ...row,
      activity: 'untold' as const,
    }));
    const other = { from: 'Ben', to: 'Zed' };
    expect(label([...open, other])).toBe('cannot_say');
    expect(label([...open, other], undefined, undefined, undefined, { activity: 'any' })).toBe('not_isolated');
    expect(label([...open.map((row) => ({ ...row, activity: 'active' as const })), other])).toBe('not_isolated');
  });
});
