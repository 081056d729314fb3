import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Source } from '../../src/domain/Source';
import { RespellingLog } from '../../src/reconcile/RespellingLog';

const people = [makePerson({ id: 'm1', name: 'Ann Vale', kind: 'manager' }), makePerson({ id: 'm2', name: 'Bo Finch', kind: 'manager' })];
const source = (file: string): Source => ({
  file,
  holds: 'contacts',
  sha256: '',
  rows: 0,
  taken: 0,
  understood: '',
  columns: [
    { column: 'to', header: 'alter' },
    { column: 'from', header: 'ego' },
  ],
});
const as = (meaning: number | 'nobody' | 'several', respelling: 'none' | 'form' | 'number' | 'words', isId = true) =>
  ({ meaning, respelling, isId }) as const;

/** Rows of two files, each from M1 to a name. */
function logOf(sources: readonly Source[] = [source('a.csv'), source('b.csv')]): RespellingLog {
  const rows = ['M2', 'M2 ', 'm-2', 'M2'].map((to, row) => ({ origin: { source: row === 3 ? 1 : 0, row: row + 2 }, from: 'M1', to }));
  return new RespellingLog(buildNominations(rows), sources, people);
}

it('tells once for each file, column and way of writing, with the spellings and how many rows', () => {
  const log = logOf();
  log.tell(0, 'from', as(0, 'form'));
  log.tell(0, 'to', as(1, 'form'));
  log.tell(1, 'to', as(1, 'form'));
  log.tell(2, 'to', as(1, 'number'));
  log.tell(3, 'to', as(1, 'form'));
  expect(log.finish().map(({ code, severity, file, row, column, values }) => [code, severity, file, row, column, values])).toEqual([
    ['id-respelled', 'info', 'a.csv', 2, 'ego', { how: 'form', spellings: 1, rows: 1, names: [{ written: 'M1', meant: 'm1' }] }],
    ['id-respelled', 'info', 'a.csv', 2, 'alter', { how: 'form', spellings: 1, rows: 2, names: [{ written: 'M2', meant: 'm2' }] }],
    ['id-respelled', 'warning', 'a.csv', 4, 'alter', { how: 'number', spellings: 1, rows: 1, names: [{ written: 'm-2', meant: 'm2' }] }],
    ['id-respelled', 'info', 'b.csv', 5, 'alter', { how: 'form', spellings: 1, rows: 1, names: [{ written: 'M2', meant: 'm2' }] }],
  ]);
});

it('tells of ids, and of names what nobody can see', () => {
  const tells = (...said: Parameters<typeof as>): number => {
    const log = logOf();
    log.tell(0, 'to', as(...said));
    return log.finish().length;
  };
  expect([
    tells(1, 'none'),
    tells('several', 'form'),
    tells('nobody', 'number'),
    tells(1, 'words', false),
    tells(1, 'words'),
    tells(1, 'form', false),
    tells(1, 'number', false),
  ]).toEqual([0, 0, 0, 0, 1, 1, 0]);
  const unread = logOf([{ ...source('a.csv'), columns: [] }]);
  unread.tell(0, 'to', as(1, 'form'));
  expect(unread.finish()).toMatchObject([{ file: 'a.csv', column: 'to' }]);
  const log = logOf([]);
  log.tell(0, 'to', as(1, 'form', false));
  // By their name, and where nothing is known of the file by the column.
  expect(log.finish()).toMatchObject([{ file: '', column: 'to', values: { names: [{ written: 'M2', meant: 'Bo Finch' }] } }]);
});

it('names twelve, and counts all', () => {
  const rows = Array.from({ length: 14 }, (_, row) => ({ origin: { source: 0, row: row + 2 }, from: 'm1', to: `M${row}` }));
  const log = new RespellingLog(buildNominations(rows), [source('a.csv')], people);
  for (const [row] of rows.entries()) log.tell(row, 'to', as(1, 'form'));
  const [issue] = log.finish();
  expect(issue).toMatchObject({ values: { spellings: 14, rows: 14 } });
  expect(issue?.code === 'id-respelled' && 'names' in issue.values ? issue.values.names.length : 0).toBe(12);
});
