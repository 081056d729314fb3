import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { CompareContext } from '../../src/compare/CompareContext';
import { computeProfiles } from '../../src/compare/computeProfiles';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { BLANK_NETWORK } from '../../src/domain/NetworkEntry';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { selectDimensions } from '../../src/views/compare/selectKindsPicture';
import { cook } from '../laws/arbitraryStudy';

const person = (id: string) => makePerson({ id, kind: 'manager', organisation: 'North', group: 'general' });
const study = cook({
  people: [person('a'), person('b'), makePerson({ id: 'Forum', kind: 'collectivity', network: { ...BLANK_NETWORK, position: 'across' } })],
  rows: [
    { from: 'a', to: 'b', types: ['Managerial', 'Mentor'], structure: 1 },
    // Two rows about one contact, with both poles.
    { from: 'b', to: 'a', types: ['Managerial'], structure: 2 },
    { from: 'b', to: 'a', types: ['Managerial'], structure: 1, coordination: 2 },
    { from: 'a', to: 'Forum', types: ['Professional'], formation: 2 },
    { from: 'b', to: 'Forum', types: ['Elite'], position: 'internal' },
    { from: 'a', to: 'Somewhere', types: ['Professional'] },
    { from: 'b', to: 'Ended', types: ['Professional'], structure: 1, activity: 'lapsed' },
    { from: 'b', to: 'Never', types: ['Professional'], structure: 1, activity: 'absent' },
  ],
  study: {},
});
const pictureOf = (of: Study, codebook = bookCodebook) =>
  selectDimensions(computeProfiles(CompareContext.of(of, reconcile(of, null), WHOLE_NETWORK, of.isolationRule)), codebook);

describe('types by dimensions', () => {
  const { columns, rows } = pictureOf(study);
  const cells = (type: string) => rows.find(({ id }) => id === type)?.cells.map(({ text }) => text);

  it('has every type and all five dimensions', () => {
    expect(columns).toEqual(['Ties', 'Structure', 'Coordination', 'Membership', 'Formation', 'Position']);
    expect(rows.map(({ id }) => id)).toEqual(bookCodebook.networkTypes.map(({ id }) => id));
  });

  it('keeps blanks, and counts a tie that is recorded with both poles in both', () => {
    // a–b is formal; b–a is formal in one row and informal in another. Both lie inside North.
    expect(cells('Managerial')).toEqual([
      '2',
      'formal 2 · informal 1',
      'loose 1 · not recorded 1',
      'not recorded 2',
      'not recorded 2',
      'internal 2',
    ]);
  });

  it('has what is typical in the book beside it, and fills no blank with it', () => {
    expect(cells('Professional')).toEqual([
      '2',
      'not recorded 2 | book: formal',
      'not recorded 2',
      'not recorded 2 | book: closed',
      'organic 1 · not recorded 1',
      'across 1 · not recorded 1',
    ]);
    // The row’s own word goes before the register’s.
    expect(cells('Elite')?.at(-1)).toBe('internal 1');
    expect(cells('Personal')?.[2]).toBe('– | book: loose');
    expect(cells('Mentor')?.at(-1)).toBe('internal 1 | book: external');
    expect(rows.find(({ id }) => id === 'Professional')?.cells[1]?.words).toBe(
      'Professional, Structure: not recorded 2. Typical in the book: formal',
    );
  });

  it('leaves out a dimension that is hidden, and is empty where types were not asked', () => {
    const dimensions = bookCodebook.dimensions.map((one) => (one.id === 'coordination' ? { ...one, hidden: true as const } : one));
    expect(pictureOf(study, { ...bookCodebook, dimensions }).columns).toEqual(['Ties', 'Structure', 'Membership', 'Formation', 'Position']);
    expect(pictureOf({ ...study, instrument: { asked: ['motives'] } }).rows).toEqual([]);
  });
});
