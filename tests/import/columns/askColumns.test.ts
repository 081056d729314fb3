import { describe, expect, it } from 'vitest';

import { askColumns } from '../../../src/import/columns/askColumns';
import { says, sheet } from '../tables';

/** What is asked of the columns behind the first two, which say who names whom. */
const asks = (headers: string, ...lines: readonly string[]) =>
  says((log) => {
    const others = headers
      .split(',')
      .map((_, column) => column)
      .slice(2);
    askColumns(sheet(headers, ...lines), 0, 1, others, false, log);
  });
const asked = (what: string, row: number, header: string, rows: number) => [
  'may-be-contacts',
  'warning',
  row,
  header,
  { what, header, rows },
];

describe('a column of contacts that Kith does not know is asked about', () => {
  it('where it says yes and no, at the first no', () => {
    expect(asks('from,to,ok', 'a,b,yes', 'a,c,', 'a,d,NA', 'a,e,no', 'b,a,true', 'b,c,False')).toEqual([asked('yes-no', 5, 'ok', 2)]);
    // One of each is enough.
    expect(asks('from,to,ok', 'a,b,n', 'a,c,y')).toEqual([asked('yes-no', 2, 'ok', 1)]);
    for (const only of [
      ['yes', 'y'],
      ['no', 'n'],
      ['', 'NA'],
      ['1', '0'],
      ['yes', '0'],
      ['1', 'no'],
      ['yes', 'no', 'sometimes'],
    ])
      expect(asks('from,to,ok', ...only.map((cell, at) => `a,p${at},${cell}`))).toEqual([]);
  });

  it('where half or more of its words say whether contacts are in use, at the first of them', () => {
    expect(asks('from,to,how', 'a,b,blue', 'a,c,NA', 'a,d,ended', 'a,e,', 'b,a,weekly', 'b,c,red')).toEqual([
      asked('activity', 4, 'how', 2),
    ]);
    expect(asks('from,to,how', 'a,b,never')).toEqual([asked('activity', 2, 'how', 1)]);
    // One of three; a yes and a no, which say nothing of that; none at all.
    for (const few of [['blue', 'ended', 'red'], ['yes', 'y'], ['no', 'n'], ['blue'], ['', 'NA']])
      expect(asks('from,to,how', ...few.map((cell, at) => `a,p${at},${cell}`))).toEqual([]);
  });

  it('once for each column', () => {
    expect(asks('from,to,ok,how,x', 'a,b,no,active,1', 'a,c,yes,lapsed,2')).toEqual([
      asked('yes-no', 2, 'ok', 1),
      asked('activity', 2, 'how', 2),
    ]);
  });

  it.each([
    ...['id', 'Name', 'KEY', 'code', 'full name', 'Fullname', 'employee number', 'employee no', 'Employee ID', 'employeeid'],
    ...['staff number', 'staff no', 'staff id', 'StaffNo'],
  ])('where it is called “%s” and people stand in it who report or are named in other rows', (header) => {
    expect(asks(`from,to,${header}`, 'a,b,b', 'b,c,a', 'a,c,c')).toEqual([asked('beside', 2, header, 3)]);
  });

  it('where half or more in it are such people, two at least', () => {
    const beside = (...lines: readonly string[]) => asks('from,to,name', ...lines);
    // Two of four; what is blank is nobody.
    expect(beside('a,b,c', 'b,c,a', 'c,a,x', 'c,b,y', 'a,c,', 'b,a,NA')).toEqual([asked('beside', 2, 'name', 4)]);
    expect(beside('a,b,c', 'b,c,a', 'c,a,x', 'c,b,y', 'a,c,z')).toEqual([]);
    expect(beside('a,b,c', 'b,c,')).toEqual([]);
    // Whoever reports in the row once more, or is named in it, says nothing new.
    expect(beside('a,b,a', 'b,c,b')).toEqual([]);
    expect(beside('a,b,b', 'b,c,c')).toEqual([]);
    expect(beside('a,b,b', 'b,c,a')).toEqual([asked('beside', 2, 'name', 2)]);
  });

  it('as a list of people once, and only under a header of people', () => {
    expect(asks('from,to,name,code', 'a,b,c,c', 'b,c,a,a')).toEqual([asked('beside', 2, 'name', 2)]);
    expect(asks('from,to,colour,name,code', 'a,b,c,x,c', 'b,c,a,y,a')).toEqual([asked('beside', 2, 'code', 2)]);
    for (const header of ['my name', 'names', 'id 2', 'the code', 'employee', 'staff'])
      expect(asks(`from,to,${header}`, 'a,b,c', 'b,c,a')).toEqual([]);
  });
});
