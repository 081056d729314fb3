import { describe, expect, it } from 'vitest';

import { importing, utf8, wholeIssues } from '../importing';

const read = (headers: string, ...rows: readonly string[]) =>
  importing([{ file: 'staff.csv', bytes: utf8([headers, ...rows, ''].join('\n')) }]);

describe('what would harm people in other hands', () => {
  it('is not kept, and all else of every row is', () => {
    const batch = read(
      'id,name,Annual salary,Shoe,DOB',
      'p1,Ada Quill,50000,4,1970-01-01',
      'p2,Ben Orr,40000,5,',
      'p3,Cay Lund,,6,1980-02-02',
    );
    expect(batch.people.map(({ id, name, attributes }) => [id, name, attributes.map((one) => `${one.name}: ${one.value}`)])).toEqual([
      ['p1', 'Ada Quill', ['Shoe: 4']],
      ['p2', 'Ben Orr', ['Shoe: 5']],
      ['p3', 'Cay Lund', ['Shoe: 6']],
    ]);
    expect(wholeIssues(batch).filter((issue) => issue.includes('private'))).toEqual([
      'info survey-columns staff.csv what=private, headers=Annual salary|DOB',
    ]);
  });

  it.each(['NI number', 'National Insurance No', 'Basic pay', 'Salary (£)', 'Bank account number', 'Sort code', 'Date of birth', 'IBAN'])(
    'is known by its heading: %s',
    (header) => {
      expect(read(`id,name,${header}`, 'p1,Ada Quill,x').people[0]?.attributes).toEqual([]);
    },
  );

  it.each(['Pay band review', 'Birthplace', 'Bank holidays', 'Sort'])('is not taken for what is only like it: %s', (header) => {
    expect(read(`id,name,${header}`, 'p1,Ada Quill,x').people[0]?.attributes).toEqual([{ name: header, value: 'x' }]);
  });
});
