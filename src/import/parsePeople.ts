import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { Work } from '../support/Progress';
import { flagCells } from './flagCells';
import { hasLostDigits } from './hasLostDigits';
import { isMissing } from './isMissing';
import type { IssueLog } from './IssueLog';
import { PEOPLE_COLUMNS, type PeopleColumn } from './peopleColumns';
import { personCells } from './personCells';
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
  flagCells(table, found(columns.get('id')), log, found(columns.get('line_manager')));
  const people: Person[] = [];
  for (let r = 0; r < table.length; r++) {
    if (r > 0 && r % ROWS_AT_ONCE === 0) yield { stage: `People of ${table.file}`, done: r, total: table.length };
    const row = new PersonRow(table, r, settled, log);
    if (hasLostDigits(row.text('id'))) continue;
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

const found = (index: number | undefined): readonly number[] => (index === undefined ? [] : [index]);

const tellsWho = (columns: ReadonlyMap<PeopleColumn, number>): boolean => columns.has('id') || columns.has('name');

function parsePerson(row: PersonRow, id: string, vocabulary: Vocabulary, origin: Person['origin']): Person {
  const told: Partial<Person> = {};
  for (const column of row.columns()) Object.assign(told, row.read(column, vocabulary));
  return makePerson({
    kind: 'manager',
    ...told,
    id,
    name: row.text('name') || id,
    // A blank cell in a column that says who answered says that she did not.
    responded: row.has('responded') ? (told.responded ?? 'no') : null,
    attributes: row.attributes(),
    origin,
  });
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

  columns(): readonly PeopleColumn[] {
    return [...this.settled.columns.keys()];
  }

  /** What the cell tells, with an issue for what of it is not allowed. */
  read(column: PeopleColumn, vocabulary: Vocabulary): Partial<Person> {
    const { read, allowed } = personCells[column];
    const { told, refused } = read(this.text(column), vocabulary, this.telling(column));
    for (const word of refused) this.unknown(column, word, allowed);
    return told;
  }

  /** Tells of a word that is added to the codebook. */
  private telling(column: PeopleColumn): (word: string) => void {
    const [code, noun] = column === 'group' ? (['unknown-group', 'managerial group'] as const) : (['unknown-motive', 'motive'] as const);
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
