import { makePerson } from '../../domain/makePerson';
import type { NetworkEntry } from '../../domain/NetworkEntry';
import type { Person } from '../../domain/Person';
import { foldCase } from '../../support/foldCase';
import { tidyText } from '../../support/tidyText';
import type { Work } from '../../support/Progress';
import type { Addition } from '../columns/Addition';
import { allowedWords, saysInPart } from '../columns/allowedWords';
import { CONTACT_COLUMNS, type ContactColumn } from '../columns/contactColumns';
import { flagCells } from './flagCells';
import { hasLostDigits } from './hasLostDigits';
import { isItself } from './isItself';
import { isMissing } from './isMissing';
import type { IssueLog } from '../IssueLog';
import { leaveExamplePeople } from './leaveExamples';
import { partNamesakes, type Namesake } from './partNamesakes';
import { listStandingColumns, readMarkedName, readStaffStandings } from './readStaffStandings';
import { PEOPLE_ASKED_FOR } from '../surveys/questionLabels';
import { matchColumns } from '../columns/matchColumns';
import { peopleColumnsOf } from '../columns/peopleColumnsOf';
import type { PeopleColumn, PersonColumn } from '../columns/peopleColumns';
import { personColumn } from '../columns/peopleColumns';
import { saysVacant } from './saysVacant';
import { firstHeaders, settleColumns, type SettledColumns } from '../columns/settleColumns';
import type { Sheet } from '../files/Sheet';
import { withCell } from '../columns/withCell';
import { tidyRows } from './tidyRows';
import type { Leavers } from './Leavers';
import type { VacantPosts } from './VacantPosts';
import type { Vocabulary } from '../columns/Vocabulary';

const ROWS_AT_ONCE = 5_000;

/** Where an id was met first: file and row; and everybody of that name, where people are listed without ids. */
export type KnownIds = Map<
  string,
  { readonly id: string; readonly row: number; readonly file: string; readonly namesakes?: readonly Namesake[] }
>;

/** What becomes of rows of a staff list whose posts nobody holds, or nobody any more. */
export interface StaffPosts {
  readonly vacant: VacantPosts;
  readonly leavers: Leavers;
  /** The latest day that the file knows of, as ISO text; '' = as the table says. */
  readonly asOf: string;
  /** The day on which the list is read; '' = unknown. */
  readonly today: string;
}

/** The key under which people who have an id are known by their names. */
const nameKey = (name: string): string => `name\n${tidyText(name)}`;

/** The key under which an id is kept once more: ids that differ by case, Unicode form or signs alone are mostly one. */
const likeKey = (id: string): string => `like\n${foldCase(id)}`;

export interface ParsedPeople {
  readonly people: readonly Person[];
  /** People of earlier tables who have another id now, as somebody else of their name came: by the one that they had. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Rows that are about somebody: neither headers once more nor totals. */
  readonly found: number;
  readonly columns: SettledColumns<PeopleColumn>['understood'];
}

/**
 * The people of a table; `null` = it has neither ids nor names. Of rows with the same id the first is taken, also
 * across files: `known` holds the ids so far and is added to. Without ids, people of one name are two where what is recorded of
 * them differs. Rows whose post nobody holds, or nobody any more, go to `posts` (`null` = it is
 * no staff list).
 */
export function* parsePeople(
  given: Sheet,
  source: number,
  named: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  known: KnownIds,
  posts: StaffPosts | null,
  log: IssueLog,
): Work<ParsedPeople | null> {
  const standingColumns = posts === null ? new Set<number>() : listStandingColumns(given, posts.today);
  const settled = settleColumns(
    given,
    peopleColumnsOf(given.headers, named, (index) => cellsOf(given, index)),
    named,
    saysWho,
    log,
    (index) => standingColumns.has(index),
  );
  const { columns } = settled;
  if (!saysWho(columns)) {
    log.error('missing-column', given.headerRow ?? 1, 'id', { because: 'people', needed: 'id', named: '', ...firstHeaders(given.headers) });
    return null;
  }
  const keys = [columns.get('id'), columns.get('name')].filter((index) => index !== undefined);
  const table = leaveExamplePeople(tidyRows(given, keys, null, log), columns.get('id'), columns.get('name'), log);
  flagCells(table, found(columns.get('id')), log, found(columns.get('line_manager')));
  if (posts !== null) askContacts(table, settled.attributes, log);
  const people: Person[] = [];
  const renamed = new Map<string, string>();
  const standingOf = posts === null ? null : readStaffStandings(table, posts.asOf, posts.today);
  const hasTicks = found(columns.get('responded')).some((index) =>
    [...cellsOf(table, index)].some((cell) => !CROSS.test(cell) && allowedWords.responded(cell) === 'yes'),
  );
  const hasId = columns.has('id');
  /** The columns that say first who somebody is, and what they are called. */
  const [whose, naming] = [hasId ? 'id' : 'name', columns.has('name') ? 'name' : 'id'] as const;
  const called = onceNA(table, columns.get(whose) ?? 0);
  for (let r = 0; r < table.length; r++) {
    if (r > 0 && r % ROWS_AT_ONCE === 0) yield { stage: `People of ${table.file}`, done: r, total: table.length };
    const row = new PersonRow(table, r, settled, hasTicks, log);
    if (hasLostDigits(row.text('id'))) continue;
    const marked = posts === null || row.isNetwork() ? null : readMarkedName(row.text(naming));
    const name = marked?.name ?? row.text('name');
    const id = (called(row.raw(whose)) ?? (naming === 'name' ? row.text('id') : '')) || name || row.text('id');
    const number = table.rows[r] ?? 0;
    if (posts !== null && row.isVacant(naming)) {
      const person = parsePerson(row, id, name, vocabulary, { source, row: number });
      if (person.responded !== 'yes') {
        posts.vacant.add({ person, file: table.file, row: number, column: row.headerOf(naming), written: row.text('name') || id });
        continue;
      }
    }
    const said = standingOf?.(r) ?? null;
    const standing =
      marked === null || said?.says === 'left' ? said : { column: row.headerOf(naming), written: marked.mark, says: marked.says };
    const take = (person: Person): void => {
      people.push(person);
      if (standing !== null && person.kind === 'manager')
        posts?.leavers.add({ said: standing, id: person.id, file: table.file, row: number });
    };
    const first = known.get(id);
    // An id that is the name of somebody who is listed with an id is that name.
    const listed = whose === naming ? known.get(nameKey(id)) : undefined;
    if (id === '') {
      log.error('no-id', number, row.headerOf(whose), { of: 'people' });
    } else if (first?.namesakes !== undefined && !hasId) {
      const person = parsePerson(row, id, name, vocabulary, { source, row: number });
      const parted = partNamesakes(first.namesakes, person, (wanted) => known.has(wanted));
      if (parted === null) continue;
      const values = { name: id, firstRow: parted.first.row, firstFile: parted.first.file };
      const { ids } = parted;
      if (ids === null) {
        log.error('same-name', number, row.headerOf('name'), { ...values, what: 'left-out', ids: [] });
        continue;
      }
      log.warn('same-name', number, row.headerOf('name'), { ...values, what: 'apart', ids });
      const all = [...first.namesakes, { person, row: number, file: table.file }];
      const namesakes = all.map((one, at) => ({ ...one, person: { ...one.person, id: ids[at] ?? one.person.id } }));
      for (const [at, { person: one }] of first.namesakes.entries()) renamed.set(one.id, namesakes[at]?.person.id ?? one.id);
      known.set(id, { ...first, namesakes });
      for (const one of namesakes) known.set(one.person.id, { id: one.person.id, row: one.row, file: one.file });
      const newcomer = namesakes.at(-1);
      if (newcomer !== undefined) take(newcomer.person);
    } else if (first !== undefined) {
      log.error('duplicate-id', number, row.headerOf(whose), { id, firstRow: first.row, firstFile: first.file });
    } else if (listed !== undefined && listed.file !== table.file) {
      log.error('same-name', number, row.headerOf(naming), {
        what: 'listed',
        name: id,
        firstRow: listed.row,
        firstFile: listed.file,
        ids: [listed.id],
      });
    } else {
      const like = known.get(likeKey(id));
      if (like !== undefined)
        log.warn('like-ids', number, row.headerOf(whose), { id, firstId: like.id, firstRow: like.row, firstFile: like.file });
      const person = parsePerson(row, id, name, vocabulary, { source, row: number });
      const entry = { id, row: number, file: table.file };
      known.set(id, hasId ? entry : { ...entry, namesakes: [{ person, row: number, file: table.file }] });
      if (like === undefined) known.set(likeKey(id), entry);
      if (hasId && person.name !== id && !known.has(nameKey(person.name))) known.set(nameKey(person.name), entry);
      take(person);
    }
  }
  posts?.leavers.rename(renamed);
  const own = people.map((person) => {
    const id = renamed.get(person.id);
    return id === undefined ? person : { ...person, id };
  });
  return { people: own, renamed, found: table.found, columns: settled.understood };
}

/** Columns that are of contacts and of nobody else. */
const OF_CONTACTS = new Set<ContactColumn>([
  'frequency',
  'strength',
  'since',
  'activity',
  'motives',
  'contact_kind',
  'contact_organisation',
]);

/** A list of names under a title such as “Advice”, with how often: contacts of which nothing says whose they are. */
function askContacts({ headers, length, headerRow = 1 }: Sheet, attributes: readonly number[], log: IssueLog): void {
  const others = attributes.map((index) => headers[index] ?? '');
  const { columns } = matchColumns(others, CONTACT_COLUMNS, new Map());
  const about = [...columns].find(([column]) => OF_CONTACTS.has(column));
  const header = others[about?.[1] ?? -1];
  const named = others.find((one) => NAMES_CONTACTS.test(one) || PEOPLE_ASKED_FOR.test(one));
  const asked = header !== undefined && !ALSO_OF_STAFF.test(header) ? header : named;
  if (asked !== undefined) log.warn('may-be-contacts', headerRow, asked, { what: 'staff-list', header: asked, rows: length });
}

/** “Contact 1”, “Contact 1 payroll”: a list of people has them where nothing else made contacts of them. */
const NAMES_CONTACTS =
  /^(?:(?:contacts?|nominees?|alters?|advi[cs]ers?|confidants?)[ _.#-]?\d+|turn(?:s|ed)? to(?: \d+)?|go(?:es)? to(?: \d+)?)(?:[ _.-]*(?:names?|payroll|staff|employee|id|no|nr|number|code|e-?mail|address)\b)*$/i;

/** What a staff list says of its people as well: “Active”, “Since 2019”. */
const ALSO_OF_STAFF = /^(?:is )?(?:active|since|status|in use|current|start(?:ed)?)\W*$/i;

/** The word NA where it stands once among the ids: then it is somebody's, as Na Li's. More often it says that there is none. */
function onceNA(table: Sheet, column: number): (cell: string) => string | null {
  const isOnce = [...cellsOf(table, column)].filter((cell) => cell === 'NA').length === 1;
  return (cell) => (isOnce && cell === 'NA' ? cell : null);
}

const found = (index: number | undefined): readonly number[] => (index === undefined ? [] : [index]);

const saysWho = (columns: ReadonlyMap<PeopleColumn, number>): boolean => columns.has('id') || columns.has('name');

function parsePerson(row: PersonRow, id: string, name: string, vocabulary: Vocabulary, origin: Person['origin']): Person {
  const isNetwork = row.isNetwork();
  let person = makePerson({ id, kind: isNetwork ? 'collectivity' : 'manager', name: name || id });
  const foreign: PeopleColumn[] = [];
  for (const column of row.columns()) {
    if (column === 'id' || column === 'name') continue;
    if (isNetwork || personColumn(column)?.isOfNetworks !== true) person = row.read(person, column, vocabulary);
    else foreign.push(column);
  }
  return {
    ...person,
    // A blank cell in a column that says who answered says that they did not; a word that cannot be read says nothing.
    responded: row.has('responded') && row.text('responded') === '' ? 'no' : person.responded,
    // Of somebody who is no network, a column of networks means something else, which Kith has no word for.
    attributes: [
      ...row.attributes(),
      ...foreign.map((column) => ({ name: row.headerOf(column), value: row.text(column) })).filter(({ value }) => value !== ''),
    ],
    network: person.network === null ? null : row.withoutItself(person, person.network),
    origin,
  };
}

/** One row of the table, read by the names of its columns. */
class PersonRow {
  constructor(
    private readonly table: Sheet,
    private readonly index: number,
    private readonly settled: SettledColumns<PeopleColumn>,
    /** A cross beside ticks or words is no tick; by itself it is. */
    private readonly hasTicks: boolean,
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

  isNetwork(): boolean {
    return allowedWords.personKind(this.text('kind')) === 'collectivity';
  }

  /** Whether the name says that nobody holds the post. */
  isVacant(naming: PeopleColumn): boolean {
    return !this.isNetwork() && saysVacant(this.text(naming));
  }

  columns(): readonly PeopleColumn[] {
    return [...this.settled.columns.keys()];
  }

  /** The person with what the cell tells, and an issue for what of it is not allowed. */
  read(person: Person, column: PeopleColumn, vocabulary: Vocabulary): Person {
    const about = personColumn(column);
    if (about === undefined) return person;
    const written = this.text(column);
    const cell =
      column === 'responded' && CROSS.test(written) && this.hasTicks
        ? { told: { responded: null }, refused: [written] }
        : about.read(written, vocabulary, this.sayingOf(column, about.adds), this.headerOf(column));
    for (const word of cell.refused) {
      if (column === 'responded' && saysInPart(word)) this.inPart(word);
      else this.unknown(about, word, vocabulary, cell.told.consent?.includes('none') === true);
    }
    return withCell(person, cell);
  }

  /** A network that is said to be run by itself is run by nobody that is known. */
  withoutItself(person: Person, network: NetworkEntry): NetworkEntry {
    const { host } = network;
    if (!isItself(person)) return network;
    this.log.warn('own-member', this.number, this.headerOf('host'), { of: 'host', written: host });
    return { ...network, host: '' };
  }

  private get number(): number {
    return this.table.rows[this.index] ?? 0;
  }

  /** Tells of a word that is added to the codebook. */
  private sayingOf(column: PeopleColumn, adds: Addition | undefined): (word: string) => void {
    return (word) => {
      if (adds === undefined) return;
      this.log.tell(adds.code, this.number, this.headerOf(column), { word });
    };
  }

  attributes(): Person['attributes'] {
    return this.settled.attributes
      .map((index) => ({ name: this.table.headers[index] ?? '', value: this.cell(index) }))
      .filter(({ value }) => value !== '');
  }

  private cell(column: number): string {
    const { table } = this;
    const cell = table.words[table.cells[this.index * table.headers.length + column] ?? 0] ?? '';
    return isMissing(cell) ? '' : cell;
  }

  private inPart(cell: string): void {
    this.log.repeat('unknown-value', 'info', this.table.rows[this.index] ?? 0, this.headerOf('responded'), {
      written: cell,
      allowed: '',
      readAs: 'in-part',
    });
  }

  /** @param isNo consent of which nothing is clear is none */
  private unknown({ column, allowed, several, readAs }: PersonColumn, word: string, vocabulary: Vocabulary, isNo: boolean): void {
    const became = isNo ? 'no' : column === 'barriers' ? 'barriers' : several === true ? 'rest' : (readAs ?? 'blank');
    this.log.repeat('unknown-value', 'warning', this.number, this.headerOf(column), {
      written: word,
      allowed: allowed(word, vocabulary.base),
      readAs: became,
    });
  }
}

const CROSS = /^[x×]$/i;

function* cellsOf({ headers, length, cells, words }: Sheet, column: number): Generator<string> {
  for (let row = 0; row < length; row += 1) yield words[cells[row * headers.length + column] ?? 0] ?? '';
}
