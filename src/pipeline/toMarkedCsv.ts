import { disclose } from '../disclosure/disclose';
import type { Table } from '../domain/results/Table';
import { toCsv } from '../export/toCsv';

/** Excel reads a CSV file as of another alphabet unless it begins with this; Kith and other programs pass over it. */
const MARK = '\ufeff';

/** A table for the analyst, as a file of the page that people open in a spreadsheet program. */
export const toMarkedCsv = (table: Table): string => MARK + toCsv(disclose(table, 'analyst'));
