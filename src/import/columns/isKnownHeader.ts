import type { ColumnName } from './ColumnName';
import { matchColumns } from './matchColumns';

const NOTHING_NAMED: ReadonlyMap<string, string> = new Map();

/** Whether a header alone would be taken for one of these columns. */
export const isKnownHeader = (header: string, names: readonly ColumnName<string>[]): boolean =>
  matchColumns([header], names, NOTHING_NAMED).columns.size > 0;
