import { columnLetters } from '../files/headerNames';

/** What Qualtrics writes below its questions. */
const NO_TITLE = /^\{"ImportId"/;
const BETWEEN = ' – ';

/**
 * The titles of the columns, from one header row or several below each other: the cells of a column, each text once. A cell
 * that is blank in a row above others continues the cell before it, as merged cells do. A column without a title is called as a
 * spreadsheet calls it ("Column E"), and of several alike the later are numbered.
 */
export function combineHeaders(rows: readonly (readonly string[])[]): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const last = rows.length - 1;
  const before = rows.map(() => '');
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const [at, row] of rows.entries()) {
      const cell = (row[column] ?? '').trim();
      if (cell !== '') before[at] = cell;
      const isBelowFilled = rows.slice(at + 1).some((below) => (below[column] ?? '') !== '');
      const title = cell === '' && at < last && isBelowFilled ? (before[at] ?? '') : cell;
      if (title !== '' && !NO_TITLE.test(title) && !parts.includes(title)) parts.push(title);
    }
    const name = parts.join(BETWEEN) || `Column ${columnLetters(column)}`;
    let own = name;
    for (let n = 2; taken.has(own); n += 1) own = `${name} (${n})`;
    taken.add(own);
    return own;
  });
}
