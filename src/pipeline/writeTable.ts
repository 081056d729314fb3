import { disclose } from '../disclosure/disclose';
import type { NamedTable } from '../domain/results/Table';
import { toCsv } from '../export/toCsv';
import { toWorkbook } from '../export/toWorkbook';
import { utf8 } from '../support/utf8';

export type TableFormat = 'xlsx' | 'csv';

/** Excel reads a CSV file as of another alphabet unless it begins with this; Kith and other programs pass over it. */
const MARK = '\ufeff';

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** A table of the page as a file for spreadsheet programs, for the analyst. No cell begins a formula. */
export function writeTable(table: NamedTable, format: TableFormat): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } {
  const bytes = format === 'xlsx' ? toWorkbook(disclose([table], 'analyst')) : utf8.encode(MARK + toCsv(disclose(table, 'analyst')));
  return { bytes: Uint8Array.from(bytes), type: TYPES[format] };
}
