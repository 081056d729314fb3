import { plainText } from '../plainText';
import { SURVEY_TOOLS, type SurveyTool } from './SurveyTool';

/** The program that wrote a table with such headers; `null` = none that is known. */
export function nameTool(headers: readonly string[]): SurveyTool | null {
  const plain = new Set(headers.map(plainText));
  const found = SURVEY_TOOLS.find(({ signs }) => signs.some((sign) => sign.every((header) => plain.has(plainText(header)))));
  // "Timestamp" is a word of many programs; of the answers to a form it heads the first column.
  return found?.id === 'google-forms' && plainText(headers[0] ?? '') !== 'timestamp' ? null : (found ?? null);
}
