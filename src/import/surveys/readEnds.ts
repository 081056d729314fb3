import { allowedWords } from '../columns/allowedWords';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import { cellAt } from './layOutSurvey';
import type { SurveyTool } from './SurveyTool';

/** Whether a row is of somebody who came to the end of the form: `null` = the file does not say. */
export type Ended = (row: number) => boolean | null;

const REPLIED = new Set(['replied', 'responded', 'answered', 'surveycompleted', 'completedsurvey', 'surveyreturned', 'returnedsurvey']);
const NO = new Set(['0', 'false', 'no', 'partial', 'incomplete', 'unverified', 'disqualified', 'abandoned']);

/** How a row of an export says that the form was answered to its end. */
export function readEnds(table: Sheet, tool: SurveyTool | null): Ended {
  const find = (...names: readonly string[]): number => table.headers.findIndex((header) => names.includes(plainText(header)));
  if (tool?.ends === 'sent') return () => true;
  if (tool === null) {
    // A list that somebody keeps of who has replied.
    const replied = table.headers.findIndex((header) => REPLIED.has(plainText(header)));
    return (row) => {
      const said = replied < 0 ? null : allowedWords.responded(cellAt(table, row, replied));
      // Who replied and has no contact in the file may have named nobody, or they are not entered yet.
      return said === null || said === 'yes' ? null : false;
    };
  }
  if (tool.ends === 'unrecorded') return () => null;
  if (tool.id === 'qualtrics') {
    const [finished, progress] = [find('finished'), find('progress')];
    return (row) => {
      const said = finished < 0 ? '' : cellAt(table, row, finished);
      if (said !== '') return !NO.has(said.toLowerCase());
      const share = progress < 0 ? '' : cellAt(table, row, progress);
      return share === '' ? null : Number(share.replace('%', '')) >= 100;
    };
  }
  if (tool.id === 'limesurvey') {
    const submitted = find('submitdate', 'datesubmitted');
    return (row) => (submitted < 0 ? null : !['', 'N', 'NA'].includes(cellAt(table, row, submitted)));
  }
  if (tool.id === 'redcap') {
    const complete = table.headers.flatMap((header, index) => (/_complete$|^complete\?/i.test(header) ? [index] : []));
    return (row) => {
      const said = complete.map((index) => cellAt(table, row, index)).filter((cell) => cell !== '');
      return said.length === 0 ? null : said.some((cell) => cell === '2' || /^complete$/i.test(cell));
    };
  }
  const status = find('status', 'completed');
  return (row) => {
    const said = status < 0 ? '' : cellAt(table, row, status);
    return said === '' ? null : !NO.has(said.toLowerCase());
  };
}
