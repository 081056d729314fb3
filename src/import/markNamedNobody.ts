import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';

/** A row that says that somebody named nobody. */
export interface NamedNobody {
  /** Who, as written. */
  readonly written: string;
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** The people, with those marked as having answered who (by id or name) are said to have named nobody; an issue for each row. */
export function markNamedNobody(
  people: readonly Person[],
  rows: readonly NamedNobody[],
): { readonly people: readonly Person[]; readonly issues: readonly Issue[] } {
  if (rows.length === 0) return { people, issues: [] };
  const said = new Set(rows.map(({ written }) => written));
  const listed = new Set<string>();
  const marked = people.map((person): Person => {
    const words = [person.id, person.name].filter((word) => said.has(word));
    if (person.kind !== 'manager' || words.length === 0) return person;
    for (const word of words) listed.add(word);
    return { ...person, responded: 'yes' };
  });
  const issues = rows.map(({ written, file, row, column }): Issue => {
    const known = listed.has(written);
    const message = known
      ? `"${written}" named nobody, and counts as having answered.`
      : `"${written}" named nobody, but is in no people file, and so cannot be counted. Bring in a people file that lists everybody who was asked.`;
    return { code: 'no-contact', severity: known ? 'info' : 'warning', file, row, column, message };
  });
  return { people: marked, issues };
}
