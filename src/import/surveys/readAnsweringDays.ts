import type { Sheet } from '../files/Sheet';
import { plainText } from '../plainText';
import { readDay } from '../rows/readDay';
import { cellAt } from './layOutSurvey';

/** Headers under which programs write when somebody answered. */
const ANSWERED: ReadonlySet<string> = new Set([
  ...(['completiontime', 'starttime', 'timestamp', 'startdate', 'enddate', 'recordeddate', 'submitdate', 'submitdateutc'] as const),
  ...(['submittedat', 'datesubmitted', 'submissiondate', 'submissiontime', 'surveytimestamp', 'datecreated', 'datemodified'] as const),
  ...(['responsestartdate', 'responsefinishdate', 'responsesubmissiondate', 'timestarted', 'started', 'ended'] as const),
  ...(['dateofresponse', 'responsedate', 'dateanswered', 'answeredon', 'datecompleted', 'completedon'] as const),
]);

/** The first and the last day on which somebody answered, as ISO text; `null` = no column says it. */
export function readAnsweringDays(table: Sheet, rows: readonly number[]): readonly [from: string, to: string] | null {
  const columns = table.headers.flatMap((header, index) => (ANSWERED.has(plainText(header)) ? [index] : []));
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
