import type { IssueValues } from '../../domain/IssueValues';
import type { Source } from '../../domain/Source';
import type { ColumnName } from './ColumnName';
import type { IssueLog } from '../IssueLog';
import { matchColumns } from './matchColumns';
import type { Sheet } from '../files/Sheet';

export interface SettledColumns<Column extends string> {
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns that Kith has no word for and that hold something. */
  readonly attributes: readonly number[];
  /** As a source tells of them, in the file's order. */
  readonly understood: Source['columns'];
}

/**
 * Which column is which, and an issue for each that was named in vain or that Kith has no word for; nothing is said of
 * the others where the columns found are not `enough` for the table to be taken.
 *
 * @param isRead whether a column without a word is read all the same, for what it says beside
 */
export function settleColumns<Column extends string>(
  table: Sheet,
  names: readonly ColumnName<Column>[],
  named: ReadonlyMap<string, string>,
  enough: (columns: ReadonlyMap<Column, number>) => boolean,
  log: IssueLog,
  isRead: (index: number) => boolean = () => false,
): SettledColumns<Column> {
  const { headers } = table;
  const { columns, others, notFound } = matchColumns(headers, names, named);
  for (const { column, header } of notFound) {
    log.warn('missing-column', null, column, { because: 'named', needed: column, named: header, ...firstHeaders(headers) });
  }
  if (!enough(columns)) return { columns, attributes: [], understood: [] };
  const attributes = others.filter((index) => isFilled(table, index));
  for (const index of attributes) {
    if (isRead(index)) continue;
    const header = headers[index] ?? '';
    log.tell('unknown-column-kept', table.headerRow ?? 1, header, { header });
  }
  const understood = [...columns].sort(([, a], [, b]) => a - b).map(([column, index]) => ({ column, header: headers[index] ?? '' }));
  return { columns, attributes, understood };
}

/** Headers, as many as fit into a message, and how many there are. */
export function firstHeaders(headers: readonly string[]): Pick<IssueValues['missing-column'], 'headers' | 'of'> {
  return { headers: headers.slice(0, 12), of: headers.length };
}

function isFilled({ headers, cells, words, length }: Sheet, column: number): boolean {
  for (let row = 0; row < length; row += 1) if (words[cells[row * headers.length + column] ?? 0] !== '') return true;
  return false;
}
