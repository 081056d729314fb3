import type { Sheet } from '../../src/import/files/Sheet';
import { IssueLog } from '../../src/import/IssueLog';

/** A table from lines of cells parted by commas; its first row is row 2. */
export function sheet(headers: string, ...lines: readonly string[]): Sheet {
  const words = [''];
  const cells = lines.flatMap((line) => line.split(',').map((cell) => (words.includes(cell) ? words.indexOf(cell) : words.push(cell) - 1)));
  return {
    file: 'a.csv',
    headers: headers.split(','),
    length: lines.length,
    rows: Int32Array.from(lines, (_, at) => at + 2),
    cells: Int32Array.from(cells),
    words,
    found: lines.length,
    understood: '',
  };
}
export const text = ({ headers, length, cells, words, rows }: Sheet): readonly string[] =>
  Array.from({ length }, (_, row) => {
    const own = cells.slice(row * headers.length, (row + 1) * headers.length);
    return `${rows[row]}: ${Array.from(own, (word) => words[word]).join(',')}`;
  });
/** No column is named by hand. */
export const none: ReadonlyMap<string, string> = new Map();

/** What a step says. */
export function says(step: (log: IssueLog) => unknown) {
  const log = new IssueLog('a.csv');
  step(log);
  return log.finish().map(({ code, severity, row, column, values }) => [code, severity, row, column, values]);
}

/** The same, and the rows that it leaves. */
export function does(step: (log: IssueLog) => Sheet | undefined) {
  let after: Sheet | undefined;
  const said = says((log) => (after = step(log)));
  return { said, after, rows: after === undefined ? [] : text(after) };
}
