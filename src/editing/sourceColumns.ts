import type { Codebook } from '../codebook/Codebook';
import type { Nomination } from '../domain/nominations/Nominations';
import { CONTACT_COLUMNS } from '../import/columns/contactColumns';

/** A column of a contacts file: Kith's name for it, and its cell in a row; '' = not stated. */
export interface SourceColumn {
  readonly column: string;
  readonly cell: (row: Nomination) => string;
}

/** The columns that at least one of these rows fills; who reports whom always. */
export function sourceColumns(rows: readonly Nomination[], codebook: Codebook): readonly SourceColumn[] {
  const columns = CONTACT_COLUMNS.map(({ column, text }): SourceColumn => ({ column, cell: (row) => text(row, codebook) }));
  const names = new Set(rows.flatMap((row) => row.attributes.map(({ name }) => name)));
  const attributes = [...names].map((name): SourceColumn => ({
    column: name,
    cell: (row) => row.attributes.find((kept) => kept.name === name)?.value ?? '',
  }));
  return [...columns, ...attributes].filter(
    ({ column, cell }) => column === 'from' || column === 'to' || rows.some((row) => cell(row) !== ''),
  );
}
