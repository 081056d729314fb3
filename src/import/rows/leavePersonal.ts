import type { IssueLog } from '../IssueLog';
import type { Sheet } from '../files/Sheet';
import { PERSONAL_COLUMN } from '../surveys/SurveyTool';
import { TableEdit } from './TableEdit';

/**
 * A table without the columns that a study of contacts has no use for and that would harm people in other hands: pay, bank details,
 * National Insurance numbers, dates of birth. Somebody may choose them in *Columns* all the same.
 */
export function leavePersonal(table: Sheet, named: ReadonlyMap<string, string>, log: IssueLog): Sheet {
  const { headers, cells, rows, length } = table;
  const chosen = new Set(named.values());
  const isOut = headers.map((header) => !chosen.has(header) && PERSONAL_COLUMN.test(header));
  if (!isOut.includes(true)) return table;
  const kept = headers.flatMap((_, at) => (isOut[at] === true ? [] : [at]));
  log.tell('survey-columns', null, null, { what: 'private', headers: headers.filter((_, at) => isOut[at] === true) });
  const edit = new TableEdit(
    table,
    kept.map((at) => headers[at] ?? ''),
  );
  for (let row = 0; row < length; row += 1)
    edit.add(
      rows[row] ?? 0,
      kept.map((at) => cells[row * headers.length + at] ?? 0),
    );
  return edit.finish();
}
