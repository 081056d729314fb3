import type { Sheet } from '../files/Sheet';
import { plainText } from '../plainText';
import { readDay } from '../rows/readDay';
import { cellAt } from './layOutSurvey';

/** Headers under which programs write when somebody answered. */
const ANSWERED =
  /^(?:(?:completion|start|submission)time|(?:survey)?timestamp|(?:start|end|recorded|submit|submission|response(?:start|finish|submission)?)date(?:utc)?|date(?:submitted|created|modified|answered|completed|ofresponse)|(?:time)?started|submittedat|ended|(?:answered|completed)on)$/;

/** The first and the last day on which somebody answered, as ISO text; `null` = no column says it. */
export function readAnsweringDays(table: Sheet, rows: readonly number[]): readonly [from: string, to: string] | null {
  const columns = table.headers.flatMap((header, index) => (ANSWERED.test(plainText(header)) ? [index] : []));
  let [from, to] = ['', ''];
  for (const row of rows)
    for (const column of columns) {
      const day = readDay(cellAt(table, row, column));
      if (day === null) continue;
      if (from === '' || day < from) from = day;
      if (day > to) to = day;
    }
  return from === '' ? null : [from, to];
}
