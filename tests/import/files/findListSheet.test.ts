import { expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { findListSheet } from '../../../src/import/files/findListSheet';
import type { PartSaid } from '../../../src/import/files/InputFile';
import { openParts } from '../../../src/import/formats/openParts';
import { utf8, workbookOf, type SheetOf } from '../importing';

const sheetOf = (name: string, ...rows: readonly string[]): SheetOf => ({ name, rows: rows.map((row) => row.split(',')) });
const listed = (name: string): SheetOf => sheetOf(name, 'id,name,unit', 'a,Ann,Ward');
const answers = sheetOf('Answers', 'Who,Whom', 'Ann,Bo');
/** The sheet beside the answers that is a staff list. */
const found = (
  sheets: readonly SheetOf[],
  { claimed = ['Answers'], said = [] }: { claimed?: readonly string[]; said?: readonly PartSaid[] } = {},
) =>
  findListSheet(
    openParts({ file: 'b.xlsx', bytes: workbookOf([answers, ...sheets]) }, 'b.xlsx', 0, DEFAULT_LIMITS).parts,
    new Set(claimed),
    said,
  );

it('is the only one that lists people by their names, below a title too', () => {
  expect(found([listed('One')])).toBe('One');
  expect(found([sheetOf('One', 'Staff of June', 'id,name', 'a,Ann')])).toBe('One');
  expect(found([listed('One'), sheetOf('Notes', 'by me,in June')])).toBe('One');
  expect(found([])).toBeNull();
});

it('is of several the one that is called a staff list', () => {
  expect(found([listed('One'), listed('Staff list')])).toBe('Staff list');
  expect(found([listed('One'), listed('Two')])).toBeNull();
  expect(found([listed('People'), listed('Staff')])).toBeNull();
});

it('is none without names, of one column, of contacts, hidden, or claimed by the answers', () => {
  for (const other of [
    sheetOf('Staff', 'id,unit', 'a,Ward'),
    sheetOf('Staff', 'name', 'Ann'),
    sheetOf('Staff', 'name,', 'Ann,'),
    sheetOf('Staff', 'from,to,name', 'a,b,c'),
    { ...listed('Staff'), state: 'hidden' as const },
  ])
    expect([other.rows[0], found([other])]).toEqual([other.rows[0], null]);
  expect(found([listed('Staff')], { claimed: ['Answers', 'Staff'] })).toBeNull();
  const [text] = openParts({ file: 'Staff', bytes: utf8('id,name\na,Ann') }, 'Staff', 0, DEFAULT_LIMITS).parts;
  expect(text === undefined ? 'none' : findListSheet([text], new Set(), [])).toBeNull();
});

it('is none where somebody has said what holds people, or what this sheet holds', () => {
  expect(found([listed('One')], { said: [{ name: 'Two', holds: 'people' }] })).toBeNull();
  expect(found([listed('One')], { said: [{ name: 'Two', holds: 'contacts' }] })).toBe('One');
  for (const holds of ['none', 'contacts', null] as const) expect(found([listed('One')], { said: [{ name: 'One', holds }] })).toBeNull();
});
