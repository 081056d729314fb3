import type { Codebook } from '../codebook/Codebook';
import type { Nomination } from '../domain/nominations/Nominations';
import { contactColumn } from '../import/columns/contactColumns';
import { ATTRIBUTE } from './CellEdit';

/** What stands in a cell of the contacts, as a file would have it: reading it again gives the same. */
export function contactText(row: Nomination, column: string, codebook: Codebook): string {
  if (column.startsWith(ATTRIBUTE)) return row.attributes.find(({ name }) => name === column.slice(ATTRIBUTE.length))?.value ?? '';
  return contactColumn(column)?.text(row, codebook) ?? '';
}
