import type { IssueLog } from '../IssueLog';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { cellAt } from './layOutSurvey';
import type { SurveyTool } from './SurveyTool';

/** The rows that are answers: no further headers, no blank rows, and none that somebody sent to try the form. */
export function answerRows(table: Sheet, tool: SurveyTool | null, headerRows: ReadonlySet<number>, log: IssueLog): readonly number[] {
  const status = tool?.id === 'qualtrics' ? table.headers.findIndex((header) => plainText(header) === 'status') : -1;
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (headerRows.has(row)) continue;
    const number = table.rows[row] ?? 0;
    const filled = table.headers.flatMap((header, column) =>
      cellAt(table, row, column) === '' ? [] : [[header, cellAt(table, row, column)] as const],
    );
    if (filled.length === 0) continue;
    if (filled.length > 1 && filled.every(([header, cell]) => plainText(header) === plainText(cell)))
      log.tell('repeated-header', number, null, {});
    else if (status >= 0 && /^(?:survey preview|survey test|spam|1|2|8|9|12)$/i.test(cellAt(table, row, status)))
      log.repeat('survey-trial', 'warning', number, table.headers[status] ?? 'Status', { status: cellAt(table, row, status) });
    else rows.push(row);
  }
  return rows;
}
