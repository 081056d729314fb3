import { CONTACT_COLUMNS } from '../import/contactColumns';
import { PEOPLE_COLUMNS } from '../import/peopleColumns';
import type { CellEdit, SheetName } from './CellEdit';
import { placeBlock } from './placeBlock';

const HEADS = { people: [['id', 'name']], contacts: [['from'], ['to']] } as const;
const NAMES = { people: PEOPLE_COLUMNS, contacts: CONTACT_COLUMNS } as const;

/** A pasted block as edits of the people or the contacts. */
export function pasteInto(
  sheet: SheetName,
  block: readonly (readonly string[])[],
  place: { readonly rows: readonly number[]; readonly end: number; readonly columns: readonly (string | null)[]; readonly ids: readonly string[] },
): { readonly edits: readonly CellEdit[]; readonly beyond: number } {
  const rowOf = new Map(place.ids.map((id, row) => [id, row]));
  return placeBlock(block, { ...place, names: NAMES[sheet], heads: HEADS[sheet], rowOf: (id) => rowOf.get(id) ?? -1 });
}
