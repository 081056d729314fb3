import { disclose } from '../disclosure/disclose';
import type { NamedTable } from '../domain/results/Table';
import { toWorkbook } from '../export/toWorkbook';
import { utf8 } from '../support/utf8';
import { toMarkedCsv } from './toMarkedCsv';

export type TableFormat = 'xlsx' | 'csv';

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** A table of the page as a file for spreadsheet programs, for the analyst. No cell begins a formula. */
export function writeTable(table: NamedTable, format: TableFormat): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } {
  const bytes = format === 'xlsx' ? toWorkbook(disclose([table], 'analyst')) : utf8.encode(toMarkedCsv(table));
  return { bytes: Uint8Array.from(bytes), type: TYPES[format] };
}
