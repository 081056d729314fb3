import { describe, expect, it } from 'vitest';

import { foldPlace } from '../../../src/domain/isSamePlace';
import { PairScorer, sumBits } from '../../../src/reconcile/identity/PairScorer';
import type { Profile } from '../../../src/reconcile/identity/Profile';
import { readName } from '../../../src/reconcile/identity/readName';
import type { ToldReport } from '../../fixtures/makeReconciled';
import { makeReconciled } from '../../fixtures/makeReconciled';

/** A profile by hand: of the staff list where its person is told, a contact where not. */
function profile(name: string, told: Partial<Profile> = {}): Profile {
  const { organisation = '', person = -1 } = told;
  return {
    written: { name, organisation, column: 'to', by: '' },
    kind: person >= 0 ? 'listed' : 'contact',
    name: readName(name),
    organisation,
    place: foldPlace(organisation),
    unit: '',
    role: '',
    email: '',
    number: '',
    isMixed: false,
    gender: 0,
    person,
    namedBy: [],
    rows: [],
    ...told,
  };
}

/** Ten on the staff list: six of Care, three of Acute, and one of whom it is not told; all answered but the last two. */
const LIST = [
  profile('Asif Khan', { person: 0, organisation: 'Care', unit: 'ward', role: 'matron', email: 'a@x', number: '7', gender: 1 }),
  ...[1, 2, 3, 4, 5].map((person) => profile(`Una Vale${person}`, { person, organisation: 'Care', unit: person < 3 ? 'ward' : '' })),
  ...[6, 7].map((person) => profile(`Di Rees${person}`, { person, organisation: 'Acute' })),
  profile('Bo Finch', { person: 8, organisation: 'Acute NHS Trust' }),
  profile('Cy Lund', { person: 9, gender: 2 }),
];

function scorerOf(reports: readonly ToldReport[] = [], others: readonly string[] = ['x']): PairScorer {
  return new PairScorer(
    LIST,
    makeReconciled({
      people: [...LIST.map(({ written }) => ({ id: written.name })), ...others.map((id) => ({ id }))],
      response: LIST.map(({ person }) => (person < 8 ? 'answered' : 'no')),
      reports,
    }),
  );
}

const KHAN = LIST[0] ?? profile('');
const rounded = (bits: number): number => Math.round(bits * 1e9) / 1e9;
const log2 = (m: number, u: number): number => rounded(Math.log2(m / u));
/** What is said of two beside their names, with its weight in bits. */
const beside = (one: Profile, other: Profile = KHAN, reports: readonly ToldReport[] = []) =>
  scorerOf(reports)
    .weigh(one, other)
    ?.filter(({ kind }) => kind !== 'same-word' && kind !== 'initial')
    .map(({ kind, bits, a, b, count }) => [kind, rounded(bits), a, b, count]);

// m from the table of identityWeights.ts; u = how many of the ten have it, one more, of ten more: all worked by hand.
describe('what is stated beside two names', () => {
  it('counts an organisation by how many have it, and for a little less where it may be the same', () => {
    expect(beside(profile('Asif Khan', { organisation: 'care' }))).toEqual([['organisation', log2(0.95, 7 / 20), 'care', 'Care', 0]]);
    const bo = LIST[8] ?? KHAN;
    expect(beside(profile('Bo Finch', { organisation: 'Acute' }), bo)).toEqual([
      ['organisation-alike', rounded(Math.log2(0.95 / (2 / 20)) - 0.5), 'Acute', 'Acute NHS Trust', 0],
    ]);
    // Beside somebody who is not on the list either: by how many on it have the first.
    expect(beside(profile('Bo Finch', { organisation: 'Acute' }), profile('Bo Finch', { organisation: 'Acute Trust' }))).toEqual([
      ['organisation-alike', rounded(Math.log2(0.95 / (3 / 20)) - 0.5), 'Acute', 'Acute Trust', 0],
    ]);
    expect(beside(profile('Asif Khan'))).toEqual([]);
    expect(beside(profile('Cy Lund', { organisation: 'Care' }), LIST[9])).toEqual([]);
  });

  it('counts unit and role, for and against', () => {
    expect(beside(profile('Asif Khan', { unit: 'ward', role: 'matron' }))).toEqual([
      ['unit', log2(0.75, 4 / 20), 'ward', 'ward', 0],
      ['role', log2(0.75, 2 / 20), 'matron', 'matron', 0],
    ]);
    expect(beside(profile('Asif Khan', { unit: 'theatres', role: 'nurse' }))).toEqual([
      ['other-unit', -1.5, 'theatres', 'ward', 0],
      ['other-role', -1.2, 'nurse', 'matron', 0],
    ]);
    expect(beside(profile('Una Vale5', { unit: 'ward', role: 'nurse' }), LIST[5])).toEqual([]);
  });

  it('counts an address and a number, for and against, also where the names have nothing in common', () => {
    expect(beside(profile('Asif Khan', { email: 'a@x', number: '7' }))).toEqual([
      ['email', 20, 'a@x', 'a@x', 0],
      ['number', 20, '7', '7', 0],
    ]);
    expect(beside(profile('Asif Khan', { email: 'b@x', number: '8' }))).toEqual([
      ['other-email', -5, 'b@x', 'a@x', 0],
      ['other-number', -8, '8', '7', 0],
    ]);
    expect(beside(profile('Zed Quill', { email: 'a@x' }))).toEqual([['email', 20, 'a@x', 'a@x', 0]]);
    expect(beside(profile('Zed Quill', { number: '7' }))).toEqual([['number', 20, '7', '7', 0]]);
    expect(beside(profile('Zed Quill', { email: 'b@x' }))).toBeUndefined();
    // Of neither anything is stated: that is nothing in common.
    expect(beside(profile('Zed Quill'), profile('Una Vale'))).toBeUndefined();
    expect(beside(profile('Una Vale1', { email: 'a@x', number: '7' }), LIST[1])).toEqual([]);
  });

  it('holds a title against the gender of the list, once', () => {
    expect(beside(profile('Mrs Asif Khan'))).toEqual([['title', -5, '', '', 0]]);
    expect(beside(profile('Mr Asif Khan'))).toEqual([]);
    expect(beside(KHAN, profile('Mrs Asif Khan'))).toEqual([['title', -5, '', '', 0]]);
    expect(beside(profile('Mr Cy Lund'), LIST[9])).toEqual([['title', -5, '', '', 0]]);
    expect(beside(profile('Mr Bo Finch'), LIST[8])).toEqual([]);
    // The list has a title as well, which the names say already.
    expect(beside(profile('Mrs Asif Khan'), profile('Mr Asif Khan', { person: 0, gender: 1 }))).toEqual([['title', -5, '', '', 0]]);
  });

  it('is not worked out to its end where it cannot weigh so much', () => {
    const one = profile('Asif Khan', { organisation: 'Care' });
    const sum = sumBits(scorerOf().weigh(one, KHAN) ?? []);
    expect(scorerOf().weigh(one, KHAN, sum + 6)).not.toBeNull();
    expect(scorerOf().weigh(one, KHAN, sum + 6.001)).toBeNull();
  });
});

describe('who names whom', () => {
  it('counts whether a contact is named within the organisation of who may be meant', () => {
    expect(beside(profile('Asif Khan', { namedBy: [1] }))).toEqual([
      ['named-within', log2(0.75, 7 / 20), '', 'Care', 0],
      ['names-nobody-back', -0.4, '', '', 0],
    ]);
    expect(beside(profile('Asif Khan', { namedBy: [6, 7] }))?.[0]).toEqual(['named-from-outside', log2(0.25, 13 / 20), '', 'Care', 0]);
    expect(beside(profile('Asif Khan', { namedBy: [6, 1] }))?.[0]?.[0]).toBe('named-within');
    // Nothing where one is stated, where nobody’s place is known, or that of the list is not.
    expect(beside(profile('Asif Khan', { organisation: 'Care', namedBy: [1] }))?.map(([kind]) => kind)).toEqual([
      'organisation',
      'names-nobody-back',
    ]);
    expect(beside(profile('Asif Khan', { namedBy: [9] }))?.map(([kind]) => kind)).toEqual(['names-nobody-back']);
    expect(beside(profile('Cy Lund', { namedBy: [1] }), LIST[9])).toEqual([]);
    // It does not matter which of the two is first.
    expect(beside(KHAN, profile('Asif Khan', { namedBy: [1] }))).toEqual(beside(profile('Asif Khan', { namedBy: [1] })));
    expect(beside(profile('Asif Khan', { namedBy: [1] }), profile('Asif Khan', { namedBy: [2] }))).toEqual([]);
  });

  it('counts who is named back by somebody who answered', () => {
    // Khan names two of ten: one of them is who names the contact.
    const reports = [
      { from: 0, to: 9 },
      { from: 0, to: 4 },
    ];
    expect(beside(profile('Asif Khan', { namedBy: [9] }), KHAN, reports)).toEqual([['names-back', log2(0.35, 2 / 10), '', '', 1]]);
    expect(beside(profile('Asif Khan', { namedBy: [4, 9], organisation: 'Care' }), KHAN, reports)?.[1]).toEqual([
      'names-back',
      log2(0.35, 2 / 10),
      '',
      '',
      2,
    ]);
    // Who names many says nothing by it.
    const many = [1, 2, 3, 4, 9].map((to) => ({ from: 0, to }));
    expect(beside(profile('Asif Khan', { namedBy: [9] }), KHAN, many)).toEqual([['names-back', 0, '', '', 1]]);
    // Who did not answer names nobody back, and that says nothing.
    expect(beside(profile('Bo Finch', { namedBy: [9] }), LIST[8])).toEqual([]);
  });

  it('counts neighbours in common, beside how many would be by chance', () => {
    // 9 names the contact and beside them 1, 2 and 3, who name Bo: of the circle of four three are near, 4 · 3 / 11 by chance.
    const circle = [1, 2, 3].map((to) => ({ from: 9, to }));
    const near = [1, 2, 3].map((from) => ({ from, to: 8 }));
    expect(beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [...circle, ...near])).toEqual([
      ['neighbours', log2(3, 12 / 11), '', '', 3],
    ]);
    // The contact is none of their own circle, though 9 names them as well.
    const known = profile('Bo Finch', { namedBy: [9], person: 10, kind: 'contact' });
    expect(beside(known, LIST[8], [...circle, { from: 9, to: 10 }, ...near])).toEqual([['neighbours', log2(3, 12 / 11), '', '', 3]]);
    // The other way round as well: Bo names them.
    expect(beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [...circle, ...[1, 2, 3].map((to) => ({ from: 8, to }))])).toEqual([
      ['neighbours', log2(3, 12 / 11), '', '', 3],
    ]);
    // One in common is chance; two of two and three, 6 / 11, are more than twice as many.
    expect(
      beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [
        { from: 9, to: 1 },
        { from: 1, to: 8 },
      ]),
    ).toEqual([]);
    expect(beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [...circle.slice(0, 2), ...near.slice(0, 2)])).toEqual([
      ['neighbours', log2(2, 6 / 11), '', '', 2],
    ]);
    // None of four and three, where there might be one; none of two and two, where there might be none.
    expect(beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [...circle, ...[4, 5, 6].map((from) => ({ from, to: 8 }))])).toEqual([
      ['no-neighbours', -0.8, '', '', 0],
    ]);
    expect(
      beside(profile('Bo Finch', { namedBy: [9] }), LIST[8], [...circle.slice(0, 1), ...[4, 5].map((from) => ({ from, to: 8 }))]),
    ).toEqual([]);
  });

  it('asks for more than twice as many neighbours as there would be by chance', () => {
    // Of a circle of three and four who are near, two are both: of twelve people one would be by chance, of thirteen less than one.
    const reports = [...[1, 2].map((to) => ({ from: 9, to })), ...[1, 2, 3, 4].map((from) => ({ from, to: 8 }))];
    const neighbours = (...others: readonly string[]) =>
      scorerOf(reports, others)
        .weigh(profile('Bo Finch', { namedBy: [9] }), LIST[8] ?? KHAN)
        ?.filter(({ kind }) => kind === 'neighbours').length;
    expect([neighbours('x', 'y'), neighbours('x', 'y', 'z')]).toEqual([0, 1]);
  });

  it('weighs together no more than six bits', () => {
    // Named within, named back by who names one of a hundred, and a whole circle in common.
    const circle = [1, 2, 3].map((to) => ({ from: 6, to }));
    const near = [1, 2, 3].map((from) => ({ from, to: 7 }));
    const contact = profile('Di Rees7', { namedBy: [6] });
    const found = beside(contact, LIST[7], [...circle, ...near, { from: 7, to: 6 }]) ?? [];
    // By themselves: named within Acute (2 of ten), back (one of ten), and of the circle of four all but one, 4 · 4 / 11.
    const alone = [Math.log2(0.75 / (3 / 20)), Math.log2(0.35 / (1 / 10)), Math.log2(4 / (16 / 11))];
    const sum = alone.reduce((all, bits) => all + bits, 0);
    expect(found.map(([kind]) => kind)).toEqual(['named-within', 'names-back', 'neighbours']);
    expect(found.map(([, bits]) => bits)).toEqual(alone.map((bits) => rounded(sum > 6 ? (bits * 6) / sum : bits)));
  });
});

describe('what rules it out that two are one', () => {
  const isVetoed = (one: Partial<Profile>, other: Partial<Profile>): boolean =>
    scorerOf().isVetoed(profile('Asif Khan', one), profile('Asif Khan', other));

  it('is another organisation, two of the staff list, and that one of them names the other', () => {
    expect(isVetoed({ organisation: 'Care' }, { organisation: 'Acute' })).toBe(true);
    expect(isVetoed({ organisation: 'Care' }, { organisation: 'Care NHS Trust' })).toBe(false);
    expect(isVetoed({ organisation: 'Care' }, { organisation: '' })).toBe(false);
    expect(isVetoed({ person: 0 }, { person: 1 })).toBe(true);
    expect(isVetoed({ person: 0 }, {})).toBe(false);
    expect(isVetoed({ namedBy: [2] }, { person: 2 })).toBe(true);
    expect(isVetoed({ person: 2 }, { namedBy: [1, 2] })).toBe(true);
    expect(isVetoed({ person: 3 }, { namedBy: [1, 2] })).toBe(false);
    // Nobody names the one; the other is named by the first of the list.
    expect([isVetoed({}, { namedBy: [0] }), isVetoed({ namedBy: [0] }, {}), isVetoed({}, {})]).toEqual([false, false, false]);
    for (const [one, other, is] of [
      [[0], [0], true],
      [[1, 4, 6], [0, 2, 6], true],
      [[0, 2, 6], [1, 4, 6], true],
      [[1, 4], [0, 2, 5], false],
      [[5], [0, 2], false],
      [[0, 2], [5], false],
    ] as const)
      expect([one, other, isVetoed({ namedBy: one }, { namedBy: other })]).toEqual([one, other, is]);
    expect(isVetoed({ person: 0 }, { namedBy: [0] })).toBe(true);
  });

  it('is that one respondent names both', () => {
    expect(isVetoed({ namedBy: [1, 4, 6] }, { namedBy: [2, 3, 6] })).toBe(true);
    expect(isVetoed({ namedBy: [1, 4, 6] }, { namedBy: [2, 3, 5, 7] })).toBe(false);
    expect(isVetoed({ namedBy: [3] }, { namedBy: [1, 2, 3] })).toBe(true);
    expect(isVetoed({ namedBy: [1] }, { namedBy: [1] })).toBe(true);
    expect(isVetoed({ namedBy: [0] }, { namedBy: [] })).toBe(false);
  });

  it('is of somebody who reports anybody but who of the list did not answer', () => {
    expect(isVetoed({ kind: 'reporter' }, { person: 8 })).toBe(false);
    expect(isVetoed({ person: 8 }, { kind: 'reporter' })).toBe(false);
    expect(isVetoed({ kind: 'reporter' }, { person: 7 })).toBe(true);
    expect(isVetoed({ person: 7 }, { kind: 'reporter' })).toBe(true);
    // Somebody of the list who is no manager is not asked.
    expect(isVetoed({ kind: 'reporter' }, { person: 12 })).toBe(false);
    expect(isVetoed({ kind: 'reporter' }, {})).toBe(true);
    expect(isVetoed({}, { kind: 'reporter' })).toBe(true);
    expect(isVetoed({ kind: 'reporter' }, { kind: 'reporter' })).toBe(true);
  });
});
