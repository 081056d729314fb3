import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { CONTACT_COLUMNS } from '../../src/import/columns/contactColumns';
import { PEOPLE_COLUMNS } from '../../src/import/columns/peopleColumns';
import { writeTemplate } from '../../src/pipeline/writeTemplate';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { importing, rowsOf } from '../import/importing';

/** The example rows as if somebody had given the ids themselves: they are left out otherwise. */
const asOwn = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('example-', 'person-'));
const mapParts = (parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, asOwn(bytes)]));

describe('a template', () => {
  it('offers nothing as it stands, and what is filled in below the examples without them', () => {
    const untouched = importing([{ file: 't.xlsx', bytes: writeTemplate('workbook').bytes }]);
    expect([untouched.people.length, untouched.nominations.length]).toEqual([0, 0]);
    const left = untouched.issues.filter(({ code }) => code === 'template-example');
    expect(left.map(({ severity, row }) => [severity, row])).toEqual([2, 3, 2, 3].map((row) => ['info', row]));
    const filled = (kind: 'people' | 'contacts', rows: string) =>
      Uint8Array.from([...writeTemplate(kind).bytes, ...new TextEncoder().encode(rows)]);
    const batch = importing([
      { file: 'people.csv', bytes: filled('people', 'k1,Ann Ash\nk2,Ben Orr\n') },
      { file: 'contacts.csv', bytes: filled('contacts', 'k1,k2\nk2,example-1\n') },
    ]);
    expect(batch.people.map(({ name }) => name)).toEqual(['Ann Ash', 'Ben Orr']);
    expect(rowsOf(batch).map(({ from, to }) => [from, to])).toEqual([['k1', 'k2']]);
  });

  it('keeps somebody who has written their name over the example', () => {
    const batch = importing([
      { file: 'people.csv', bytes: new TextEncoder().encode('id,name\nexample-1,Ann Ash\nexample-2,Example Two') },
      { file: 'contacts.csv', bytes: new TextEncoder().encode('from,to\nexample-1,Kim Vale\nexample-2,Kim Vale') },
    ]);
    expect(batch.people.map(({ name }) => name)).toEqual(['Ann Ash']);
    expect(rowsOf(batch).map(({ from }) => from)).toEqual(['example-1']);
  });

  it('has nothing to complain about: every example is a word that its column may hold', () => {
    const workbook = importing([{ file: 't.xlsx', bytes: zipSync(mapParts(unzipSync(writeTemplate('workbook').bytes))) }]);
    const texts = importing([
      { file: 'people.csv', bytes: asOwn(writeTemplate('people').bytes) },
      { file: 'contacts.csv', bytes: asOwn(writeTemplate('contacts').bytes) },
    ]);
    for (const batch of [workbook, texts]) {
      expect(batch.issues.filter(({ severity }) => severity !== 'info').map(sayIssue)).toEqual([]);
      expect(batch.issues.filter(({ code }) => code === 'unknown-column-kept')).toEqual([]);
      expect(batch.people.map(({ id, name, responded }) => [id, name, responded])).toEqual([
        ['person-1', 'Example One', 'yes'],
        ['person-2', 'Example Two', 'yes'],
      ]);
      expect(rowsOf(batch).map(({ from, to }) => [from, to])).toEqual([
        ['person-1', 'person-2'],
        ['person-2', 'Somebody Else'],
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
