import type { Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { ATTRIBUTE } from '../../editing/CellEdit';
import { personText } from '../../editing/personText';
import type { SourceSheet } from './selectSourceRows';
import type { Selection } from '../Selection';

/**
 * Where those who are selected are listed: their rows of the people files, under those files' own headers, without columns that are
 * empty.
 */
export function selectListedRows(
  { sources }: Pick<Study, 'sources'>,
  { people }: Pick<Reconciled, 'people'>,
  selection: Selection,
  hasIds: boolean,
): readonly SourceSheet[] {
  const ids: readonly string[] = selection.kind === 'person' ? [selection.id] : selection.ids;
  const chosen = people.filter(({ id }) => ids.includes(id));
  return sources.flatMap((source, s): SourceSheet[] => {
    const here = chosen.filter(({ origin }) => origin?.source === s);
    const attributes = [...new Set(here.flatMap((person) => person.attributes.map(({ name }) => name)))];
    const columns = [...source.columns, ...attributes.map((name) => ({ column: `${ATTRIBUTE}${name}`, header: name }))].filter(
      ({ column }) => (hasIds || column !== 'id') && here.some((person) => personText(person, column) !== ''),
    );
    return here.length === 0
      ? []
      : [{ file: source.file, headers: columns.map(({ header }) => header), rows: here.map((person) => toRow(person, columns)) }];
  });
}

function toRow(person: Person, columns: readonly { readonly column: string }[]): SourceSheet['rows'][number] {
  return {
    row: person.origin?.row ?? 0,
    marked: false,
    edited: person.edited,
    cells: columns.map(({ column }) => personText(person, column)),
  };
}
