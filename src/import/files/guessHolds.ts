import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { matchColumns } from '../columns/matchColumns';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';
import { isWide } from '../rows/spreadWide';

/** What a table holds, by its headers: who names and who is named makes contacts; `null` = neither. */
export function guessHolds(headers: readonly string[], named: ReadonlyMap<string, string>): 'people' | 'contacts' | null {
  const contacts = matchColumns(headers, CONTACT_COLUMNS, named).columns;
  if (contacts.has('from') && (contacts.has('to') || isWide(headers))) return 'contacts';
  const people = matchColumns(headers, PEOPLE_COLUMNS, named).columns;
  return people.has('id') || people.has('name') ? 'people' : null;
}
