import { allowedWords } from './allowedWords';
import type { IssueLog } from '../IssueLog';
import { isMissing } from '../rows/isMissing';
import type { Sheet } from '../files/Sheet';

/** Asks about columns of contacts that Kith does not know and that may say something of them, or be none of theirs. */
export function askColumns(table: Sheet, from: number, to: number, others: readonly number[], hasActivity: boolean, log: IssueLog): void {
  for (const column of others) {
    askYesNo(table, column, log);
    if (!hasActivity) askActivity(table, column, log);
  }
  askBeside(table, from, to, others, log);
}

/** Asks what a column of yes and no means that Kith does not know: the contacts of which it says no may be none. */
function askYesNo({ headers, length, rows, cells, words }: Sheet, column: number, log: IssueLog): void {
  let [no, yes, first] = [0, 0, 0];
  for (let row = 0; row < length; row += 1) {
    const cell = words[cells[row * headers.length + column] ?? 0] ?? '';
    if (isMissing(cell)) continue;
    // Of numbers nobody knows that they are a yes and a no.
    const says = /\d/.test(cell) ? null : allowedWords.yesNo(cell);
    if (says === null) return;
    if (says) yes += 1;
    else if (++no === 1) first = rows[row] ?? 0;
  }
  const header = headers[column] ?? '';
  if (no > 0 && yes > 0) log.warn('may-be-contacts', first, header, { what: 'yes-no', header, rows: no });
}

/** Asks whether words such as “ended” under an unknown header say that contacts are in use or not. */
function askActivity({ headers, length, rows, cells, words }: Sheet, column: number, log: IssueLog): void {
  let [filled, says, first] = [0, 0, 0];
  for (let row = 0; row < length; row += 1) {
    const cell = words[cells[row * headers.length + column] ?? 0] ?? '';
    if (isMissing(cell)) continue;
    filled += 1;
    if (allowedWords.yesNo(cell) !== null || allowedWords.activity(cell) === null) continue;
    if (++says === 1) first = rows[row] ?? 0;
  }
  const header = headers[column] ?? '';
  if (says > 0 && 2 * says >= filled) log.warn('may-be-contacts', first, header, { what: 'activity', header, rows: says });
}

const OF_PEOPLE = /^(?:id|name|key|code|employee ?(?:number|no|id)|staff ?(?:number|no|id)|full ?name)$/i;

/** Asks about a column of ids or names of people who report or are named in other rows than theirs: it may be a staff list. */
function askBeside(
  { headers, length, rows, cells, words }: Sheet,
  from: number,
  to: number,
  others: readonly number[],
  log: IssueLog,
): void {
  const width = headers.length;
  for (const column of others) {
    const header = headers[column] ?? '';
    if (!OF_PEOPLE.test(header)) continue;
    const named = new Set<number>();
    for (let row = 0; row < length; row += 1) named.add(cells[row * width + from] ?? 0).add(cells[row * width + to] ?? 0);
    let [filled, known, elsewhere] = [0, 0, 0];
    for (let row = 0; row < length; row += 1) {
      const cell = cells[row * width + column] ?? 0;
      if (isMissing(words[cell] ?? '')) continue;
      filled += 1;
      if (named.has(cell)) known += 1;
      if (cell !== cells[row * width + from] && cell !== cells[row * width + to]) elsewhere += 1;
    }
    if (known < 2 || 2 * known < filled || elsewhere === 0) continue;
    log.warn('may-be-contacts', rows[0] ?? 0, header, { what: 'beside', header, rows: filled });
    return;
  }
}
