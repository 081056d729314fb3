import { plainText } from '../plainText';
import { SURVEY_TOOLS, type SurveyTool } from './SurveyTool';

/** The program that wrote a table with such headers; `null` = none that is known. */
export function nameTool(headers: readonly string[]): SurveyTool | null {
  const own = findTool(headers);
  if (own !== null) return own;
  const bare = findTool(headers.map(withoutCode));
  return bare?.id === 'limesurvey' ? bare : null;
}

/** LimeSurvey may write the code of each question before its text: "submitdate. Date submitted". */
export const withoutCode = (header: string): string => header.replace(/^[A-Za-z]\w*(?:\[\w+\])?[.:] (?=\S)/, '');

function findTool(headers: readonly string[]): SurveyTool | null {
  const plain = new Set(headers.map(plainText));
  const exact = new Set(headers);
  // An underscore before a name is part of the sign: a table of `id` and `uuid` may be anybody's.
  const has = (header: string): boolean => (header.startsWith('_') ? exact.has(header) : plain.has(plainText(header)));
  const found = SURVEY_TOOLS.find(({ signs }) => signs.some((sign) => sign.every(has)));
  // "Timestamp" is a word of many programs; of the answers to a form it heads the first column.
  return found?.id === 'google-forms' && plainText(headers[0] ?? '') !== 'timestamp' ? null : (found ?? null);
}
