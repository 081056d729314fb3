import type { IssueCode } from '../../domain/IssueValues';
import type { Issue } from '../../domain/Issue';

/** These are about a row of headers: it is the table below it that cannot be read. */
const OF_TABLES: ReadonlySet<IssueCode> = new Set<IssueCode>(['missing-column', 'survey-unread']);
/** These are about a cell that should name somebody: its row is added. */
const OF_CELLS: ReadonlySet<IssueCode> = new Set<IssueCode>(['error-cell', 'several-contacts']);

/** What an issue costs that stands at a row: the row, the cell, or the whole table; `null` = nothing. */
export function lossOf({ severity, row, code }: Issue): 'row' | 'cell' | 'table' | null {
  if (severity !== 'error' || row === null) return null;
  return OF_TABLES.has(code) ? 'table' : OF_CELLS.has(code) ? 'cell' : 'row';
}

/** How many cells or rows it stands for. */
export const countLoss = ({ values }: Issue): number => ('rows' in values && typeof values.rows === 'number' ? values.rows : 1);
