import { CONTACT_COLUMNS, type ContactColumn } from '../columns/contactColumns';
import { smallestOf } from '../../support/smallestOf';
import { matchColumns } from '../columns/matchColumns';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { TableEdit } from './TableEdit';

/** A column that is there several times, numbered: `contact_2`, `type 2`, `Contact 2 organisation`. */
interface Numbered {
  readonly column: ContactColumn;
  readonly place: number;
  readonly index: number;
}

const KNOWN: ReadonlyMap<string, ContactColumn> = new Map(
  CONTACT_COLUMNS.flatMap(({ column, aliases }) => [column, ...aliases].map((alias) => [plainText(alias), column] as const)),
);

const LONGEST_HEADER = 200;

/** Headers that are repeated, numbered from the second on: “Contact”, “Contact (2)”. */
export function numberRepeated(headers: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const count = (met.get(header) ?? 0) + 1;
    met.set(header, count);
    return header === '' || count === 1 ? header : `${header} (${count})`;
  });
}

/** The columns of contacts, in their order, where they stand beside each other. */
export function listWide(headers: readonly string[], named: ReadonlyMap<string, string>): readonly number[] {
  if (named.has('to') || !isWide(headers)) return [];
  return findNumbered(headers)
    .contacts.toSorted((a, b) => a.place - b.place)
    .map(({ index }) => index);
}

/** Whether the contacts of a respondent stand beside each other, in columns of their own. */
export function isWide(headers: readonly string[]): boolean {
  const { contacts } = findNumbered(headers);
  return contacts.length > 1 || (contacts.length === 1 && !headers.some((header) => KNOWN.get(plainText(header)) === 'to'));
}

/**
 * A table of one row a respondent with `contact`, `contact 2`, `contact 3` beside each other, as one row a contact; what
 * else is numbered (`type_2`) goes with its contact, everything else with each. `tells` = the cell names somebody.
 */
export function spreadWide(table: Sheet, named: ReadonlyMap<string, string>, tells: (word: number) => boolean): Sheet {
  const { headers, cells, length, rows } = table;
  if (named.has('to') || !isWide(headers) || !matchColumns(headers, CONTACT_COLUMNS, named).columns.has('from')) return table;
  const { contacts, numbered } = findNumbered(headers);
  const taken = new Set(numbered.map(({ index }) => index));
  const columns = [...new Set(numbered.map(({ column }) => column))];
  const general = matchColumns(
    headers.map((header, index) => (taken.has(index) ? '' : header)),
    CONTACT_COLUMNS,
    named,
  ).columns;
  const others = headers.flatMap((_, index) =>
    taken.has(index) || columns.some((column) => general.get(column) === index) ? [] : [index],
  );
  const edit = new TableEdit(table, [...others.map((index) => headers[index] ?? ''), ...columns]);
  const width = headers.length;
  for (let row = 0; row < length; row += 1) {
    const cell = (index: number | undefined): number => (index === undefined ? 0 : (cells[row * width + index] ?? 0));
    const filled = contacts.filter(({ index }) => cell(index) !== 0);
    const telling = filled.filter(({ index }) => tells(cell(index)));
    // Of somebody who names nobody, the row is kept once: it is an answer, or something to mend.
    for (const { place } of telling.length > 0 ? telling : filled.length > 0 ? filled.slice(0, 1) : contacts.slice(0, 1)) {
      const own = columns.map(
        (column) =>
          cell(numbered.find((one) => one.column === column && one.place === place)?.index) ||
          cell(column === 'to' ? undefined : general.get(column)),
      );
      edit.add(rows[row] ?? 0, [...others.map(cell), ...own]);
    }
  }
  return edit.finish();
}

function findNumbered(headers: readonly string[]): { readonly contacts: readonly Numbered[]; readonly numbered: readonly Numbered[] } {
  const numbered: Numbered[] = [];
  for (const [index, header] of headers.entries()) {
    // "vertex 1" and the like are names of their own; what is longer than a header is none, and could take hours to look through.
    if (header.length > LONGEST_HEADER || KNOWN.has(plainText(header))) continue;
    const [, before = '', number = '', after = ''] = /^(.*?)[\s_.#([-]*(\d{1,3})[\s_.)\]-]*(.*)$/.exec(header) ?? [];
    const column =
      KNOWN.get(plainText(before + after)) ?? (KNOWN.get(plainText(before)) === 'to' ? KNOWN.get(plainText(after)) : undefined);
    if (number === '' || before === '' || column === undefined || column === 'from') continue;
    numbered.push({ column, place: Number(number), index });
  }
  const contacts = numbered.filter(({ column }) => column === 'to');
  if (contacts.length === 0) return { contacts, numbered: [] };
  // `contact` beside `contact 2` is the first of them, and so is `type` beside `type 2`.
  for (const column of new Set(numbered.map((one) => one.column))) {
    const index = headers.findIndex((header) => KNOWN.get(plainText(header)) === column);
    if (index >= 0 && (column === 'to' || !numbered.some((one) => one.column === column && one.place <= 1))) {
      const lowest = smallestOf(numbered.filter((one) => one.column === column).map(({ place }) => place));
      numbered.unshift({ column, place: lowest - 1, index });
    }
  }
  return { contacts: numbered.filter(({ column }) => column === 'to'), numbered };
}

/** Numbered columns beside contacts of which Kith has no word: "contact 1 role". Those are attributes of a contact each. */
export function findUnplaced(headers: readonly string[]): readonly string[] {
  const placed = new Set(findNumbered(headers).numbered.map(({ index }) => index));
  return headers.filter((header, index) => !placed.has(index) && /\d/.test(header) && !KNOWN.has(plainText(header)));
}
