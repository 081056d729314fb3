import type { Codebook, DimensionId } from '../codebook/Codebook';
import type { Nomination } from '../domain/nominations/Nominations';

/** A column of a contacts file: Kith's name for it, and its cell in a row; '' = not told. */
export interface SourceColumn {
  readonly column: string;
  readonly cell: (row: Nomination) => string;
}

/** Every column of a contacts file that Kith has a word for. */
export function contactColumnTexts(codebook: Codebook): readonly SourceColumn[] {
  const pole = (id: DimensionId, value: 0 | 1 | 2): string =>
    value === 0 ? '' : (codebook.dimensions.find((dimension) => dimension.id === id)?.poles[value - 1]?.label ?? '');
  const told = (word: string, untold: string): string => (word === untold ? '' : word);
  return [
    { column: 'from', cell: (row) => row.from },
    { column: 'to', cell: (row) => row.to },
    { column: 'contact_kind', cell: (row) => told(row.contactKind, 'person') },
    { column: 'contact_organisation', cell: (row) => row.contactOrganisation },
    { column: 'types', cell: (row) => row.types.join('; ') },
    { column: 'motives', cell: (row) => row.motives.join('; ') },
    { column: 'activity', cell: (row) => told(row.activity, 'untold') },
    { column: 'position', cell: (row) => told(row.position, 'untold') },
    { column: 'structure', cell: (row) => pole('structure', row.structure) },
    { column: 'coordination', cell: (row) => pole('coordination', row.coordination) },
    { column: 'membership', cell: (row) => pole('membership', row.membership) },
    { column: 'formation', cell: (row) => pole('formation', row.formation) },
    { column: 'strength', cell: (row) => (row.strength === null ? '' : `${row.strength}`) },
    { column: 'round', cell: (row) => row.round },
    { column: 'frequency', cell: (row) => row.frequency },
    { column: 'since', cell: (row) => row.since },
    { column: 'barrier', cell: (row) => row.barrier },
    { column: 'note', cell: (row) => row.note },
  ];
}

/** The columns that at least one of these rows fills; who reports whom always. */
export function sourceColumns(rows: readonly Nomination[], codebook: Codebook): readonly SourceColumn[] {
  const columns = contactColumnTexts(codebook);
  const names = new Set(rows.flatMap((row) => row.attributes.map(({ name }) => name)));
  const attributes = [...names].map((name): SourceColumn => ({ column: name, cell: (row) => row.attributes.find((kept) => kept.name === name)?.value ?? '' }));
  return [...columns, ...attributes].filter(({ column, cell }) => column === 'from' || column === 'to' || rows.some((row) => cell(row) !== ''));
}
