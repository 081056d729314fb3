import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import type { Codebook } from '../../src/codebook/Codebook';
import type { SheetName } from '../../src/editing/CellEdit';
import { columnOf } from '../../src/editing/columnOf';
import type { Person } from '../../src/domain/Person';

const listed = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager', organisation: 'Acute' }),
  makePerson({ id: 'b', name: 'Bob', kind: 'manager', organisation: 'Acute' }),
  makePerson({ id: 'c', name: 'Cay', kind: 'manager' }),
];
const cellChoices = (sheet: SheetName, column: string, codebook: Codebook, people: readonly Person[]) =>
  columnOf(sheet, column)!.choices(codebook, people);
const ids = (...of: Parameters<typeof cellChoices>) => cellChoices(...of)?.map(({ id }) => id);

describe('the words that a cell offers', () => {
  it('are those of the codebook for its column', () => {
    expect(ids('people', 'group', bookCodebook, listed)).toEqual(bookCodebook.groups.map(({ id }) => id));
    expect(ids('contacts', 'types', bookCodebook, listed)).toHaveLength(15);
    expect(ids('contacts', 'activity', bookCodebook, listed)).toEqual(expect.arrayContaining(['active', 'latent', 'lapsed']));
  });
  it('leave out what is hidden', () => {
    const [first, ...rest] = bookCodebook.groups;
    expect(ids('people', 'group', { ...bookCodebook, groups: [{ ...first!, hidden: true }, ...rest] }, listed)).not.toContain(first!.id);
  });
  it('are the organisations that are there, once each, and the people by name', () => {
    expect(ids('people', 'organisation', bookCodebook, listed)).toEqual(['Acute']);
    expect(cellChoices('people', 'line_manager', bookCodebook, listed)).toContainEqual({ id: 'b', label: 'Bob' });
  });
  it('are none where anything may be written', () => {
    expect(cellChoices('people', 'site', bookCodebook, listed)).toBeNull();
    expect(cellChoices('contacts', 'note', bookCodebook, listed)).toBeNull();
  });
});
