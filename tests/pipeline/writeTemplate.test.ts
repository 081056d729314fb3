import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { CONTACT_COLUMNS } from '../../src/import/contactColumns';
import { PEOPLE_COLUMNS } from '../../src/import/peopleColumns';
import { writeTemplate } from '../../src/pipeline/writeTemplate';
import { sayIssue } from '../../src/words/sayIssue';
import { importing, rowsOf } from '../import/importing';

describe('a template', () => {
  it('is read as it stands, with nothing to complain about: every example is a word that its column may hold', () => {
    const workbook = importing([{ file: 't.xlsx', bytes: writeTemplate('workbook').bytes }]);
    const texts = importing([
      { file: 'people.csv', bytes: writeTemplate('people').bytes },
      { file: 'contacts.csv', bytes: writeTemplate('contacts').bytes },
    ]);
    for (const batch of [workbook, texts]) {
      expect(batch.issues.filter(({ severity }) => severity !== 'info').map(sayIssue)).toEqual([]);
      expect(batch.issues.filter(({ code }) => code === 'unknown-column-kept')).toEqual([]);
      expect(batch.people.map(({ id, name, responded }) => [id, name, responded])).toEqual([
        ['example-1', 'Example One', 'yes'],
        ['example-2', 'Example Two', 'yes'],
      ]);
      expect(rowsOf(batch).map(({ from, to }) => [from, to])).toEqual([
        ['example-1', 'example-2'],
        ['example-2', 'Somebody Else'],
      ]);
    }
  });

  it('has each column that a file can have, and a sheet that explains them', async () => {
    const { sheets } = await readXlsx(writeTemplate('workbook').bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['People', 'Ties', 'Codebook']);
    const people = PEOPLE_COLUMNS.filter(({ isOfNetworks }) => isOfNetworks !== true).map(({ column }) => column);
    const ties = CONTACT_COLUMNS.map(({ column }) => column);
    expect(sheets[0]?.rows[0]).toEqual(people);
    expect(sheets[1]?.rows[0]).toEqual(ties);
    expect(sheets[2]?.rows.slice(1).map((row) => row[1])).toEqual([...people, ...ties]);
  });

  it('is the same file each time', () => {
    expect(writeTemplate('workbook')).toEqual(writeTemplate('workbook'));
  });
});
