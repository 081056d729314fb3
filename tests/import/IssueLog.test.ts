import { expect, it } from 'vitest';

import { IssueLog } from '../../src/import/IssueLog';

const said = (log: IssueLog) =>
  log.finish().map(({ code, severity, file, row, column, values }) => [code, severity, file, row, column, values]);

it('keeps issues in the order in which they were found, each with its severity', () => {
  const log = new IssueLog('a.csv');
  log.tell('title-above', 2, null, { title: 'Staff' });
  log.error('unclosed-quote', 3, 'to', { where: 'row' });
  log.warn('header-only', null, null, {});
  expect(said(log)).toEqual([
    ['title-above', 'info', 'a.csv', 2, null, { title: 'Staff' }],
    ['unclosed-quote', 'error', 'a.csv', 3, 'to', { where: 'row' }],
    ['header-only', 'warning', 'a.csv', null, null, {}],
  ]);
  expect(log.finish()).toEqual(log.finish());
});

it('says the same thing of many rows once, at the first of them, and counts those', () => {
  const log = new IssueLog('a.csv');
  log.repeat('error-cell', 'warning', 4, 'n', { cell: '#REF!' });
  log.warn('header-only', null, null, {});
  log.repeat('error-cell', 'warning', 5, 'n', { cell: '#N/A' });
  log.repeat('error-cell', 'warning', 6, 'm', { cell: '#REF!' });
  for (const row of [7, 8]) log.repeat('error-cell', 'warning', row, 'n', { cell: '#REF!' });
  log.repeat('formula-without-value', 'info', 9, 'n', {});
  expect(said(log)).toEqual([
    ['error-cell', 'warning', 'a.csv', 4, 'n', { cell: '#REF!', rows: 3 }],
    ['header-only', 'warning', 'a.csv', null, null, {}],
    ['error-cell', 'warning', 'a.csv', 5, 'n', { cell: '#N/A', rows: 1 }],
    ['error-cell', 'warning', 'a.csv', 6, 'm', { cell: '#REF!', rows: 1 }],
    ['formula-without-value', 'info', 'a.csv', 9, 'n', { rows: 1 }],
  ]);
});

it('says of a file that is refused nothing else, and counts again where it is read again', () => {
  const log = new IssueLog('a.csv');
  log.repeat('error-cell', 'warning', 4, 'n', { cell: '#REF!' });
  log.refuse('table-too-large', { what: 'rows', most: 3 });
  expect(said(log)).toEqual([['table-too-large', 'error', 'a.csv', null, null, { what: 'rows', most: 3 }]]);
  log.beginAgain();
  expect(log.finish()).toEqual([]);
  for (const row of [4, 5]) log.repeat('error-cell', 'warning', row, 'n', { cell: '#REF!' });
  expect(said(log)).toEqual([['error-cell', 'warning', 'a.csv', 4, 'n', { cell: '#REF!', rows: 2 }]]);
});
