import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { Work } from '../support/Progress';
import { allowedWords } from './allowedWords';
import { flagCells } from './flagCells';
import { isMissing } from './isMissing';
import type { IssueLog } from './IssueLog';
import { PEOPLE_COLUMNS, type PeopleColumn } from './peopleColumns';
import { readNumber } from './readNumber';
import { listed, settleColumns, type SettledColumns } from './settleColumns';
import type { Table } from './Table';
import type { Vocabulary } from './Vocabulary';

const ROWS_AT_ONCE = 5_000;

/** Where an id was met first: file and row. */
export type KnownIds = Map<string, string>;

export interface ParsedPeople {
  readonly people: readonly Person[];
  readonly columns: SettledColumns<PeopleColumn>['understood'];
}

/**
 * The people of a table; `null` = it has neither ids nor names. Of rows with the same id the first is taken, also
 * across files: `known` holds the ids so far and is added to.
 */
export function* parsePeople(
  table: Table,
  source: number,
  named: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  known: KnownIds,
  log: IssueLog,
): Work<ParsedPeople | null> {
  const settled = settleColumns(table, PEOPLE_COLUMNS, named, tellsWho, log);
  const { columns } = settled;
  if (!tellsWho(columns)) {
    log.error('missing-column', 1, 'id', `A people file needs a column "id" or "name", and there is none among ${listed(table.headers)}. Rename the column that tells who a row is about, or name it as the id.`);
    return null;
  }
  flagCells(table, [columns.get('id'), columns.get('line_manager')].filter((index) => index !== undefined), log);
  const people: Person[] = [];
  for (let r = 0; r < table.length; r++) {
    if (r > 0 && r % ROWS_AT_ONCE === 0) yield { stage: `People of ${table.file}`, done: r, total: table.length };
    const row = new PersonRow(table, r, settled, log);
    const id = row.text('id') || row.text('name');
    const number = table.rows[r] ?? 0;
    const first = known.get(id);
    if (id === '') {
      log.error('no-id', number, row.headerOf('id'), 'This row names nobody: its id and name are blank. Fill in an id, or take the row out.');
    } else if (first !== undefined) {
      log.error('duplicate-id', number, row.headerOf('id'), `The id "${id}" stands in ${first} already, which was taken; row ${number} was not. Give each person an id of her own, or merge the two rows.`);
    } else {
      known.set(id, `row ${number} of ${table.file}`);
      people.push(parsePerson(row, id, vocabulary, { source, row: number }));
    }
  }
  return { people, columns: settled.understood };
}

const tellsWho = (columns: ReadonlyMap<PeopleColumn, number>): boolean => columns.has('id') || columns.has('name');

function parsePerson(row: PersonRow, id: string, vocabulary: Vocabulary, origin: Person['origin']): Person {
  const group = row.text('group');
  const needs = row.has('needs') ? vocabulary.motives(row.text('needs'), row.telling('needs', 'unknown-motive', 'motive')) : null;
  const consent = row.text('consent').split(';').map((part) => part.trim()).filter((part) => part !== '');
  return makePerson({
    id,
    name: row.text('name') || id,
    kind: row.word('kind', allowedWords.personKind, 'manager, outside person or collectivity') ?? 'manager',
    group: group === '' ? '' : vocabulary.group(group, row.telling('group', 'unknown-group', 'managerial group')),
    organisation: row.text('organisation'),
    role: row.text('role'),
    grade: row.text('grade'),
    seniority: row.number('seniority'),
    lineManager: row.text('line_manager'),
    gender: row.text('gender'),
    ageBand: row.text('age_band'),
    yearsInPost: row.number('years_in_post'),
    yearsInOrganisation: row.number('years_in_organisation'),
    yearsInService: row.number('years_in_service'),
    site: row.text('site'),
    hybrid: row.word('hybrid', allowedWords.yesNo, 'yes or no'),
    // A blank cell in a column that says who answered says that she did not.
    responded: row.has('responded') ? (row.word('responded', allowedWords.responded, 'yes, no, declined or not asked') ?? 'no') : null,
    capped: row.word('cap', allowedWords.yesNo, 'yes or no'),
    perceivedIsolation: row.word('perceived_isolation', readOneToFive, 'a number from 1 to 5'),
    needs,
    consent: consent.filter((word) => row.allows('consent', word, allowedWords.consent, 'named, introduced or kept')),
    optedOut: row.word('opted_out', allowedWords.yesNo, 'yes or no') ?? false,
    attributes: row.attributes(),
    origin,
  });
}

function readOneToFive(cell: string): number | null {
  const value = readNumber(cell);
  return value !== null && value >= 1 && value <= 5 ? value : null;
}

/** One row of the table, read by the names of its columns. */
class PersonRow {
  constructor(
    private readonly table: Table,
    private readonly index: number,
    private readonly settled: SettledColumns<PeopleColumn>,
    private readonly log: IssueLog,
  ) {}

  has(column: PeopleColumn): boolean {
    return this.settled.columns.has(column);
  }

  headerOf(column: PeopleColumn): string {
    return this.table.headers[this.settled.columns.get(column) ?? -1] ?? column;
  }

  /** Blank where the cell, or the column, tells nothing. */
  text(column: PeopleColumn): string {
    const index = this.settled.columns.get(column);
    return index === undefined ? '' : this.cell(index);
  }

  number(column: PeopleColumn): number | null {
    return this.word(column, readNumber, 'a number');
  }

  /** What the cell stands for; `null` = nothing told, or (with an issue) nothing that is allowed. */
  word<T>(column: PeopleColumn, read: (cell: string) => T | null, allowed: string): T | null {
    const cell = this.text(column);
    if (cell === '') return null;
    const value = read(cell);
    if (value === null) this.unknown(column, cell, allowed);
    return value;
  }

  allows(column: PeopleColumn, word: string, read: (cell: string) => string | null, allowed: string): boolean {
    if (read(word) !== null) return true;
    this.unknown(column, word, allowed);
    return false;
  }

  /** Tells of a word that is added to the codebook. */
  telling(column: PeopleColumn, code: 'unknown-motive' | 'unknown-group', noun: string): (word: string) => void {
    return (word) => {
      this.log.tell(code, this.table.rows[this.index] ?? 0, this.headerOf(column), `"${word}" is no ${noun} of the codebook and was added to this study. If it is one under another spelling, correct it in the file.`);
    };
  }

  attributes(): Person['attributes'] {
    return this.settled.attributes.map((index) => ({ name: this.table.headers[index] ?? '', value: this.cell(index) })).filter(({ value }) => value !== '');
  }

  private cell(column: number): string {
    const { table } = this;
    const cell = table.words[table.cells[this.index * table.headers.length + column] ?? 0] ?? '';
    return isMissing(cell) ? '' : cell;
  }

  private unknown(column: PeopleColumn, cell: string, allowed: string): void {
    this.log.repeat('unknown-value', 'warning', this.table.rows[this.index] ?? 0, this.headerOf(column), `"${cell}" is not ${allowed}; it was read as not told. Correct the cell.`);
  }
}
