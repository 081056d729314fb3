import type { Person } from '../domain/Person';
import { personColumn } from '../import/columns/peopleColumns';
import { ATTRIBUTE } from './CellEdit';

/** What stands in a cell of the people, as a file would have it: reading it again gives the same. */
export function personText(person: Person, column: string): string {
  if (column.startsWith(ATTRIBUTE)) return person.attributes.find(({ name }) => name === column.slice(ATTRIBUTE.length))?.value ?? '';
  return personColumn(column)?.text(person) ?? '';
}
