import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Codebook, Motive, NetworkType } from '../../../src/codebook/Codebook';
import { Vocabulary } from '../../../src/import/columns/Vocabulary';

const [type] = bookCodebook.networkTypes;
const [motive] = bookCodebook.motives;
if (type === undefined || motive === undefined) throw new Error('The codebook is blank.');
const typeOf = (id: string, label = id): NetworkType => ({ ...type, id, label });
const motiveOf = (id: string, ...subKinds: readonly string[]): Motive => ({
  ...motive,
  id,
  label: id,
  subKinds: subKinds.map((kind) => ({ id: kind, label: kind, definition: '', chapter: '' })),
});

/** What a cell means, and which words it adds. */
function read(which: 'types' | 'motives' | 'group', cells: readonly string[], codebook: Codebook = bookCodebook) {
  const vocabulary = new Vocabulary(codebook, new Map());
  const added: string[] = [];
  const meant = cells.map((cell) => vocabulary[which](cell, (word) => added.push(word)));
  return { meant, added, made: vocabulary.finish() };
}

describe('a word of the codebook', () => {
  it('is known by its id and its label, whatever the case, accents, spaces and signs', () => {
    const codebook = { ...bookCodebook, networkTypes: [typeOf('k1', 'Ward Talk'), typeOf('k2', 'Café')] };
    const cells = ['k1', 'K 1', 'ward talk', 'WardTalk', 'ward-talk', 'Wárd Talk', 'Cafe', 'CAFÉ'];
    expect(read('types', cells, codebook)).toMatchObject({ meant: [...cells.slice(0, 6).map(() => ['k1']), ['k2'], ['k2']], added: [] });
  });

  it('is the first of two that are spelled alike, but for one that has the very accents', () => {
    const codebook = { ...bookCodebook, networkTypes: [typeOf('k1', 'Resume'), typeOf('k2', 'Résumé'), typeOf('k3', 'RESUME')] };
    expect(read('types', ['resume', 'résumé', 'rèsume', 'k3'], codebook).meant).toEqual([['k1'], ['k2'], ['k1'], ['k3']]);
  });

  it('is a kind of a motive, with or without the motive before it', () => {
    const codebook = { ...bookCodebook, motives: [motiveOf('care', 'care-urgent', 'slow'), motiveOf('fun')] };
    expect(read('motives', ['care urgent', 'slow', 'care-slow', 'fun; care slow; care'], codebook)).toMatchObject({
      meant: [['care-urgent'], ['slow'], ['slow'], ['care', 'slow', 'fun']],
      added: [],
    });
  });
});

describe('a word that the codebook does not have', () => {
  it('is added as it is written first, and stands behind those of the codebook', () => {
    const { meant, added, made } = read('types', ['Zeal; Elite', 'ZEAL', 'Ward Talk', 'ward-talk; zeal', '??', '!!', '??']);
    expect(meant).toEqual([['Elite', 'Zeal'], ['Zeal'], ['Ward Talk'], ['Zeal', 'Ward Talk'], ['??'], ['!!'], ['??']]);
    expect(added).toEqual(['Zeal', 'Ward Talk', '??', '!!']);
    expect(made.networkTypes.slice(bookCodebook.networkTypes.length)).toEqual(
      added.map((id, at) => ({
        ...{ id, label: id, definition: '', chapter: '', family: `own-${at + 1}`, position: 'either', typical: {} },
      })),
    );
    const fun = read('motives', ['fun; support']);
    expect([fun.meant, fun.added]).toEqual([[['support', 'fun']], ['fun']]);
    expect(fun.made.motives.slice(bookCodebook.motives.length)).toEqual([
      { id: 'fun', label: 'fun', definition: '', chapter: '', subKinds: [], mentioned: '' },
    ]);
    const estates = read('group', ['Estates', 'estates', 'General']);
    expect([estates.meant, estates.added]).toEqual([['Estates', 'Estates', 'general'], ['Estates']]);
    expect(estates.made.groups).toEqual([...bookCodebook.groups, { id: 'Estates', label: 'Estates', definition: '', chapter: '' }]);
  });

  it('of a later file has a family that none of the study’s own types has yet, and from the sixth on one with the others', () => {
    const names = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => `Own ${first + at}`);
    const ofAdded = ({ made }: ReturnType<typeof read>, of: Codebook) =>
      made.networkTypes.slice(of.networkTypes.length).map(({ family }) => family);
    const early = read('types', names(1, 2));
    expect(ofAdded(early, bookCodebook)).toEqual(['own-1', 'own-2']);
    const later = read('types', names(3, 7), early.made);
    expect(ofAdded(later, early.made)).toEqual(['own-3', 'own-4', 'own-5', 'other', 'other']);
    expect(later.made.families.slice(bookCodebook.families.length).map(({ id, label }) => [id, label])).toEqual([
      ['own-1', 'Own 1'],
      ['own-2', 'Own 2'],
      ['own-3', 'Own 3'],
      ['own-4', 'Own 4'],
      ['own-5', 'Own 5'],
      ['other', 'Other'],
    ]);
    const last = read('types', ['Own 8'], later.made);
    expect([ofAdded(last, later.made), last.made.families]).toEqual([['other'], later.made.families]);
  });
});

describe('a cell of several words', () => {
  it('is parted by semicolons, bars and line ends, and what is blank is none', () => {
    expect(read('types', ['Elite;Mentor|NHS\nManagerial', ' ; Elite ;; | Elite ', '', ' ; ']).meant).toEqual([
      bookCodebook.networkTypes.map(({ id }) => id).filter((id) => ['Elite', 'Mentor', 'NHS', 'Managerial'].includes(id)),
      ['Elite'],
      [],
      [],
    ]);
  });

  it('is parted by commas where each part is a word that is known, and the whole is none', () => {
    expect(read('motives', ['support ,knowledge', 'support, games', 'support,', 'support']).meant).toEqual([
      ['knowledge', 'support'],
      ['support, games'],
      ['support'],
      ['support'],
    ]);
    const codebook = { ...bookCodebook, networkTypes: [typeOf('A, B'), typeOf('A'), typeOf('B')] };
    expect(read('types', ['b, a', 'A, B', 'a,b; A'], codebook).meant).toEqual([['A', 'B'], ['A, B'], ['A, B', 'A']]);
  });
});

describe('what somebody has said of words', () => {
  const said = new Vocabulary(
    bookCodebook,
    new Map([['Chat', 'Ward round']]),
    new Map([
      ['Now', 'lapsed'],
      ['Active', 'lapsed'],
    ]),
    new Map([['Moan', 'Comfort']]),
    new Map([['G.M.', 'Gamma']]),
  );

  it('is what they mean, and that may be a word to add', () => {
    const added: string[] = [];
    const onAdded = (word: string) => added.push(word);
    expect([said.types('CHAT', onAdded), said.types('chat, Elite', onAdded)]).toEqual([['Ward round'], ['Elite', 'Ward round']]);
    expect([said.motives('moan', onAdded), said.motives('moan, support', onAdded)]).toEqual([['Comfort'], ['support', 'Comfort']]);
    expect([said.group('gm', onAdded), said.group('G M', onAdded)]).toEqual(['Gamma', 'Gamma']);
    expect(added).toEqual(['Ward round', 'Comfort', 'Gamma']);
    expect([said.look('chat'), said.look('MOAN')]).toEqual([
      { type: 'Ward round', motive: null },
      { type: null, motive: 'Comfort' },
    ]);
  });

  it('goes before nothing that a word of activity says by itself', () => {
    expect([said.activity('now'), said.activity('active'), said.activity('then')]).toEqual([3, 1, null]);
  });
});

it('barriers are known in the order of the codebook, each once, and the others are left as they are written', () => {
  const vocabulary = new Vocabulary(bookCodebook, new Map());
  const [first = '', second = '', third = ''] = bookCodebook.barriers.map(({ id }) => id);
  expect(vocabulary.barriers(`${third}; ${first}|${third}`)).toEqual({ known: [first, third], unknown: [] });
  expect(vocabulary.barriers(`${second}, ${first}`)).toEqual({ known: [first, second], unknown: [] });
  expect(vocabulary.barriers(`${second}, Odd; ${first}; Odd`)).toEqual({ known: [first], unknown: [`${second}, Odd`, 'Odd'] });
  expect(vocabulary.barriers(bookCodebook.barriers[0]?.label.toUpperCase() ?? '')).toEqual({ known: [first], unknown: [] });
  expect(vocabulary.barriers('')).toEqual({ known: [], unknown: [] });
});

it('a pole is one of its dimension, by id or label', () => {
  const [dimension] = bookCodebook.dimensions;
  const [pole] = dimension?.poles ?? [];
  if (dimension === undefined || pole === undefined) throw new Error('The codebook is blank.');
  const poles: (typeof dimension)['poles'] = [
    { ...pole, id: 'k1', label: 'Set up' },
    { ...pole, id: 'k2', label: 'Grown' },
  ];
  const vocabulary = new Vocabulary({ ...bookCodebook, dimensions: [{ ...dimension, poles }] }, new Map());
  expect(['K1', 'set-up', 'k2', 'GROWN', 'k3', ''].map((cell) => vocabulary.pole(dimension.id, cell))).toEqual([1, 1, 2, 2, null, null]);
  expect(vocabulary.pole('formation', 'organic')).toBeNull();
});
