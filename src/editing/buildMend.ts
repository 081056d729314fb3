import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import type { Change } from '../domain/steps/Change';
import type { Step } from '../domain/steps/Step';
import type { Study } from '../domain/Study';
import { nominationAt } from '../domain/nominations/nominationAt';
import { buildContactEdit } from './buildContactEdit';
import { buildPeopleEdit } from './buildPeopleEdit';
import type { Edited, SheetName } from './CellEdit';
import { columnOf } from './columnOf';
import { contactText } from './contactText';
import { personText } from './personText';

/** The cell of a study that an issue is about. */
export interface IssueCell {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: string;
  /** What stands in it now. */
  readonly text: string;
}

/** Results rest on these: they say what rows meant, and do not go by being looked at. */
const RESTED_ON: ReadonlySet<Issue['code']> = new Set(['unread-activity', 'no-contact']);

/** Where rows of files stand in a study: of each source and row, so many as there are. */
export type RowIndex = ReadonlyMap<string, readonly number[]>;

/** The rows of people or contacts by where they were read. Linear; made once for a list of issues. */
export function indexRows({ people, nominations }: Study, sheet: SheetName): RowIndex {
  const index = new Map<string, number[]>();
  const put = (source: number, row: number, at: number): void => {
    const known = index.get(`${source} ${row}`);
    if (known === undefined) index.set(`${source} ${row}`, [at]);
    else known.push(at);
  };
  if (sheet === 'people') for (const [at, { origin }] of people.entries()) if (origin !== null) put(origin.source, origin.row, at);
  if (sheet === 'contacts')
    for (let at = 0; at < nominations.length; at += 1) put(nominations.source[at] ?? 0, nominations.row[at] ?? 0, at);
  return index;
}

/** The one cell that an issue is about; `null` = its row was left out, or gave several contacts, or its column is none of Kith's. */
export function findIssueCell(study: Study, { file, row, column }: Issue, rows: Readonly<Record<SheetName, RowIndex>>): IssueCell | null {
  if (row === null || column === null) return null;
  for (const [source, { file: name, holds, columns }] of study.sources.entries()) {
    if (name !== file) continue;
    const own = columns.find((one) => one.header === column || one.column === column)?.column ?? column;
    const [at, another] = rows[holds].get(`${source} ${row}`) ?? [];
    if (at === undefined || another !== undefined || columnOf(holds, own) === undefined) continue;
    const person = study.people[at];
    if (holds === 'contacts')
      return { sheet: holds, row: at, column: own, text: contactText(nominationAt(study.nominations, at), own, study.codebook) };
    if (person !== undefined) return { sheet: holds, row: at, column: own, text: personText(person, own) };
  }
  return null;
}

/** Whether somebody may say of an issue that they have looked at it. */
export function mayBeTickedOff({ issues }: Study, issue: Issue): boolean {
  return issues.includes(issue) && !RESTED_ON.has(issue.code);
}

/** Steps about what was found in files: it was looked at, or its cell was corrected. */
export const buildMend = {
  tickOff(study: Study, issue: Issue): Step {
    return { kind: 'mend', about: about(issue), rows: 0, changes: without(study, issue) };
  },

  /** Writes into the cell, and takes the issue off the list where that is all that it was about. */
  write(study: Study, listed: readonly Person[], issue: Issue, cell: IssueCell, text: string): Edited {
    const edits = [{ row: cell.row, column: cell.column, text }];
    const { step, refused } =
      cell.sheet === 'people' ? buildPeopleEdit(study, listed, edits, 'typed') : buildContactEdit(study, edits, 'typed');
    if (step === null || refused.length > 0) return { step: null, refused };
    const settled = mayBeTickedOff(study, issue) ? without(study, issue) : [];
    return { step: { ...step, kind: 'mend', about: about(issue), changes: [...step.changes, ...settled] }, refused };
  },
};

const about = ({ file, row }: Issue): string => (row === null ? file : `${file}, row ${row}`);

function without({ issues }: Study, issue: Issue): readonly Change[] {
  const at = issues.indexOf(issue);
  return at === -1 ? [] : [{ part: 'issues', at, before: [issue], after: [] }];
}
