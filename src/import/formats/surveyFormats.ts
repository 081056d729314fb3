import { CONTACT_COLUMNS } from '../contactColumns';
import { guessHolds } from '../guessHolds';
import { IssueLog } from '../IssueLog';
import { makeHeaderTest, type IsHeader } from '../makeHeaderTest';
import { matchColumns } from '../matchColumns';
import { firstHeaders } from '../settleColumns';
import { findUnplaced, isWide } from '../spreadWide';
import type { Work } from '../../support/Progress';
import { listRespondents } from '../surveys/listRespondents';
import { nameTool } from '../surveys/nameTool';
import { numberColumns } from '../surveys/numberColumns';
import { QUESTION } from '../surveys/questionLabels';
import { spreadSurvey } from '../surveys/spreadSurvey';
import { SURVEY_TOOLS, type SurveyTool } from '../surveys/SurveyTool';
import { eachPart, type Format, type FormatContext, type FormatRead, type FormatTable } from './Format';
import type { Part } from './Part';

const NOTHING: FormatRead = { tables: [], understood: { counts: {}, types: [] } };

/** Reads a part as the answers to a survey, one row a respondent. */
function* readAnswers(part: Part, tool: SurveyTool | null, isHeader: IsHeader, context: FormatContext): Work<FormatRead | null> {
  const table = yield* part.sheet(isHeader, 'raw');
  if (table === null) return NOTHING;
  yield { stage: `Answers of ${part.file}`, done: 0, total: 1 };
  const spread = spreadSurvey(table, tool, context.staff, context.look, part.log);
  if (typeof spread === 'string') {
    if (tool === null && guessHolds(table.headers, context.named) !== null) return null;
    part.log.refuse('survey-unread', { what: spread, name: tool?.name ?? '', ...firstHeaders(table.headers.filter((header) => header !== '')) });
    return NOTHING;
  }
  const people: readonly FormatTable[] = context.staff.isEmpty ? [{ part, table: listRespondents(part.file, spread.table.understood, spread.answers, context.limits), holds: 'people', log: new IssueLog(part.file) }] : [];
  return {
    tables: [...people, { part, table: spread.table, holds: 'contacts', log: part.log }],
    understood: { counts: spread.counts, types: [] },
    answers: spread.answers,
    ...(spread.cap === null ? {} : { instrument: { cap: spread.cap } }),
  };
}

/** The export of a program, known by the columns that it writes into each. */
function toolFormat(tool: SurveyTool): Format {
  const isHeader: IsHeader = (cells) => nameTool(cells)?.id === tool.id;
  return {
    id: tool.id,
    claim: eachPart(({ kind, top, holds, hidden }) => kind !== 'bytes' && !hidden && holds !== 'people' && top.some(isHeader) && !isPlainList(top.find(isHeader) ?? [])),
    *read(parts, context) {
      const [part] = parts;
      return part === undefined ? NOTHING : ((yield* readAnswers(part, tool, isHeader, context)) ?? NOTHING);
    },
  };
}

/** Who names and who is named, in a column each: then the row is a contact already, whatever program wrote it. */
function isPlainList(headers: readonly string[]): boolean {
  const { columns } = matchColumns(headers, CONTACT_COLUMNS, new Map());
  return columns.has('from') && columns.has('to') && !isWide(headers) && !headers.some((header) => /^redcap_/.test(header));
}

/** Answers of no program that is known: a question for a header, or columns that differ by a number. */
const isAnswers = (cells: readonly string[], holds: Part['holds']): boolean => {
  if (cells.filter((cell) => cell !== '').length < 2 || nameTool(cells) !== null || isPlainList(cells)) return false;
  const { columns } = matchColumns(cells, CONTACT_COLUMNS, new Map());
  if (columns.has('from') && isWide(cells)) return findUnplaced(cells).length > 0;
  if (cells.some((cell) => QUESTION.test(cell))) return true;
  const guessed = holds ?? guessHolds(cells, new Map());
  const isNumbered = numberColumns(cells.map((id, index) => ({ index, id: repeatedName(cells, index), question: repeatedName(cells, index) || id, option: '' }))).length > 0;
  return isNumbered && guessed !== null;
};

function repeatedName(cells: readonly string[], index: number): string {
  const cell = cells[index] ?? '';
  const earlier = cell === '' ? 0 : cells.slice(0, index).filter((other) => other === cell).length;
  return earlier === 0 ? cell : `${cell} (${earlier + 1})`;
}

const answersFormat: Format = {
  id: 'answers',
  claim: eachPart(({ kind, top, holds, hidden }) => kind !== 'bytes' && !hidden && holds !== 'people' && isAnswers(top[0] ?? [], holds)),
  *read(parts, context) {
    const [part] = parts;
    if (part === undefined) return NOTHING;
    const { named } = context;
    const read = named.has('from') || named.has('to') ? null : yield* readAnswers(part, null, () => true, context);
    if (read !== null) return read;
    // It names no contacts: a plain table after all, which may have two columns for training or for telephones.
    const table = yield* part.sheet(makeHeaderTest(part.holds, named));
    const holds = table === null ? null : (part.holds ?? guessHolds(table.headers, named));
    return table === null || holds === null ? NOTHING : { tables: [{ part, table, holds, log: part.log }], understood: null };
  },
};

/** The exports of survey programs; before them answers of no program, so that a list of people among them is known to the others. */
export const surveyFormats: readonly Format[] = [answersFormat, ...SURVEY_TOOLS.map(toolFormat)];
