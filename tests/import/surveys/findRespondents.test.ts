import { describe, expect, it } from 'vitest';

import type { Sheet } from '../../../src/import/files/Sheet';
import { StaffList } from '../../../src/import/rows/StaffList';
import { findRespondents } from '../../../src/import/surveys/findRespondents';

const STAFF = new StaffList([
  { id: 'k1', name: 'Ada Quill', attributes: [{ name: 'e-mail', value: 'ada@n.example' }] },
  { id: 'k2', name: 'Ben Orr', attributes: [{ name: 'e-mail', value: 'ben@n.example' }] },
  { id: 'k3', name: 'Cay Lund' },
]);

/** Of a table of texts, cells parted by bars: the columns that say who answers, who that is, and the rows that contradict themselves. */
function answering(head: string, ...lines: readonly string[]) {
  const headers = head.split('|');
  const words = [''];
  const table: Sheet = {
    ...{ file: 'a.csv', headers, words, length: lines.length, found: lines.length, understood: '' },
    rows: Int32Array.from(lines, (_, at) => at + 2),
    cells: Int32Array.from(lines.flatMap((line) => line.split('|').map((cell) => (cell === '' ? 0 : words.push(cell) - 1)))),
  };
  const columns = headers.map((id, index) => ({ index, id, question: id, option: '' }));
  const found = findRespondents(table, columns, [...lines.keys()], STAFF);
  if (found === null) return null;
  const ids = (some: readonly { readonly id: string }[]): string => some.map(({ id }) => id).join('+');
  return [
    `${ids(found.columns)} of ${ids(found.candidates)}`,
    found.written.join(', '),
    ...found.contradicted.map(({ row, columns: both }) => `row ${row}: ${ids(both)}`),
  ];
}

// docs/import.md, “Who answers”.
describe('who answers', () => {
  it('is said by a name before an address, a code and a number, where they mean as many people', () => {
    const all = (...rest: readonly string[]) => answering(`Record ID|${rest.join('|')}`, `1|${rest.map(() => 'x').join('|')}`)?.[0];
    expect(all('Token', 'Email', 'Name')).toBe('Name of Record ID+Token+Email+Name');
    expect(all('Token', 'Email')).toBe('Email of Record ID+Token+Email');
    expect(all('Token')).toBe('Token of Record ID+Token');
    expect(answering('Record ID|Colour', '1|red')).toEqual(['Record ID of Record ID', '1']);
  });

  it('is said by what means most different people of the staff list, then by what is filled most often', () => {
    expect(answering('Name|Token', 'Ada Quill|k1', 'Ada Quill|k1')).toEqual(['Name of Name+Token', 'Ada Quill, Ada Quill']);
    expect(answering('Name|Token', 'Zoe|k1', 'Ada Quill|k2')?.[0]).toBe('Token of Name+Token');
    expect(answering('Your name|Full name', 'x|', '|y', '|z')).toEqual(['Full name of Your name+Full name', ', y, z']);
    expect(answering('Your name|Full name', 'x|', '|y')).toEqual(['Your name of Your name+Full name', 'x, ']);
  });

  it('is said by a first and a last name together, or by one of them where there is nothing else', () => {
    expect(answering('First name|Last name', 'Ada|Quill', 'Ben|', '|Lund')).toEqual([
      'First name+Last name of First name+Last name',
      'Ada Quill, , ',
    ]);
    expect(answering('First name|Site', 'Ada|East')).toEqual(['First name of First name', 'Ada']);
    expect(answering('Surname|Site', 'Quill|East')).toEqual(['Surname of Surname', 'Quill']);
    expect(answering('First name|Token', 'Ada|t1')).toEqual(['Token of First name+Token', 't1']);
  });

  it('is nobody where no column says it, or none that does is filled', () => {
    expect(answering('Colour|Site', 'red|East')).toBeNull();
    expect(answering('Name|Site', '|East', 'Anonymous|West', 'n/a|West', 'Anonyme|')).toBeNull();
    expect(answering('Name|Site')).toBeNull();
  });

  it('is the person whose address it is, under their id; an address of nobody stays', () => {
    expect(answering('Email', 'ADA@n.example', 'zoe@n.example')).toEqual(['Email of Email', 'k1, zoe@n.example']);
  });

  it('is said by another column where one says nothing; where both mean somebody they may not contradict each other', () => {
    expect(
      answering('Name|Email', 'Ada Quill|ada@n.example', '|ben@n.example', 'Cay Lund|ben@n.example', 'Zoe|ben@n.example', 'Yan|x'),
    ).toEqual([...['Name of Name+Email', 'Ada Quill, k2, Cay Lund, k2, Yan', 'row 2: Name+Email']]);
    // A number that the program gave means nobody.
    expect(answering('Name|Record ID', 'Ada Quill|k2', 'Ben Orr|k1')).toEqual(['Name of Name+Record ID', 'Ada Quill, Ben Orr']);
  });

  it('is said by a question that is called like a column of the form, where nobody signed in', () => {
    expect(answering('Name|Name2', 'anonymous|Ada Quill', '|Ben Orr')).toEqual(['Name2 of Name+Name2', 'Ada Quill, Ben Orr']);
    expect(answering('Name|Name (2)', '|Ada Quill')?.[0]).toBe('Name (2) of Name+Name (2)');
    expect(answering('Name|Name 2', '|Ada Quill')?.[0]).toBe('Name 2 of Name+Name 2');
    expect(answering('Name|Name2', 'Ada Quill|Ben Orr')).toEqual(['Name of Name', 'Ada Quill']);
    expect(answering('Name|Name3', '|Ada Quill')).toBeNull();
    expect(answering('Contact|Contact2', '|Ada Quill')).toBeNull();
    expect(answering('Site|Name2', '|Ada Quill')).toBeNull();
  });

  it('is no manager of somebody, whose column is about nothing else either', () => {
    expect(answering('Employee|Manager', 'Ada Quill|Ben Orr', 'Cay Lund|Ben Orr')).toEqual([
      'Employee of Employee+Manager',
      'Ada Quill, Cay Lund',
    ]);
  });
});
