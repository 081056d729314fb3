import { describe, expect, it } from 'vitest';

import { NameComparer } from '../../../src/reconcile/identity/NameComparer';
import { readName } from '../../../src/reconcile/identity/readName';

const FOUR = ['Sonia Bell', 'Asif Khan', 'Robert Khan', 'Catherine Holt'];

type Said = readonly [kind: string, bits: number, a: string, b: string];

/** What a name says beside another, with the weight of each piece in bits. */
function says(one: string, other: string, list: readonly string[] = FOUR): readonly Said[] {
  const comparer = new NameComparer(list.map(readName));
  return comparer.compare(readName(one), readName(other)).map(({ kind, bits, a, b }): Said => [kind, Math.round(bits * 1e9) / 1e9, a, b]);
}
const bits = (m: number, u: number): number => Math.round(Math.log2(m / u) * 1e9) / 1e9;

/** How many of four people, as if two hundred more were on the list, have what so many of them have. */
const share = (many: number, people = 4): number => (many + 1) / (people + 200);
const ASIF: Said = ['same-word', bits(0.8, share(1)), 'asif', 'asif'];
const KHAN: Said = ['same-word', bits(0.8, share(2)), 'khan', 'khan'];
/**
 * Khan beside Asif: of the two who are reached by Asif and by Khan, both are called Khan; and what all are called counts as twenty more.
 */
const KHAN_BESIDE: Said = ['same-word', bits(0.8, (2 + 20 * share(2)) / 22), 'khan', 'khan'];

// log2 m/u, with m from the table of identityWeights.ts and u counted among these people: all worked by hand.
describe('NameComparer', () => {
  it('weighs a word by how many have it, and the next by how many have it beside the first', () => {
    expect(says('Asif Khan', 'Asif Khan')).toEqual([ASIF, KHAN_BESIDE]);
  });

  it('takes a name in another order for a little less', () => {
    expect(says('Khan Asif', 'Asif Khan')).toEqual([ASIF, KHAN_BESIDE, ['order', -2, 'khan asif', 'asif khan']]);
    expect(says('Khan, Asif', 'Asif Khan')).toEqual([ASIF, KHAN_BESIDE]);
  });

  it('holds no name for rarer than one in a thousand, nor for rarer than one in two hundred beside another', () => {
    const many = ['Asif Quill', ...Array.from({ length: 2000 }, () => 'Una Vale')];
    expect(says('Asif Quill', 'Asif Quill', many)).toEqual([
      ['same-word', bits(0.8, 1 / 1000), 'asif', 'asif'],
      // Everybody who shares a word with Asif is Asif: (1 + 20 · 2/2201) / 21 is more than one in two hundred.
      ['same-word', bits(0.8, (1 + (20 * 2) / 2201) / 21), 'quill', 'quill'],
    ]);
    expect(says('Asif Rook', 'Asif Rook', ['Asif Quill', ...many])[1]).toEqual([
      'same-word',
      // Nobody is called Rook, so that it is rarer; and of Asif no more is known than how many there are of him: 3 of 2,202.
      bits(0.8, 1 / 200),
      'asif',
      'asif',
    ]);
  });

  it('holds two words that nobody on the list has for as rare as such words are', () => {
    expect(says('Zed Rook', 'Zed Rook')).toEqual([
      ['same-word', bits(0.8, share(0)), 'zed', 'zed'],
      // One in 204 is rarer than one in two hundred.
      ['same-word', bits(0.8, 1 / 200), 'rook', 'rook'],
    ]);
    // A word of two letters is no initial.
    expect(says('Zed Bo', 'Zed Bo')[1]).toEqual(['same-word', bits(0.8, 1 / 200), 'bo', 'bo']);
  });

  it('goes on from name to name until forty people are found, and stops at four hundred', () => {
    // Forty with Asif: nobody is asked who only shares another word.
    const forty = [...Array.from({ length: 40 }, () => 'Asif Khan'), ...Array.from({ length: 60 }, () => 'Una Khan')];
    expect(says('Asif Khan', 'Asif Khan', forty)).toEqual([
      ['same-word', bits(0.8, share(40, 100)), 'asif', 'asif'],
      ['same-word', bits(0.8, (40 + 20 * share(100, 100)) / 60), 'khan', 'khan'],
    ]);
    const thirtyNine = [...Array.from({ length: 39 }, () => 'Asif Khan'), ...Array.from({ length: 61 }, () => 'Una Khan')];
    expect(says('Asif Khan', 'Asif Khan', thirtyNine)[1]?.[1]).toBe(bits(0.8, (100 + 20 * share(100, 100)) / 120));
    const most = [...Array.from({ length: 300 }, () => 'Asif Khan'), ...Array.from({ length: 300 }, () => 'Asif Shah')];
    // The first four hundred: three hundred are Khan.
    expect(says('Asif Khan', 'Asif Khan', most).find(([, , word]) => word === 'asif')?.[1]).toBe(
      bits(0.8, (300 + 20 * share(600, 600)) / 320),
    );
    expect(says('Asif Shah', 'Asif Shah', most).find(([, , word]) => word === 'asif')?.[1]).toBe(
      bits(0.8, (300 + 20 * share(600, 600)) / 320),
    );
  });

  it('counts of an initial only how many have the letter', () => {
    expect(says('A Khan', 'Asif Khan')).toEqual([KHAN, ['initial', bits(0.9, 0.03 + share(1)), 'a', 'asif']]);
    expect(says('Asif Khan', 'A Khan')).toEqual([KHAN, ['initial', bits(0.9, 0.03 + share(1)), 'asif', 'a']]);
    expect(says('A Khan', 'A Khan')).toEqual([KHAN, ['initial', bits(0.9, 0.03 + share(1)), 'a', 'a']]);
    expect(says('B Khan', 'Asif Khan')).toEqual([KHAN, ['other-word', -8, 'b', 'asif']]);
    expect(says('Asif Khan', 'B Khan')).toEqual([KHAN, ['other-word', -8, 'asif', 'b']]);
    // Initials alone are nobody.
    expect(says('A K', 'Asif Khan')).toEqual([]);
    expect(says('A K', 'A K')).toEqual([]);
  });

  it('counts against it a word that is another, that was added, or left out', () => {
    expect(says('Imran Khan', 'Asif Khan')).toEqual([KHAN, ['other-word', -7, 'imran', 'asif']]);
    expect(says('Asif Omar Khan', 'Asif Khan')).toEqual([ASIF, KHAN_BESIDE, ['left-out', -2.5, 'omar', '']]);
    expect(says('Asif Khan', 'Asif Omar Khan')).toEqual([ASIF, KHAN_BESIDE, ['left-out', -0.5, '', 'omar']]);
    expect(says('Asif Omar Zed Khan', 'Asif Khan').slice(2)).toEqual([
      ['left-out', -2.5, 'omar', ''],
      ['left-out', -2.5, 'zed', ''],
    ]);
    expect(says('Omar Zed Khan', 'Asif Khan')).toEqual([KHAN, ['other-word', -7, 'omar', 'asif'], ['left-out', -2.5, 'zed', '']]);
    expect(says('Imran Omar Khan', 'Asif Zed Khan').slice(1)).toEqual([
      ['other-word', -7, 'imran', 'asif'],
      ['other-word', -7, 'omar', 'zed'],
    ]);
    expect(says('Imran Vale', 'Asif Khan')).toEqual([]);
  });

  it('counts against it that one word alone is written', () => {
    expect(says('Khan', 'Asif Khan')).toEqual([KHAN, ['left-out', -0.5, '', 'asif'], ['left-out', -3, 'khan', 'asif khan']]);
    expect(says('Asif Khan', 'Khan')).toEqual([KHAN, ['left-out', -2.5, 'asif', ''], ['left-out', -3, 'asif khan', 'khan']]);
    expect(says('Khan', 'Khan')).toEqual([KHAN]);
  });

  it('takes a slip for a word, the more easily the longer it is', () => {
    expect(says('Rovert Khan', 'Robert Khan')[1]?.[0]).toBe('slip');
    expect(says('Rovert', 'Robert')).toEqual([['slip', bits(0.8, 0.02 + share(1)), 'rovert', 'robert']]);
    expect(says('Sonpa', 'Sonia')).toEqual([['slip', bits((0.8 * 5) / 6, 0.02 + share(1)), 'sonpa', 'sonia']]);
    expect(says('Catherpine', 'Catherine')).toEqual([['slip', bits(0.8, 0.02 + share(1)), 'catherpine', 'catherine']]);
    expect(says('Bel', 'Bell')).toEqual([['slip', bits((0.8 * 3) / 6, 0.02 + share(1)), 'bel', 'bell']]);
    expect(says('Bek', 'Bell')).toEqual([]);
    expect(says('Ann', 'Anx', ['Anx'])).toEqual([]);
    expect(says('Kel', 'Kemp', ['Kemp'])).toEqual([]);
    expect(says('Ken', 'Kent', ['Kent'])).toEqual([['slip', bits((0.8 * 3) / 6, 0.02 + share(1, 1)), 'ken', 'kent']]);
    // Two slips, in six letters and more.
    expect(says('Katperine', 'Catherine')).toEqual([['slip', bits(0.4, 0.04 + share(1)), 'katperine', 'catherine']]);
    expect(says('Ropirt', 'Robert')).toEqual([['slip', bits(0.4, 0.04 + share(1)), 'ropirt', 'robert']]);
    expect(says('Sompa', 'Sonia')).toEqual([]);
    expect(says('Katperink', 'Catherine')).toEqual([]);
  });

  it('hears names that sound alike, begins of names, and pet names', () => {
    expect(says('Kathryn', 'Catherine')[0]?.[0]).toBe('nickname');
    expect(says('Mohan', 'Muuhanne', ['Muuhanne'])).toEqual([['sound', bits(0.5, 0.03 + share(1, 1)), 'mohan', 'muuhanne']]);
    // Two who sound so are more.
    expect(says('Mohan', 'Muuhanne', ['Muuhanne', 'Moohaanee'])[0]?.[1]).toBe(bits(0.5, 0.03 + share(2, 2)));
    expect(says('Cather', 'Catherine')).toEqual([['short-form', bits(0.3, 0.02 + share(1)), 'cather', 'catherine']]);
    expect(says('Wil', 'Wilberforce', ['Wilberforce'])).toEqual([['short-form', bits(0.3, 0.02 + share(1, 1)), 'wil', 'wilberforce']]);
    expect(says('So', 'Sonia')).toEqual([]);
    expect(says('Bob', 'Robert')).toEqual([['nickname', bits(0.3, 0.01 + share(1)), 'bob', 'robert']]);
    expect(says('Bob', 'Asif')).toEqual([]);
    expect(says('Bob', 'David', ['David'])).toEqual([]);
  });

  it('takes a name that others have hardly for a slip of another, but for a pet name as before', () => {
    expect(says('Hill', 'Hall', ['Rosa Hill', 'Rosa Hall'])).toEqual([['slip', 0.1, 'hill', 'hall']]);
    expect(says('Catherinne', 'Catherine', ['Catherine', 'Catherinne'])).toEqual([['slip', 0.1, 'catherinne', 'catherine']]);
    expect(says('Bob', 'Robert', ['Bob Khan', 'Robert Khan', 'Una Vale', 'Di Rees'])).toEqual([
      ['nickname', bits(0.3, 0.01 + share(1)), 'bob', 'robert'],
    ]);
    // The rarer it is, the better: a name of one in five thousand is a slip all the same.
    const [[kind, weight] = ['', 0]] = says('Wimbleford', 'Wimblefort', [
      'Wimbleford',
      'Wimblefort',
      ...Array.from({ length: 4998 }, () => 'Una'),
    ]);
    expect(kind).toBe('slip');
    expect(weight).toBeCloseTo(bits(0.8, 0.02 + 2 / 5200) - 5, 6);
  });

  it('knows a name that is written in other letters, for less', () => {
    expect(says('Асиф', 'Asif')).toEqual([['script', bits(0.1, 0.004), 'asif', 'asif']]);
    expect(says('Asif', 'Асиф')).toEqual([['script', bits(0.1, 0.004), 'asif', 'asif']]);
    expect(says('Асиф', 'Асиф')).toEqual([ASIF]);
  });

  it('joins two words that are one on the other side, but no two initials', () => {
    const list = ['Annmarie Bell'];
    for (const [one, other] of [
      ['Ann Marie Bell', 'Annmarie Bell'],
      ['Annmarie Bell', 'Ann Marie Bell'],
      ['Bell Ann Marie', 'Bell Annmarie'],
    ] as const)
      expect(says(one, other, list).map(([kind, , a, b]) => [kind, a, b])).toEqual(
        expect.arrayContaining([
          ['spaces', 'annmarie', 'annmarie'],
          ['same-word', 'bell', 'bell'],
        ]),
      );
    expect(says('Ann Marie Bell', 'Annmarie Bell', list)).toHaveLength(2);
    expect(says('J D Holt', 'Jd Holt').map(([kind]) => kind)).not.toContain('spaces');
    expect(says('Jo D Holt', 'Jod Holt').map(([kind]) => kind)).toContain('spaces');
    expect(says('Ann Marie Bell', 'Annxmarie Bell').map(([kind]) => kind)).not.toContain('spaces');
    // As long, and with the same beginning or end alone.
    expect(says('Ann Marie Bell', 'Annpetra Bell').map(([kind]) => kind)).not.toContain('spaces');
    expect(says('Ann Marie Bell', 'Eszmarie Bell').map(([kind]) => kind)).not.toContain('spaces');
  });

  it('counts two titles against it, of which men have one and women the other', () => {
    expect(says('Mr Asif Khan', 'Mrs Asif Khan')).toEqual([ASIF, KHAN_BESIDE, ['title', -5, '', '']]);
    for (const [one, other] of [
      ['Mr Asif Khan', 'Asif Khan'],
      ['Asif Khan', 'Ms Asif Khan'],
      ['Ms Asif Khan', 'Lady Asif Khan'],
      ['Dr Asif Khan', 'Mr Asif Khan'],
    ] as const)
      expect(says(one, other)).toEqual([ASIF, KHAN_BESIDE]);
  });

  it('pairs each word once, the weightiest first and those that stand alike before others', () => {
    // Of two Khans one is left over.
    expect(says('Asif Khan Khan', 'Asif Khan')).toEqual([ASIF, KHAN_BESIDE, ['left-out', -2.5, 'khan', '']]);
    expect(says('Khan Khan', 'Khan Khan').map(([kind]) => kind)).toEqual(['same-word', 'same-word']);
  });

  it('says how many have a word, and counts nobody of what is not the same', () => {
    const comparer = new NameComparer(FOUR.map(readName));
    const counts = (one: string, other: string) => comparer.compare(readName(one), readName(other)).map(({ kind, count }) => [kind, count]);
    expect(counts('Khan A', 'Asif Khan')).toEqual([
      ['same-word', 2],
      ['initial', 1],
      ['order', 0],
    ]);
    expect(counts('Mr Imran Omar Khan', 'Mrs Asif Khan')).toEqual([
      ['same-word', 2],
      ['other-word', 0],
      ['left-out', 0],
      ['title', 0],
    ]);
    expect(counts('Khan', 'Asif Khan')).toEqual([
      ['same-word', 2],
      ['left-out', 0],
      ['left-out', 0],
    ]);
    expect(counts('Kathrin', 'Catherine')).toEqual([['sound', 1]]);
  });
});
