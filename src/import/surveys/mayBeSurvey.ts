import { CONTACT_COLUMNS } from '../contactColumns';
import { guessHolds } from '../guessHolds';
import { matchColumns } from '../matchColumns';
import { isMatrix } from '../nameFormat';
import { isWide } from '../spreadWide';
import type { Sheet } from '../Sheet';
import { layOutSurvey } from './layOutSurvey';
import { nameTool } from './nameTool';
import { numberColumns } from './numberColumns';
import { QUESTION } from './questionLabels';
import type { SurveyTool } from './SurveyTool';

/** A table that may hold answers, one row a respondent. */
export interface MaybeSurvey {
  readonly tool: SurveyTool | null;
  /** As what it is taken if it is none. */
  readonly otherwise: 'refuse' | 'people' | 'contacts';
}

/**
 * Whether a table may be the answers to a survey: a program's export, a question for a header, or columns that differ by
 * a number. Whether it is can only be said with the staff list. `null` = it is none.
 *
 * @param holds what somebody said that it holds
 */
export function mayBeSurvey(table: Sheet, holds: 'people' | 'contacts' | null, named: ReadonlyMap<string, string>): MaybeSurvey | null {
  const { headers } = table;
  if (holds === 'people' || named.has('from') || named.has('to') || headers.some((header) => header.startsWith('networkCanvas'))) return null;
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, named);
  const isPlainList = columns.has('from') && columns.has('to') && !isWide(headers);
  const tool = nameTool(headers);
  if (tool !== null) return { tool, otherwise: columns.has('from') && (columns.has('to') || isWide(headers)) ? 'contacts' : 'refuse' };
  if (isPlainList || isMatrix(table)) return null;
  const guessed = holds ?? guessHolds(headers, named);
  if (headers.some((header) => QUESTION.test(header)) && !columns.has('to')) return { tool, otherwise: guessed === 'contacts' && isWide(headers) ? 'contacts' : 'refuse' };
  const isNumbered = numberColumns(layOutSurvey(table, null).columns).length > 0;
  return isNumbered && guessed !== null ? { tool, otherwise: guessed } : null;
}
