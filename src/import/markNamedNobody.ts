import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import type { Listed } from '../domain/seekListed';
import { StaffList } from './StaffList';

/** A row that says that somebody named nobody. */
export interface NamedNobody {
  /** Who, as written. */
  readonly written: string;
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/**
 * The people, with those marked as having answered who (by id or name) are said to have named nobody; an issue for each row.
 *
 * @param reporters who names contacts in other rows, as written
 * @param known people of the study that the files are brought into
 */
export function markNamedNobody(
  people: readonly Person[],
  rows: readonly NamedNobody[],
  reporters: Iterable<string>,
  known: readonly Listed[],
): { readonly people: readonly Person[]; readonly issues: readonly Issue[] } {
  if (rows.length === 0) return { people, issues: [] };
  const listed = new StaffList(people);
  const earlier = new StaffList(known);
  const answered = new Set<string>();
  const whoOf = (written: string): string => (listed.find(written) ?? earlier.find(written))?.id ?? written.trim();
  const naming = new Set(Array.from(reporters, whoOf));
  const issues = rows.map(({ written, file, row, column }): Issue => {
    const person = listed.find(written);
    if (person !== null) answered.add(person.id);
    if (naming.has(whoOf(written))) return { code: 'no-contact', severity: 'info', file, row, column, message: `This row says that "${written}" named nobody. Other rows name contacts of theirs, and these count.` };
    if (person !== null) {
      return { code: 'no-contact', severity: 'info', file, row, column, message: `"${written}" named nobody, and counts as having answered.` };
    }
    const message = earlier.has(written)
      ? `"${written}" named nobody. They were in the study before this file, so say there that they answered: in the table of people, column "answered".`
      : `"${written}" named nobody, but is in no people file, and so cannot be counted. Bring in a people file that lists everybody who was asked.`;
    return { code: 'no-contact', severity: 'warning', file, row, column, message };
  });
  const marked = people.map((person): Person => (person.kind === 'manager' && answered.has(person.id) ? { ...person, responded: 'yes' } : person));
  return { people: marked, issues };
}
