import { CONTACT_COLUMNS } from '../import/columns/contactColumns';
import { PEOPLE_COLUMNS, personColumn } from '../import/columns/peopleColumns';
import { peopleColumnsOf } from '../import/columns/peopleColumnsOf';
import type { CellEdit, SheetName } from './CellEdit';
import { placeBlock } from './placeBlock';

const HEADS = { people: [['id', 'name']], contacts: [['from'], ['to']] } as const;

/**
 * A pasted block as edits of the people or the contacts.
 *
 * @param place where it goes; `fresh` is what a new row is besides: a row of the register is a collectivity
 */
export function pasteInto(
  sheet: SheetName,
  block: readonly (readonly string[])[],
  place: {
    readonly rows: readonly number[];
    readonly end: number;
    readonly columns: readonly (string | null)[];
    readonly ids: readonly string[];
    readonly fresh?: Omit<CellEdit, 'row'> | undefined;
  },
): { readonly edits: readonly CellEdit[]; readonly beyond: number } {
  const rowOf = new Map(place.ids.map((id, row) => [id, row]));
  const [head = [], ...body] = block;
  const names =
    sheet === 'contacts'
      ? CONTACT_COLUMNS
      : isRegister(place.columns)
        ? PEOPLE_COLUMNS
        : peopleColumnsOf(head, new Map(), (index) => body.map((cells) => cells[index] ?? ''));
  const placed = placeBlock(block, { ...place, names, heads: HEADS[sheet], rowOf: (id) => rowOf.get(id) ?? -1 });
  const { fresh } = place;
  if (fresh === undefined) return placed;
  const given = new Set(placed.edits.filter(({ column }) => column === fresh.column).map(({ row }) => row));
  const rows = new Set(placed.edits.map(({ row }) => row).filter((row) => row >= place.end && !given.has(row)));
  return { ...placed, edits: [...Array.from(rows, (row): CellEdit => ({ row, ...fresh })), ...placed.edits] };
}

/** Whether the columns shown are those of networks. */
function isRegister(columns: readonly (string | null)[]): boolean {
  return columns.some((column) => column !== null && personColumn(column)?.isOfNetworks === true);
}
