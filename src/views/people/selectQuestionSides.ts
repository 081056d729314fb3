import type { Candidate } from '../../domain/results/Candidate';
import { nominationAt } from '../../domain/nominations/nominationAt';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';

/** A row of a file that writes a name, or a row of the staff list. */
export interface QuestionRow {
  /** “contacts.csv, row 12” */
  readonly source: string;
  readonly name: string;
  readonly organisation: string;
  readonly unit: string;
  readonly role: string;
  /** Who wrote it; '' = it is of the staff list. */
  readonly by: string;
}

export interface QuestionSides {
  readonly ours: readonly QuestionRow[];
  readonly theirs: readonly QuestionRow[];
  /** As they are called: of the staff list by their name. */
  readonly meant: string;
}

/** Both sides of a question with the rows that they come from. */
export function selectQuestionSides(study: Study, { people }: Reconciled, members: readonly Candidate[]): QuestionSides {
  const [first] = members;
  const listed = people[first?.person ?? -1];
  const rowsOf = (rows: readonly number[]): readonly QuestionRow[] =>
    rows.filter((row) => row < study.nominations.length).map((row) => rowAt(study, people, row));
  return {
    ours: members.flatMap(({ rows }) => rowsOf(rows)),
    theirs:
      listed === undefined
        ? rowsOf(first?.otherRows ?? [])
        : [
            {
              source:
                listed.origin === null ? 'Staff list' : `${study.sources[listed.origin.source]?.file ?? ''}, row ${listed.origin.row}`,
              name: listed.name,
              organisation: listed.organisation,
              unit: listed.unit,
              role: listed.role,
              by: '',
            },
          ],
    meant: listed?.name ?? `“${first?.b.name ?? ''}”`,
  };
}

function rowAt({ nominations, sources, people: listed }: Study, people: Reconciled['people'], row: number): QuestionRow {
  const { origin, from, to, contactOrganisation, contactUnit, contactRole } = nominationAt(nominations, row);
  const reporter = people.find(({ id }) => id === from) ?? listed.find(({ name }) => name === from);
  return {
    source: `${sources[origin.source]?.file ?? 'Contacts'}, row ${origin.row}`,
    name: to,
    organisation: contactOrganisation,
    unit: contactUnit,
    role: contactRole,
    by: reporter?.name ?? from,
  };
}
