import { CONTACT_COLUMNS } from '../columns/contactColumns';
import type { IssueLog } from '../IssueLog';
import { matchColumns } from '../columns/matchColumns';
import { OWN_MARKS } from '../columns/readHeader';
import { plainText } from '../plainText';
import type { StaffList } from './StaffList';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';

const ONE_WAY = new Set(['directed']);
const BOTH_WAYS = new Set(['undirected', 'mutual', 'bidirectional']);

/**
 * Edges of a program such as Gephi, whose `Type` says whether a tie has a direction and is no network type. A tie without
 * one holds both ways: it becomes two rows, if the other one can report.
 */
export function mirrorUndirected(table: Sheet, named: ReadonlyMap<string, string>, staff: StaffList, log: IssueLog): Sheet {
  const { headers, cells, words, length, rows } = table;
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, named);
  const [type, from, to] = [columns.get('types'), columns.get('from'), columns.get('to')];
  if (type === undefined || from === undefined || to === undefined) return table;
  const width = headers.length;
  let undirected = 0;
  let first = 0;
  let told = 0;
  for (let row = 0; row < length; row += 1) {
    const word = cells[row * width + type] ?? 0;
    if (word === 0) continue;
    const plain = plainText(words[word] ?? '');
    if (BOTH_WAYS.has(plain)) {
      if (undirected === 0) first = rows[row] ?? 0;
      undirected += 1;
    } else if (!ONE_WAY.has(plain)) return table;
    told += 1;
  }
  if (told === 0) return table;
  const header = headers[type] ?? '';
  const renamed = headers.map((name, index) => (index === type ? `${header} (${OWN_MARKS.direction})` : name));
  if (undirected === 0) return { ...table, headers: renamed };
  log.warn('undirected-ties', first, header, { header, ties: undirected });
  const edit = new TableEdit(table, renamed);
  for (let row = 0; row < length; row += 1) {
    const [a, b] = [cells[row * width + from] ?? 0, cells[row * width + to] ?? 0];
    edit.copy(row);
    const isBoth = BOTH_WAYS.has(plainText(words[cells[row * width + type] ?? 0] ?? ''));
    if (isBoth && a !== 0 && b !== 0 && a !== b && (staff.isEmpty || staff.has(words[b] ?? '')))
      edit.copy(
        row,
        new Map([
          [from, b],
          [to, a],
        ]),
      );
  }
  return edit.finish();
}
