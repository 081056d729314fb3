import { describe, expect, it } from 'vitest';

import { makeLikeness } from '../../../src/isolation/facts/Likeness';
import { countSilent } from '../../../src/isolation/silence/countSilent';
import { judgeStudy } from '../judgeStudy';

const sia = { id: 'Sia', responded: 'no' } as const;
const outside = { from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council', motives: ['support'] } as const;

// docs/isolation.md, 4 and 5.
describe('who is silent about somebody', () => {
  it.each(['no', 'declined', 'not_asked'] as const)('whoever did not answer (%s)', (responded) => {
    expect(judgeStudy([{ id: 'Ada' }, { id: 'Sia', responded }], []).of('Ada').k).toBe(1);
  });

  it('but not somebody tied to her already', () => {
    expect(judgeStudy([{ id: 'Ada' }, sia], [{ from: 'Ada', to: 'Sia' }]).of('Ada').k).toBe(0);
  });

  it('whoever was cut off by the cap, unless there is a row about her, a lapsed one too', () => {
    const people = [{ id: 'Ada' }, { id: 'Ben', capped: true }];
    expect(judgeStudy(people, [{ from: 'Ben', to: 'Mo Shah' }]).of('Ada').k).toBe(1);
    expect(judgeStudy(people, [{ from: 'Ben', to: 'Ada', activity: 'latent' }]).of('Ada').k).toBe(0);
    expect(judgeStudy(people, [{ from: 'Ben', to: 'Ada', activity: 'lapsed' }]).of('Ada').k).toBe(0);
  });

  it('counts every contact written towards the cap, groups and lapsed ones included', () => {
    const rows = [
      { from: 'Ben', to: 'Mo Shah', activity: 'lapsed' as const },
      { from: 'Ben', to: 'Forum', contactKind: 'group' as const },
    ];
    const asked = ['types', 'motives', 'activity', 'outside'] as const;
    expect(judgeStudy([{ id: 'Ada' }, { id: 'Ben' }], rows, {}, { asked, cap: 2 }).of('Ada').k).toBe(1);
    expect(judgeStudy([{ id: 'Ada' }, { id: 'Ben' }], rows, {}, { asked, cap: 3 }).of('Ada').k).toBe(0);
  });

  it('where both must say so, only those whom she names herself, in whatever activity', () => {
    const people = [{ id: 'Ada' }, sia, { id: 'Tom', responded: 'no' as const }];
    expect(judgeStudy(people, [], { rule: 'confirmed' }).of('Ada').k).toBe(0);
    expect(judgeStudy(people, [{ from: 'Ada', to: 'Sia', activity: 'latent' }], { rule: 'confirmed' }).of('Ada').k).toBe(1);
    expect(judgeStudy(people, [{ from: 'Ada', to: 'Sia', activity: 'lapsed' }], { rule: 'confirmed' }).of('Ada').k).toBe(0);
  });

  it('lists them for a verdict of possibly', () => {
    const { of, name } = judgeStudy(
      [sia, { id: 'Ada' }, { id: 'Ben' }, { id: 'Tom', responded: 'declined', organisation: 'Acute' }],
      [outside, { from: 'Ada', to: 'Ben' }],
    );
    expect(of('Ada')).toMatchObject({ label: 'possibly', k: 2, need: 1 });
    expect(of('Ada').silent.map(name)).toEqual(['Sia', 'Tom']);
    // Where both must say so it is whom she names herself, and nobody who was not asked.
    const both = judgeStudy([{ id: 'Ada' }, sia], [outside, { from: 'Ada', to: 'Sia', motives: ['support', 'knowledge'] }], {
      rule: 'confirmed',
      tau: 1,
    });
    expect([both.of('Ada').label, both.of('Ada').silent.map(both.name)]).toEqual(['possibly', ['Sia']]);
  });
});

describe('who is silent, on one list of people', () => {
  it('is counted again where somebody else answered, was cut off, or wrote about others', () => {
    const people = [{ id: 'Ada' }, sia, { id: 'Ben', capped: true }];
    const { reconciled } = judgeStudy(people, [{ from: 'Ben', to: 'Ada', activity: 'latent' }]);
    const likeness = makeLikeness(reconciled, 'post');
    const silentAbout = (state: typeof reconciled): number => countSilent(state, 'either', likeness, null)(0, new Int32Array()).silent.k;
    // Sia; Ben was cut off, but wrote about Ada.
    expect(silentAbout(reconciled)).toBe(1);
    const others = { ...reconciled, spoken: reconciled.spoken.slice().fill(1) };
    expect(silentAbout(others)).toBe(2);
    expect(silentAbout({ ...others, partial: new Uint8Array(3) })).toBe(1);
    expect(silentAbout({ ...reconciled, response: ['answered', 'answered', 'answered'] })).toBe(0);
    expect(silentAbout({ ...reconciled, response: reconciled.response.map(() => 'no' as const) })).toBe(2);
    expect(silentAbout(reconciled)).toBe(1);
  });

  it('is counted again where somebody is of another organisation', () => {
    const { reconciled } = judgeStudy([{ id: 'Ada' }, sia], []);
    const likeness = makeLikeness(reconciled, 'post');
    const k = (state: typeof reconciled): readonly number[] => {
      const { ownOrganisation, elsewhere } = countSilent(state, 'either', likeness, null)(0, new Int32Array()).silent;
      return [ownOrganisation, elsewhere].map(({ like, unknown, others }) => like + unknown + others);
    };
    const moved = reconciled.people.map((person) => (person.id === 'Sia' ? { ...person, organisation: 'Acute' } : person));
    expect([k(reconciled), k({ ...reconciled, people: moved }), k(reconciled)]).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('what those who answered say of the silent', () => {
  const ben = { id: 'Ben', organisation: 'CARE  trust' };
  const ada = { id: 'Ada', organisation: 'Care Trust' };
  const elsewhere = [
    { id: 'Dee', organisation: 'Acute' },
    { id: 'Eve', organisation: 'Acute' },
  ];
  const rows = [outside, { from: 'Ben', to: 'Ada' }];

  it('is told apart by organisation, however it is typed', () => {
    // Two contacts, no knowledge: one more name ends it. Care: Ben and Cem answered, Ben names them: q = 1.5/3. Acute: q = 0.5/3.
    const people = [
      ada,
      ben,
      { id: 'Cem', organisation: 'care trust' },
      ...elsewhere,
      { ...sia, organisation: 'Care Trust' },
      { ...sia, id: 'Tom', organisation: 'Acute' },
    ];
    expect(judgeStudy(people, rows).of('Ada').holds).toBeCloseTo((1 / 2) * (5 / 6), 12);
  });

  it('takes everybody as elsewhere where her organisation is not told', () => {
    // R = 4, one of whom names them: q = 1.5/5 for both.
    const people = [
      { id: 'Ada', organisation: '' },
      ben,
      { id: 'Cem', organisation: '' },
      ...elsewhere,
      { ...sia, organisation: '' },
      { ...sia, id: 'Tom', organisation: 'Acute' },
    ];
    expect(
      judgeStudy(people, [
        { ...outside, position: 'external' },
        { from: 'Ben', to: 'Ada' },
      ]).of('Ada').holds,
    ).toBeCloseTo((7 / 10) ** 2, 12);
  });

  it('counts the capped among those who answered', () => {
    // Cem is silent about them and counts in R all the same: q = 1.5/3 for Cem, who alone is silent.
    const people = [ada, ben, { id: 'Cem', organisation: 'Care Trust', capped: true }];
    expect(judgeStudy(people, [...rows, { from: 'Cem', to: 'Jo Quill' }]).of('Ada')).toMatchObject({ k: 1, holds: 1 / 2 });
  });

  it('is asked of those whom she names alone, where both must say so', () => {
    // She names Ben, who names them, and Sia, who is silent; Cem answered and is not asked: q = 1.5/2.
    const people = [ada, ben, { id: 'Cem', organisation: 'Care Trust' }, { ...sia, organisation: 'Care Trust' }];
    const verdict = judgeStudy(people, [...rows, { from: 'Ada', to: 'Ben' }, { from: 'Ada', to: 'Sia' }], { rule: 'confirmed' }).of('Ada');
    expect(verdict).toMatchObject({ label: 'possibly', k: 1, need: 1, holds: 1 / 4 });
  });
});
