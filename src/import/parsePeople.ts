import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { Work } from '../support/Progress';
import { saysInPart } from './allowedWords';
import { flagCells } from './flagCells';
import { hasLostDigits } from './hasLostDigits';
import { isMissing } from './isMissing';
import type { IssueLog } from './IssueLog';
import { PEOPLE_COLUMNS, type PeopleColumn } from './peopleColumns';
import { personCells } from './personCells';
import { firstHeaders, settleColumns, type SettledColumns } from './settleColumns';
import type { Sheet } from './Sheet';
import { tidyRows } from './tidyRows';
import type { Vocabulary } from './Vocabulary';

const ROWS_AT_ONCE = 5_000;

/** Where an id was met first: file and row. */
export type KnownIds = Map<string, { readonly row: number; readonly file: string }>;

export interface ParsedPeople {
  readonly people: readonly Person[];
  /** Rows that are about somebody: neither headers once more nor totals. */
  readonly found: number;
  readonly columns: SettledColumns<PeopleColumn>['understood'];
}

/**
 * The people of a table; `null` = it has neither ids nor names. Of rows with the same id the first is taken, also
 * across files: `known` holds the ids so far and is added to.
 */
export function* parsePeople(
  given: Sheet,
  source: number,
  named: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  known: KnownIds,
  log: IssueLog,
): Work<ParsedPeople | null> {
  const settled = settleColumns(given, PEOPLE_COLUMNS, named, tellsWho, log);
  const { columns } = settled;
  if (!tellsWho(columns)) {
    log.error('missing-column', 1, 'id', { because: 'people', needed: 'id', named: '', ...firstHeaders(given.headers) });
    return null;
  }
  const table = tidyRows(given, [columns.get('id'), columns.get('name')].filter((index) => index !== undefined), null, log);
  flagCells(table, found(columns.get('id')), log, found(columns.get('line_manager')));
  const people: Person[] = [];
  const called = onceNA(table, columns.get('id') ?? columns.get('name') ?? 0);
  for (let r = 0; r < table.length; r++) {
    if (r > 0 && r % ROWS_AT_ONCE === 0) yield { stage: `People of ${table.file}`, done: r, total: table.length };
    const row = new PersonRow(table, r, settled, log);
    if (hasLostDigits(row.text('id'))) continue;
    const id = called(row.raw(columns.has('id') ? 'id' : 'name')) ?? (row.text('id') || row.text('name'));
    const number = table.rows[r] ?? 0;
    const first = known.get(id);
    if (id === '') {
      log.error('no-id', number, row.headerOf('id'), { of: 'people' });
    } else if (first !== undefined) {
      log.error('duplicate-id', number, row.headerOf('id'), { id, firstRow: first.row, firstFile: first.file });
    } else {
      known.set(id, { row: number, file: table.file });
      people.push(parsePerson(row, id, vocabulary, { source, row: number }));
    }
  }
  return { people, found: table.found, columns: settled.understood };
}

/** The word NA where it stands once among the ids: then it is somebody's, as Na Li's. More often it says that there is none. */
function onceNA({ length, headers, cells, words }: Sheet, column: number): (cell: string) => string | null {
  let rows = 0;
  for (let row = 0; row < length; row += 1) if (words[cells[row * headers.length + column] ?? 0] === 'NA') rows += 1;
  return (cell) => (rows === 1 && cell === 'NA' ? cell : null);
}

const found = (index: number | undefined): readonly number[] => (index === undefined ? [] : [index]);

/** What a word that cannot be read leaves, where that is not a gap. */
const READ_AS: ReadonlyMap<PeopleColumn, 'manager' | 'no'> = new Map([['kind', 'manager'], ['opted_out', 'no']]);

const tellsWho = (columns: ReadonlyMap<PeopleColumn, number>): boolean => columns.has('id') || columns.has('name');

function parsePerson(row: PersonRow, id: string, vocabulary: Vocabulary, origin: Person['origin']): Person {
  const told: Partial<Person> = {};
  for (const column of row.columns()) Object.assign(told, row.read(column, vocabulary));
  return makePerson({
    kind: 'manager',
    ...told,
    id,
    name: row.text('name') || id,
    // A blank cell in a column that says who answered says that they did not; a word that cannot be read says nothing.
    responded: row.has('responded') && row.text('responded') === '' ? 'no' : (told.responded ?? null),
    attributes: row.attributes(),
    origin,
  });
}

/** One row of the table, read by the names of its columns. */
class PersonRow {
  constructor(
    private readonly table: Sheet,
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

  /** The cell as it stands. */
  raw(column: PeopleColumn): string {
    const { table } = this;
    return table.words[table.cells[this.index * table.headers.length + (this.settled.columns.get(column) ?? -1)] ?? 0] ?? '';
  }

  columns(): readonly PeopleColumn[] {
    return [...this.settled.columns.keys()];
  }

  /** What the cell tells, with an issue for what of it is not allowed. */
  read(column: PeopleColumn, vocabulary: Vocabulary): Partial<Person> {
    const { read, allowed } = personCells[column];
    const { told, refused } = read(this.text(column), vocabulary, this.telling(column));
    for (const word of refused) {
      if (column === 'responded' && saysInPart(word)) this.inPart(word);
      else this.unknown(column, word, allowed);
    }
    return told;
  }

  /** Tells of a word that is added to the codebook. */
  private telling(column: PeopleColumn): (word: string) => void {
    return (word) => {
      this.log.tell(column === 'group' ? 'unknown-group' : 'unknown-motive', this.table.rows[this.index] ?? 0, this.headerOf(column), { word });
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

  private inPart(cell: string): void {
    this.log.repeat('unknown-value', 'info', this.table.rows[this.index] ?? 0, this.headerOf('responded'), { written: cell, allowed: '', readAs: 'in-part' });
  }

  private unknown(column: PeopleColumn, cell: string, allowed: string): void {
    this.log.repeat('unknown-value', 'warning', this.table.rows[this.index] ?? 0, this.headerOf(column), { written: cell, allowed, readAs: READ_AS.get(column) ?? 'blank' });
  }
}
