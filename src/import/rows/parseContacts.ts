import { ABSENT, UNTOLD } from '../../domain/Activity';
import { CONTACT_KINDS, isGroupKind } from '../../domain/ContactKind';
import type { GrowingColumn } from '../../domain/nominations/GrowingColumn';
import type { NominationsBuilder } from '../../domain/nominations/NominationsBuilder';
import type { Work } from '../../support/Progress';
import { allowedWords } from '../columns/allowedWords';
import { askColumns } from '../columns/askColumns';
import { askRounds } from '../columns/askRounds';
import type { AboutContacts, ContactColumn } from '../columns/contactColumns';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { flagCells } from './flagCells';
import { hasLostDigits } from './hasLostDigits';
import { isErrorCell, isMissing } from './isMissing';
import type { IssueLog } from '../IssueLog';
import { leaveExampleContacts } from './leaveExamples';
import type { NamedNobody } from './markNamedNobody';
import { mirrorUndirected } from './mirrorUndirected';
import { nameContactFacts } from '../columns/nameContactFacts';
import { readTicks } from './readTicks';
import { saysNever } from './saysNever';
import { saysNoName } from './saysNoName';
import { saysNobody, saysUnknown, saysUnread, UNFINISHED } from './saysNobody';
import { firstHeaders, settleColumns, type SettledColumns } from '../columns/settleColumns';
import { type NotWhole, splitContacts } from './splitContacts';
import { settleErrors, tellUnreadErrors } from './settleErrors';
import { listWide, spreadWide } from './spreadWide';
import type { StaffList } from './StaffList';
import type { Sheet } from '../files/Sheet';
import { tidyRows } from './tidyRows';
import type { VacantPosts } from './VacantPosts';
import type { Vocabulary } from '../columns/Vocabulary';

const ROWS_AT_ONCE = 100_000;

export interface ParsedContacts {
  /** Rows of the file that tell something: neither headers once more nor totals. */
  readonly found: number;
  readonly taken: number;
  readonly columns: SettledColumns<ContactColumn>['understood'];
  readonly namedNobody: readonly NamedNobody[];
}

/** A cell that tells something → its code in the nominations; `null` = not allowed. `row` is the first with that cell. */
type ReadCode = (cell: string, row: number) => number | null;
type Into = GrowingColumn<Int32Array> | GrowingColumn<Uint8Array> | GrowingColumn<Float64Array>;

/** How one column of the table goes into the nominations. */
interface Reader extends Pick<AboutContacts, 'otherwise'> {
  readonly index: number;
  readonly into: Into;
  readonly read: ReadCode;
  readonly allowed: string;
  /** Whether somebody has to say what the cell means. */
  readonly asks?: (cell: string) => boolean;
  /** In the rows that are taken, every cell tells something: "NA" is somebody on the staff list. */
  readonly always?: true;
}

/**
 * Adds the contacts of a table to the nominations; `null` = it does not tell who names whom.
 *
 * @param isPlain nothing is known of the file but its headers, and it is asked what they leave open
 */
export function* parseContacts(
  given: Sheet,
  source: number,
  named: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  staff: StaffList,
  vacant: VacantPosts,
  builder: NominationsBuilder,
  isPlain: boolean,
  log: IssueLog,
): Work<ParsedContacts | null> {
  const tells = (word: number): boolean => {
    const kind = kindOfCell(given.words[word] ?? '', staff);
    return kind === TOLD || kind === NOT_READ;
  };
  const wide = listWide(given.headers, named);
  const settledErrors = wide.length === 0 ? given : settleErrors(given, [wide], [...given.rows.keys()], log);
  const spread = mirrorUndirected(readTicks(spreadWide(settledErrors, named, tells), named, vocabulary, log), named, staff, log);
  const settled = settleColumns(
    spread,
    CONTACT_COLUMNS,
    nameContactFacts(spread, named),
    (found) => found.has('from') && found.has('to'),
    log,
  );
  const { columns } = settled;
  const from = columns.get('from');
  const to = columns.get('to');
  if (from === undefined || to === undefined) {
    const column = from === undefined ? 'from' : 'to';
    log.error('missing-column', given.headerRow ?? 1, column, {
      because: 'contacts',
      needed: column,
      named: '',
      ...firstHeaders(given.headers),
    });
    return null;
  }
  const tidy = leaveExampleContacts(tidyRows(spread, [from], staff, log), from, to, (id) => staff.hasId(id), log);
  const alongside = CONTACT_COLUMNS.flatMap((about) => (about.alongside === true ? (columns.get(about.column) ?? []) : []));
  const marks: NotWhole = { several: new Set(), unread: new Set() };
  const table =
    given.isOneEach === true ? tidy : splitContacts(tidy, to, alongside, groupTest(tidy, columns.get('contact_kind')), staff, marks, log);
  flagCells(table, [from, to], log, [], to);
  tellUnreadErrors(table, to, log);
  if (isPlain) askColumns(table, from, to, settled.attributes, columns.has('activity') || columns.has('frequency'), log);
  if (!columns.has('round')) askRounds(table, from, settled.attributes, log);

  if (!columns.has('contact_kind')) tellNoNames(table, to, staff, marks.unread, log);
  const rows = yield* takeRows(
    table,
    from,
    to,
    source,
    staff,
    vacant,
    { unread: marks.unread, isGroup: groupTest(table, columns.get('contact_kind')) },
    builder,
    log,
  );
  const telling =
    ({ column, adds }: AboutContacts, row: number) =>
    (word: string) => {
      if (adds === undefined) return;
      log.tell(adds.code, row, table.headers[columns.get(column) ?? -1] ?? column, { word });
    };
  const readers = CONTACT_COLUMNS.flatMap((about): Reader[] => {
    const index = columns.get(about.column);
    if (index === undefined) return [];
    return [
      {
        index,
        into: builder.columns[about.field],
        read: (cell, row) => about.read(cell, { builder, vocabulary, onAdded: telling(about, row) }),
        allowed: about.allowed(vocabulary.base),
        ...(about.asks === true ? { asks: (cell: string) => allowedWords.activity(cell) === null } : {}),
        ...(about.otherwise === undefined ? {} : { otherwise: about.otherwise }),
        ...(index === from || index === to ? { always: true } : {}),
      },
    ];
  });
  const text: ReadCode = (cell) => builder.word(cell);
  for (const index of settled.attributes)
    readers.push({ index, into: builder.attribute(table.headers[index] ?? ''), read: text, allowed: '' });
  for (const [done, reader] of readers.entries()) {
    yield { stage: `Columns of ${table.file}`, done, total: readers.length };
    fillColumn(table, rows.nomination, builder.length, reader, vocabulary, log);
  }
  tellKinds(table, to, rows.nomination, rows.notRead, marks.several, builder);
  const often = columns.get('frequency');
  if (often !== undefined) takeNever(table, often, rows.nomination, builder);
  return { found: tidy.found, taken: rows.taken, columns: settled.understood, namedNobody: rows.namedNobody };
}

/** Of those that a message names. */
const MOST_NAMED = 8;

/** Contacts that are written as posts or groups: “My manager”, “Ward team”. They count as people whom nobody else names. */
function tellNoNames(
  { headers, length, rows, cells, words }: Sheet,
  column: number,
  staff: StaffList,
  unread: ReadonlySet<string>,
  log: IssueLog,
): void {
  const found = new Map<number, boolean>();
  const names: string[] = [];
  let count = 0;
  let first = 0;
  for (let row = 0; row < length; row += 1) {
    const word = cells[row * headers.length + column] ?? 0;
    const cell = words[word] ?? '';
    let isOne = found.get(word);
    if (isOne === undefined) {
      isOne = !unread.has(cell) && saysNoName(cell) && kindOfCell(cell, staff) === TOLD && !staff.has(cell);
      found.set(word, isOne);
      if (isOne && names.length < MOST_NAMED) names.push(cell);
    }
    if (!isOne) continue;
    if (count === 0) first = rows[row] ?? 0;
    count += 1;
  }
  if (count > 0) log.warn('no-name', first, headers[column] ?? null, { names, rows: count });
}

/** A contact whom somebody never meets is none, as one of strength 0; where a column says whether it is in use, that counts. */
function takeNever({ headers, length, cells, words }: Sheet, column: number, nomination: Int32Array, builder: NominationsBuilder): void {
  const never = words.map(saysNever);
  const { activity, strength } = builder.columns;
  let isReserved = false;
  for (let row = 0; row < length; row += 1) {
    const index = nomination[row] ?? -1;
    if (index < 0 || never[cells[row * headers.length + column] ?? 0] !== true) continue;
    if (activity.at(index) !== UNTOLD || strength.at(index) > 0) continue;
    if (!isReserved) activity.reserve(builder.length);
    isReserved = true;
    activity.set(index, ABSENT);
  }
}

/** Whether a column says that the contact of a row is a group: “other trusts whose work they watch”, “theatre manager and matrons”. */
function groupTest({ headers, cells, words }: Sheet, column: number | undefined): (row: number) => boolean {
  if (column === undefined) return () => false;
  return (row) => isGroupKind(allowedWords.contactKind(words[cells[row * headers.length + column] ?? 0] ?? '') ?? 0);
}

/** Of contacts by which a list is known not to be whole, what they are, whatever a column says. */
function tellKinds(
  { headers, length, cells, words }: Sheet,
  to: number,
  nomination: Int32Array,
  notRead: readonly number[],
  several: ReadonlySet<string>,
  builder: NominationsBuilder,
): void {
  if (notRead.length === 0 && several.size === 0) return;
  const { contactKind } = builder.columns;
  contactKind.reserve(builder.length);
  for (const row of notRead) contactKind.set(nomination[row] ?? 0, CONTACT_KINDS.indexOf('unread'));
  if (several.size === 0) return;
  for (let row = 0; row < length; row += 1) {
    const i = nomination[row] ?? -1;
    if (i >= 0 && contactKind.at(i) === 0 && several.has(words[cells[row * headers.length + to] ?? 0] ?? ''))
      contactKind.set(i, CONTACT_KINDS.indexOf('several'));
  }
}

/** Decides row by row which are taken. */
function* takeRows(
  { file, headers, length, rows, cells, words }: Sheet,
  from: number,
  to: number,
  source: number,
  staff: StaffList,
  vacant: VacantPosts,
  { unread, isGroup }: { readonly unread: ReadonlySet<string>; readonly isGroup: (row: number) => boolean },
  builder: NominationsBuilder,
  log: IssueLog,
): Work<{
  readonly nomination: Int32Array;
  readonly taken: number;
  readonly namedNobody: readonly NamedNobody[];
  /** Rows of the table of which it is known that somebody answered, and not what. */
  readonly notRead: readonly number[];
}> {
  const nomination = new Int32Array(length).fill(-1);
  const rounded = words.map(hasLostDigits);
  builder.reserve(builder.length + length);
  const namedNobody: NamedNobody[] = [];
  const notRead: number[] = [];
  let taken = 0;
  // Several contacts of one row are one row.
  let lastTaken = -1;
  const take = (row: number): void => {
    if (row !== lastTaken) taken++;
    lastTaken = row;
  };
  // Of a row of several contacts it is said once that it was not taken, and only if nothing of it was.
  let refused: { readonly row: number; readonly say: () => void } | null = null;
  const sayRefused = (): void => {
    if (refused !== null && refused.row !== lastTaken) refused.say();
    refused = null;
  };
  const kinds = new Uint8Array(words.length);
  const kindAt = (cell: string): number => (vacant.has(cell) ? VACANT : unread.has(cell) ? NOT_READ : kindOfCell(cell, staff));
  const kindOf = (word: number): number => {
    let kind = kinds[word] ?? 0;
    if (kind === 0) kinds[word] = kind = kindAt(words[word] ?? '');
    return kind;
  };
  const named = new Uint8Array(words.length);
  const isNameless = (word: number): boolean => {
    if (named[word] === 0) named[word] = isMissing(words[word] ?? '') && !staff.has(words[word] ?? '') ? MISSING : TOLD;
    return named[word] === MISSING;
  };
  for (let r = 0; r < length; r++) {
    if (r > 0 && r % ROWS_AT_ONCE === 0) yield { stage: `Contacts of ${file}`, done: r, total: length };
    if (rounded[cells[r * headers.length + from] ?? 0] === true) continue;
    const row = rows[r] ?? 0;
    const who = cells[r * headers.length + from] ?? 0;
    const of = kindOf(cells[r * headers.length + to] ?? 0);
    const whom = of === NOT_READ && isGroup(r) ? TOLD : of;
    if (refused !== null && refused.row !== row) sayRefused();
    if (isNameless(who)) {
      refused ??= {
        row,
        say: () => {
          log.error('no-id', row, headers[from] ?? null, { of: 'contacts' });
        },
      };
    } else if (rounded[cells[r * headers.length + to] ?? 0] === true) {
      // It was said where the cell was looked at.
      nomination[r] = builder.addRow(source, row);
      notRead.push(r);
      take(row);
    } else if (whom === MISSING) {
      refused ??= {
        row,
        say: () => {
          log.error('no-contact', row, headers[to] ?? null, { what: 'blank', written: '' });
        },
      };
    } else if (whom === VACANT) {
      const written = words[cells[r * headers.length + to] ?? 0] ?? '';
      refused ??= {
        row,
        say: () => {
          log.error('no-contact', row, headers[to] ?? null, { what: 'vacant', written });
        },
      };
    } else if (whom === NOBODY) {
      // A row of several contacts may say it more than once.
      if (namedNobody.at(-1)?.row !== row) namedNobody.push({ written: words[who] ?? '', file, row, column: headers[to] ?? 'to' });
      take(row);
    } else {
      nomination[r] = builder.addRow(source, row);
      take(row);
      if (whom !== NOT_READ) continue;
      notRead.push(r);
      const written = words[cells[r * headers.length + to] ?? 0] ?? '';
      // Of the others it is said why.
      if (written !== UNFINISHED && !unread.has(written) && !isErrorCell(written))
        log.warn('no-contact', row, headers[to] ?? null, { what: 'unread', written });
    }
  }
  sayRefused();
  return { nomination, taken, namedNobody, notRead };
}

const MISSING = 1;
const NOBODY = 2;
const TOLD = 3;
const VACANT = 4;
const NOT_READ = 5;

function kindOfCell(cell: string, staff: StaffList): number {
  if (cell === '') return MISSING;
  if (isErrorCell(cell)) return NOT_READ;
  if (saysNobody(cell)) return staff.hasPart(cell) ? TOLD : NOBODY;
  if (!saysUnknown(cell) || staff.hasPart(cell)) return TOLD;
  return saysUnread(cell) ? NOT_READ : MISSING;
}

const UNREAD = -1;
const REFUSED = -2;

/** One column into the nominations; each distinct cell is read once. */
function fillColumn(
  { headers, length, rows, cells, words }: Sheet,
  nomination: Int32Array,
  nominations: number,
  { index, into, read, allowed, asks, always, otherwise }: Reader,
  vocabulary: Vocabulary,
  log: IssueLog,
): void {
  const codes = new Float64Array(words.length).fill(UNREAD);
  const asked = new Map<number, { rows: number; readonly first: number }>();
  let told = false;
  for (let r = 0, at = index; r < length; r++, at += headers.length) {
    const i = nomination[r] ?? -1;
    const word = cells[at] ?? 0;
    if (i < 0 || word === 0) continue;
    let code = codes[word] ?? UNREAD;
    if (code === UNREAD) {
      const cell = words[word] ?? '';
      codes[word] = code = isMissing(cell) && always !== true ? NaN : (read(cell, rows[r] ?? 0) ?? REFUSED);
    }
    if (asks !== undefined && !Number.isNaN(code) && asks(words[word] ?? '')) {
      const known = asked.get(word);
      if (known === undefined) asked.set(word, { rows: 1, first: rows[r] ?? 0 });
      else known.rows += 1;
    }
    if (code >= 0) {
      if (!told) into.reserve(nominations);
      told = true;
      into.set(i, code);
    } else if (code === REFUSED && asks === undefined) {
      log.repeat('unknown-value', 'warning', rows[r] ?? 0, headers[index] ?? '', {
        written: words[word] ?? '',
        allowed,
        readAs: otherwise ?? 'blank',
      });
    }
  }
  const open = new Map<string, { readonly rows: number; readonly first: number }>();
  for (const [word, { rows: count, first }] of asked) {
    const spelled = vocabulary.askActivity(words[word] ?? '', count);
    const known = open.get(spelled);
    if (codes[word] === REFUSED) open.set(spelled, { rows: (known?.rows ?? 0) + count, first: Math.min(known?.first ?? first, first) });
  }
  for (const [word, { rows: count, first }] of open) {
    log.warn('unread-activity', first, headers[index] ?? '', { word, rows: count });
  }
}
