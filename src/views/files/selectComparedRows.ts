import type { ComparedRow, FileComparison } from '../../domain/results/FileComparison';
import { ATTRIBUTE } from '../../editing/CellEdit';
import { columnOf } from '../../editing/columnOf';
import { isolateName } from '../../support/isolateName';
import { sayComparedRow } from '../../words/files/sayComparison';

/** A line of what files change: a row that comes or goes, or a cell of one that changes. */
export interface ComparedLine {
  readonly id: string;
  readonly what: 'Added' | 'Changed' | 'Removed';
  readonly who: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly where: string;
}

/** What files change, cell by cell; what goes first, as it is what is missed. */
export function selectComparedRows({ added, changed, removed }: FileComparison): readonly ComparedLine[] {
  const lineOf = (row: ComparedRow, what: ComparedLine['what'], at: number): ComparedLine => ({
    id: `${what} ${at}`,
    what,
    who: sayComparedRow(row),
    column: '',
    before: '',
    after: '',
    where: whereOf(row),
  });
  return [
    ...removed.map((row, at) => lineOf(row, 'Removed', at)),
    ...changed.flatMap((row, at) =>
      row.cells.map(({ column, before, after }) => ({
        ...lineOf(row, 'Changed', at),
        id: `Changed ${at} ${column}`,
        column: labelOf(row, column),
        before,
        after,
      })),
    ),
    ...added.map((row, at) => lineOf(row, 'Added', at)),
  ];
}

/** What a column is called on the screen. */
export function labelOf({ of }: Pick<ComparedRow, 'of'>, column: string): string {
  if (column.startsWith(ATTRIBUTE)) return column.slice(ATTRIBUTE.length);
  return columnOf(of === 'person' ? 'people' : 'contacts', column)?.label ?? column;
}

/** Where a row stands, as its file numbers it. */
export const whereOf = ({ file, row }: ComparedRow): string =>
  [isolateName(file), row === null ? '' : `row ${row}`].filter((part) => part !== '').join(', ');
