import type { IssueLog } from '../IssueLog';
import { isErrorCell } from './isMissing';
import { partRemainder } from './partRemainder';
import { isFullName, partUnlisted } from './partUnlisted';
import type { StaffList } from './StaffList';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';

/** What stands between two contacts and in no name. */
const BETWEEN = /[;|\n\r\t•▪◦‣；؛、]/;
/** What may stand between two contacts, and within a name as well. */
const PERHAPS = /\s*(?:[,，،]|\/|&|\+|\band\b)\s*/gi;
/** What a list puts before each of its entries: “1. ”, “2) ”, “- ”. */
const MARKER = /^\s*(?:\(?\d{1,2}[.):]|[-–—*·])\s+/;
const MARKED = /(?:^|\s)\(?\d{1,2}[.):]\s+(?=\p{Letter})/gu;
/** Cells as `splitContacts` leaves them, by which a list is known not to be whole: read as one in doubt, and not read. */
export interface NotWhole {
  readonly several: Set<string>;
  readonly unread: Set<string>;
}

/** A cell that may name several: the contacts that it names, or why nobody can tell. */
type Several = readonly string[] | 'one' | 'unclear' | 'looks-like-several';

/**
 * Contacts that share a cell, each in a row of its own; the other cells count for each. What stands `alongside`, such as the organisation,
 * is parted with them. Semicolons, bars and line breaks always part contacts; commas, slashes and "and" do where the staff list makes
 * people of the parts ("Orr, Ben, Lund, Cay" are two, "Lund, Cay" is one). Where it makes people of some only, the cell is not read: half
 * of it would be wrong. `marks` collects what is not read, and what was read as one in doubt; a group that a column says to be one is one.
 */
export function splitContacts(
  table: Sheet,
  to: number,
  alongside: readonly number[],
  isGroup: (row: number) => boolean,
  staff: StaffList,
  marks: NotWhole,
  log: IssueLog,
): Sheet {
  const { headers, cells, words, length, rows } = table;
  const width = headers.length;
  const known = new Map<number, Several>();
  const remainders = new Map<number, readonly [names: string, more: string]>();
  const plain = new Uint8Array(words.length);
  let first = -1;
  for (let row = 0; row < length; row += 1) {
    const word = cells[row * width + to] ?? 0;
    if (plain[word] === 1 || known.has(word)) continue;
    const whole = words[word] ?? '';
    const remainder = remainderOf(whole, staff);
    const several = partContacts(whole, staff);
    if (remainder !== null) remainders.set(word, remainder);
    if (several === 'one' && remainder === null) plain[word] = 1;
    else {
      known.set(word, several);
      if (first < 0) first = row;
    }
  }
  if (first < 0) return table;
  const edit = new TableEdit(table);
  const cellAt = (row: number, column: number): string => words[cells[row * width + column] ?? 0] ?? '';
  /** What a cell that is parted as well says of each contact; a cell that is not says it of all. */
  const shareOut = (column: number, cell: string, contacts: number, number: number): readonly (readonly [number, readonly string[]])[] => {
    if (!BETWEEN.test(cell)) return [];
    const parts = cell.split(BETWEEN).map((part) => part.trim());
    if (parts.length > contacts && parts.at(-1) === '') parts.pop();
    if (parts.length === contacts) return [[column, parts]];
    log.warn('several-contacts', number, headers[column] ?? null, { what: 'unparted', cell, contacts, rows: 1 });
    return [[column, []]];
  };
  for (let row = 0; row < length; row += 1) {
    const word = cells[row * width + to] ?? 0;
    const several = known.get(word) ?? 'one';
    const header = headers[to] ?? 'to';
    const [number, cell] = [rows[row] ?? 0, words[word] ?? ''];
    if (isGroup(row) && !BETWEEN.test(cell)) {
      edit.copy(row);
      continue;
    }
    if (several === 'unclear') {
      log.error('several-contacts', number, header, { what: 'unclear', cell, contacts: 0, rows: 1 });
      marks.unread.add(cell);
      edit.copy(row);
      continue;
    }
    const [names, more] = remainders.get(word) ?? [cell, ''];
    if (several === 'looks-like-several' || several === 'one') {
      if (several !== 'one') {
        log.repeat('several-contacts', 'warning', number, header, { what: 'read-as-one', cell, contacts: 0 });
        marks.several.add(names);
      }
      edit.copy(row, new Map([[to, edit.word(names)]]));
    } else {
      if (several.length > 1 && !BETWEEN.test(names) && several.some((contact) => !staff.has(contact)))
        log.repeat('several-contacts', 'info', number, header, { what: 'some-not-listed', cell, contacts: several.length });
      const shared = alongside.flatMap((column) => shareOut(column, cellAt(row, column), several.length, number));
      for (const [place, contact] of several.entries())
        edit.copy(
          row,
          new Map([[to, edit.word(contact)], ...shared.map(([column, parts]) => [column, edit.word(parts[place] ?? '')] as const)]),
        );
    }
    if (more === '') continue;
    log.repeat('several-contacts', 'warning', number, header, {
      what: 'more',
      cell,
      contacts: Array.isArray(several) ? several.length : 1,
    });
    marks.unread.add(more);
    edit.copy(row, new Map([[to, edit.word(more)]]));
  }
  return edit.finish();
}

/** What a cell names, and words behind it that say that there are more; `null` = it says nothing of the kind, or nothing else. */
function remainderOf(cell: string, staff: StaffList): readonly [names: string, more: string] | null {
  const [names, more] = partRemainder(cell);
  return more === '' || names === '' || staff.has(cell) ? null : [names, more];
}

export function partContacts(whole: string, staff: StaffList): Several {
  // “#N/A” and “#DIV/0!” are not two.
  if (isErrorCell(whole)) return 'one';
  const [cell] = remainderOf(whole, staff) ?? [whole];
  const pieces = piecesOf(cell, staff);
  const isPerhaps = cell.search(PERHAPS) >= 0;
  if (pieces.length === 1 && pieces[0] === cell && !isPerhaps) return 'one';
  if (staff.hasId(cell) || (!BETWEEN.test(cell) && staff.has(cell))) return 'one';
  const found: string[] = [];
  let doubt = false;
  for (const piece of pieces) {
    const parted = isPerhaps ? partPiece(piece, staff) : [piece];
    if (parted === 'unclear') return 'unclear';
    if (parted === 'looks-like-several') doubt = true;
    for (const part of typeof parted === 'string' ? [piece] : parted) if (!found.includes(part)) found.push(part);
  }
  // Nothing but separators is read as it stands: it names nobody.
  if (found.length === 0) return 'one';
  if (found.length > 1) return found;
  return doubt ? 'looks-like-several' : found[0] === cell ? 'one' : found;
}

/** What is parted for certain: by signs that stand in no name, by the numbers of a list, or as ids with spaces between. */
function piecesOf(cell: string, staff: StaffList): readonly string[] {
  if (staff.hasId(cell)) return [cell];
  const inside = /^\s*[[{](.*)[\]}]\s*$/s.exec(cell)?.[1] ?? cell;
  const ids = inside.split(/[\s,]+/).map((id) => id.replaceAll(/^["']|["']$/g, ''));
  // Of one word it is the brackets that are taken off.
  if ((ids.length > 1 || inside !== cell) && ids.every((id) => id !== '' && staff.hasId(id))) return ids;
  const isList = MARKER.test(inside) && [...inside.matchAll(MARKED)].length > 1;
  return (isList ? inside.replaceAll(MARKED, '\n') : inside)
    .split(BETWEEN)
    .map((part) => (staff.has(part) ? part : part.replace(MARKER, '')).trim())
    .filter((part) => part !== '');
}

/** Where a piece may be one name or several. */
function partPiece(piece: string, staff: StaffList): Several {
  const parts: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const match of piece.matchAll(PERHAPS)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: piece.length });
  if (parts.length === 1 || staff.has(piece)) return [piece];
  const text = (from: number, to: number): string => piece.slice(parts[from]?.start, parts[to]?.end).trim();

  const found: string[] = [];
  let listed = 0;
  let unclear = false;
  for (let from = 0; from < parts.length;) {
    let to = Math.min(parts.length - 1, from + MOST_PARTS - 1);
    while (to >= from && !staff.has(text(from, to))) to -= 1;
    if (to >= from) listed += 1;
    else {
      to = from;
      if (text(from, to) !== '' && !isFullName(text(from, to))) unclear = true;
    }
    if (text(from, to) !== '') found.push(text(from, to));
    from = to + 1;
  }
  if (listed > 0) return unclear ? 'unclear' : found;
  const unlisted = partUnlisted(piece);
  return unlisted === 'one' ? [piece] : unlisted;
}

/** Of one name, parted by commas: "Orr, Ben, Dr". */
const MOST_PARTS = 3;
