import { makeIssue, type Issue, type IssueSeverity } from '../../domain/Issue';
import type { IssueValues } from '../../domain/IssueValues';
import type { Person } from '../../domain/Person';
import type { Listed } from '../../domain/seekListed';
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
 * The people, with those marked as having answered who (by id or name) are said to have named nobody; an issue for each row. `known` =
 * the ids of those among them whom the study has already.
 *
 * @param reporters who names contacts in other rows, as written
 * @param known people of the study that the files are brought into
 */
export function markNamedNobody(
  people: readonly Person[],
  rows: readonly NamedNobody[],
  reporters: Iterable<string>,
  known: readonly Listed[],
): { readonly people: readonly Person[]; readonly issues: readonly Issue[]; readonly known: ReadonlySet<string> } {
  const answeredBefore = new Set<string>();
  if (rows.length === 0) return { people, issues: [], known: answeredBefore };
  const listed = new StaffList(people);
  const earlier = new StaffList(known);
  const answered = new Set<string>();
  const whoOf = (written: string): string => (listed.findAddressed(written) ?? earlier.findAddressed(written))?.id ?? written.trim();
  const naming = new Set(Array.from(reporters, whoOf));
  const issues = rows.map(({ written, file, row, column }): Issue => {
    const person = listed.findAddressed(written);
    if (person !== null) answered.add(person.id);
    const say = (severity: IssueSeverity, what: IssueValues['no-contact']['what']): Issue =>
      makeIssue('no-contact', severity, { file, row, column }, { what, written });
    if (naming.has(whoOf(written))) return say('info', 'nobody-and-others');
    if (person !== null) return say('info', 'nobody');
    if (listed.has(written)) return say('error', 'nobody-of-several');
    const before = earlier.findAddressed(written);
    if (before !== null) {
      answeredBefore.add(before.id);
      return say('info', 'nobody');
    }
    return earlier.has(written) ? say('error', 'nobody-of-several') : say('warning', 'nobody-not-listed');
  });
  const marked = people.map((person): Person =>
    person.kind === 'manager' && answered.has(person.id) ? { ...person, responded: 'yes' } : person,
  );
  return { people: marked, issues, known: answeredBefore };
}
