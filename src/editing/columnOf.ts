import { CONTACT_COLUMNS, contactColumn } from '../import/columns/contactColumns';
import type { AboutContacts } from '../import/columns/contactColumns';
import { PEOPLE_COLUMNS, personColumn } from '../import/columns/peopleColumns';
import type { PersonColumn } from '../import/columns/peopleColumns';
import type { SheetName } from './CellEdit';

/** What is known of a column of people or contacts; `undefined` = an attribute, or a column that is only shown. */
export function columnOf(sheet: SheetName, column: string): PersonColumn | AboutContacts | undefined {
  return sheet === 'people' ? personColumn(column) : contactColumn(column);
}

/** The columns of people and contacts as tables on the screen have them, in their order. */
export const sheetColumns = { people: PEOPLE_COLUMNS, contacts: CONTACT_COLUMNS } as const;
