import type { Sheet } from '../files/Sheet';
import { cellAt } from './layOutSurvey';

/** A form and the groups that respondents filled in several times, as one table. */
export interface JoinedForm {
  /** Rows of the form, then those of the groups, under the headers of all. */
  readonly table: Sheet;
  readonly recordOf: (row: number) => string;
  /** Which of the tables a row is from, 0 = the form, and its place there. */
  readonly originOf: (row: number) => { readonly table: number; readonly row: number };
}

/** The headers under which a group names the row of the form that it belongs to, and what the form calls that. */
const LINKS: readonly (readonly [parent: string, own: string])[] = [
  ['PARENT_KEY', 'KEY'],
  ['_parent_index', '_index'],
  ['_submission__uuid', '_uuid'],
];

/** Whether cells head the rows of a group that is filled in several times. */
export function isRepeat(cells: readonly string[]): boolean {
  return LINKS.some(([parent]) => cells.includes(parent));
}

/** Puts each row of the groups to the row of the form that it belongs to; `null` = nothing says which that is. */
export function joinRepeats(form: Sheet, groups: readonly Sheet[]): JoinedForm | null {
  const tables = [form, ...groups];
  const keyOf = (table: Sheet, header: string): number => table.headers.indexOf(header);
  const links = groups.map((group) => LINKS.find(([parent, own]) => keyOf(group, parent) >= 0 && keyOf(form, own) >= 0));
  const [first] = links;
  if (first === undefined || links.some((link) => link?.[1] !== first[1])) return null;
  const words: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  const word = (text: string): number => {
    let place = places.get(text);
    if (place === undefined) places.set(text, (place = words.push(text) - 1));
    return place;
  };
  const width = tables.reduce((sum, { headers }) => sum + headers.length, 0);
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const cells = new Int32Array(width * length);
  const rows = new Int32Array(length);
  const records: string[] = [];
  const origins: { readonly table: number; readonly row: number }[] = [];
  let column = 0;
  for (const [at, table] of tables.entries()) {
    const key = keyOf(table, at === 0 ? first[1] : (links[at - 1]?.[0] ?? ''));
    for (let row = 0; row < table.length; row += 1) {
      const to = origins.push({ table: at, row }) - 1;
      rows[to] = table.rows[row] ?? 0;
      records.push(cellAt(table, row, key));
      for (let own = 0; own < table.headers.length; own += 1) cells[to * width + column + own] = word(cellAt(table, row, own));
    }
    column += table.headers.length;
  }
  return {
    table: {
      ...form,
      headers: tables.flatMap(({ headers }) => headers),
      length,
      rows,
      cells,
      words,
      found: tables.reduce((sum, { found }) => sum + found, 0),
    },
    recordOf: (row) => records[row] ?? '',
    originOf: (row) => origins[row] ?? { table: 0, row: 0 },
  };
}
