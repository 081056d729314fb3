import type { IssueValues } from '../../domain/IssueValues';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { guessHolds } from '../files/guessHolds';
import { isHeaderRow } from '../files/isHeaderRow';
import { chooseHeader, isWeak, makeHeaderTest, ROWS_ABOVE, type IsHeader } from '../files/makeHeaderTest';
import { matchColumns } from '../columns/matchColumns';
import { plainText } from '../plainText';
import { firstHeaders } from '../columns/settleColumns';
import type { Sheet } from '../files/Sheet';
import { findUnplaced, isWide, numberRepeated } from '../rows/spreadWide';
import type { Work } from '../../support/Progress';
import { findGroupedHeader } from '../surveys/findGroupedHeader';
import { kindOf, saysRespondent } from '../surveys/saysRespondent';
import { isRepeat, joinRepeats } from '../surveys/joinRepeats';
import { cellAt } from '../surveys/layOutSurvey';
import { nameTool } from '../surveys/nameTool';
import { numberColumns } from '../surveys/numberColumns';
import { PEOPLE_ASKED_FOR, QUESTION } from '../surveys/questionLabels';
import { isDictionary, readDictionary } from '../surveys/readDictionary';
import { spreadSurvey } from '../surveys/spreadSurvey';
import type { SurveyTable } from '../surveys/SurveyRows';
import { SURVEY_TOOLS, type SurveyTool } from '../surveys/SurveyTool';
import { TableEdit } from '../rows/TableEdit';
import { eachPart, NOTHING, type Claimed, type Format, type FormatContext, type FormatRead } from './Format';
import type { Part } from './Part';
import { MOST_HEADERS } from './readTopRows';
import { takeSurvey } from './takeSurvey';

interface AnswersTold {
  /** The data dictionary, where there is one. */
  readonly explaining?: Part | undefined;
  readonly headerRows?: number;
  /** How it is read where it names no contacts, but has the columns of a plain table; else it is refused. */
  readonly asTable?: Work<FormatRead>;
}

/** Reads a part as the answers to a survey, one row a respondent. */
function* readAnswers(
  part: Part,
  tool: SurveyTool | null,
  isHeader: IsHeader,
  context: FormatContext,
  { explaining, headerRows = 1, asTable }: AnswersTold = {},
): Work<FormatRead> {
  const table = yield* part.sheet(isHeader, 'raw');
  if (table === null) return NOTHING;
  const explained = explaining === undefined ? null : yield* explaining.sheet(isDictionary, 'raw');
  yield { stage: `Answers of ${part.file}`, done: 0, total: 1 };
  const records = tool?.id === 'redcap' ? recordsOfRedcap(table) : {};
  const dictionary = explained === null ? {} : { dictionary: readDictionary(explained) };
  const spread = spreadSurvey({ table, tool, headerRows, ...records, ...dictionary }, context.staff, context.look, part.log);
  if (typeof spread === 'string') {
    if (asTable !== undefined && guessHolds(table.headers, context.named) !== null) return yield* asTable;
    part.log.refuse('survey-unread', {
      what: spread,
      name: tool?.name ?? '',
      ...firstHeaders(table.headers.filter((header) => header !== '')),
    });
    return NOTHING;
  }
  return takeSurvey(spread, [{ part, table: spread.table }], context);
}

/** Titles may stand above the headers. */
const firstRows = (top: Part['top']): Part['top'] => top.slice(0, 6).filter(({ length }) => length <= MOST_HEADERS);

const headerOfTool =
  ({ id }: SurveyTool): IsHeader =>
  (cells) =>
    nameTool(cells)?.id === id;

/** The export of a program, known by the columns that it writes into each. */
function toolFormat(tool: SurveyTool): Format {
  const isHeader = headerOfTool(tool);
  return {
    id: tool.id,
    claim: eachPart(
      ({ top, holds, hidden }) =>
        !hidden && holds !== 'people' && firstRows(top).some(isHeader) && !isPlainList(firstRows(top).find(isHeader) ?? [], tool.about),
    ),
    read: ([part], context) => readAnswers(part, tool, isHeader, context),
  };
}

/** A record has a row for itself and one for each contact, at each of its events; several events are rounds. */
function recordsOfRedcap(table: Sheet): Pick<SurveyTable, 'recordOf' | 'personOf' | 'roundOf'> {
  const event = table.headers.findIndex((header) => ['redcapeventname', 'eventname'].includes(plainText(header)));
  const eventOf = (row: number): string => (event < 0 ? '' : cellAt(table, row, event));
  const events = new Set(Array.from({ length: table.length }, (_, row) => eventOf(row)));
  return {
    recordOf: (row) => JSON.stringify([cellAt(table, row, 0), eventOf(row)]),
    personOf: (row) => cellAt(table, row, 0),
    roundOf: (row) => (events.size > 1 ? eventOf(row).replace(/_arm_\d+$/, '') : ''),
  };
}

const isExplaining = ({ top }: Part): boolean => isDictionary(top[0] ?? []);

/** An export of REDCap is read together with its data dictionary, where that is there. */
const redcapFormat = (format: Format, tool: SurveyTool): Format => ({
  ...format,
  claim: (parts) => {
    const explaining = parts.filter(isExplaining);
    return format.claim(parts.filter((part) => !explaining.includes(part))).map(([part]): Claimed => [part, ...explaining]);
  },
  read: ([part, explaining], context) => readAnswers(part, tool, headerOfTool(tool), context, { explaining }),
});

const isGroup = ({ top, hidden }: Part): boolean => !hidden && isRepeat(top[0] ?? []);

/** A form of KoboToolbox or ODK is read together with the groups that were filled in several times, each a sheet or a file. */
const koboFormat = (format: Format, tool: SurveyTool): Format => ({
  ...format,
  claim: (parts) => {
    const groups = parts.filter(isGroup);
    const forms = format.claim(parts.filter((part) => !groups.includes(part)));
    return forms.map(([form]): Claimed => [form, ...groups.filter(({ input, kind }) => kind === 'text' || input === form.input)]);
  },
  *read(parts, context) {
    const [form, ...groups] = parts;
    const isHeader = headerOfTool(tool);
    if (groups.length === 0) return yield* readAnswers(form, tool, isHeader, context);
    const table = yield* form.sheet(isHeader, 'raw');
    if (table === null) return NOTHING;
    const refuse = (what: IssueValues['survey-unread']['what']): FormatRead => {
      form.log.refuse('survey-unread', { what, name: tool.name, ...firstHeaders(table.headers) });
      return NOTHING;
    };
    const sheets: Sheet[] = [];
    for (const group of groups) {
      const sheet = yield* group.sheet(isRepeat, 'raw');
      if (sheet === null) return refuse('no-respondent');
      sheets.push(sheet);
    }
    const joined = joinRepeats(table, sheets);
    if (joined === null) return refuse('no-respondent');
    const spread = spreadSurvey({ ...joined, tool }, context.staff, context.look, form.log);
    if (typeof spread === 'string') return refuse(spread);
    return takeSurvey(
      spread,
      parts.map((part, at) => ({
        part,
        table: selectRows(spread.table, (row) => joined.originOf(spread.rowOf[row] ?? 0).table === at, part.file),
      })),
      context,
    );
  },
});

/** Some of the rows of a table, which are those of another file. */
function selectRows(table: Sheet, isOne: (row: number) => boolean, file: string): Sheet {
  const edit = new TableEdit(table);
  for (let row = 0; row < table.length; row += 1) if (isOne(row)) edit.copy(row);
  const part = edit.finish();
  return { ...part, file, found: new Set(part.rows).size };
}

const dictionaryFormat: Format = {
  id: 'redcap-dictionary',
  claim: eachPart(isExplaining),
  *read([{ log, top }]) {
    log.refuse('survey-unread', { what: 'dictionary', name: 'REDCap', ...firstHeaders(top[0] ?? []) });
    yield { stage: 'Reading a data dictionary', done: 1, total: 1 };
    return NOTHING;
  },
};

/**
 * Who names and who is named, in a column each: then the row is a contact already, whatever program wrote it. Columns `about` the answering
 * are neither: Alchemer calls one “Contact ID”.
 */
function isPlainList(headers: readonly string[], about?: RegExp): boolean {
  const answers = headers.map((header) => (about?.test(header) === true ? '' : header));
  const { columns } = matchColumns(answers, CONTACT_COLUMNS, new Map());
  return columns.has('from') && columns.has('to') && !isWide(numberRepeated(headers)) && !headers.some((header) => /^redcap_/.test(header));
}

/** Headers that stand for a question: “Advice”, “Mentors”. */
const NETWORK =
  /^(?:advice|support|mentors?|mentoring|friends?|friendship|contacts?|collaborat\w+|knowledge|nominations?|nominees?|colleagues?|help|helpers?)(?:[ _]?1)?$/i;

/** “Contact 1 email”. */
const CONTACT_ADDRESS = /^(?:contact|person|name|colleague|nominee|alter)[ _.#-]?\d{1,2}[ _.#-]*e-?mail(?: address)?$/i;
const isAddress = (header: string): boolean => kindOf({ index: 0, id: header, question: header, option: '' }) === 'email';

/** Answers of no program that is known: a question for a header, or columns that differ by a number. */
const isAnswers = (cells: readonly string[], holds: Part['holds']): boolean => {
  if (cells.length > MOST_HEADERS || filledIn(cells) < 2 || nameTool(cells) !== null || isDictionary(cells) || isPlainList(cells))
    return false;
  const { columns } = matchColumns(cells, CONTACT_COLUMNS, new Map());
  if (columns.has('from') && isWide(cells)) return findUnplaced(cells).length > 0;
  if (cells.some((cell) => PEOPLE_ASKED_FOR.test(cell)) && cells.some(saysRespondent)) return true;
  if (cells.some((cell) => QUESTION.test(cell)) || (cells.some((cell) => NETWORK.test(cell)) && cells.some(saysRespondent))) return true;
  const guessed = holds ?? guessHolds(cells, new Map());
  const isNumbered = numberColumns(numberRepeated(cells).map((id, index) => ({ index, id, question: id, option: '' }))).length > 0;
  // Addresses alone may say who answers and who is named.
  return (
    isNumbered &&
    (guessed !== null || cells.some(saysRespondent) || (cells.some(isAddress) && cells.some((cell) => CONTACT_ADDRESS.test(cell))))
  );
};

/** Names across and down, and words in the cells: “Daily”, “Never”. With numbers or crosses it is a matrix. */
function isGridOfPeople(top: Part['top']): boolean {
  const [header = [], ...body] = top.slice(0, ROWS_ABOVE + 1);
  const who = header.findIndex(saysRespondent);
  if (who < 0 || header.length > MOST_HEADERS || nameTool(header) !== null || isDictionary(header)) return false;
  const people = new Set(body.map((cells) => cells[who] ?? '').filter((cell) => cell !== ''));
  return people.size > 1 && header.filter((cell, at) => at !== who && people.has(cell)).length > 1;
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** The first row that heads a table by its words; a title above it has no more cells. */
function firstTable(top: Part['top'], holds: Part['holds']): readonly string[] {
  const rows = top.slice(0, ROWS_ABOVE);
  const first = rows.find((cells) => filledIn(cells) > 1);
  // What a file is said to hold makes no headers of its rows: “k1, k2” are ids.
  const answers = (cells: readonly string[]): boolean => isAnswers(cells, cells === first ? holds : null);
  const isOfProgram = (cells: readonly string[]): boolean => nameTool(cells) !== null || isDictionary(cells);
  const at = chooseHeader(
    rows,
    Object.assign(
      (cells: readonly string[]): boolean =>
        filledIn(cells) > 1 && (answers(cells) || isOfProgram(cells) || guessHolds(cells, new Map()) !== null),
      { isWeak: (cells: readonly string[]): boolean => !answers(cells) && !isOfProgram(cells) && isWeak(cells) },
    ),
  );
  const header = rows[at] ?? [];
  return rows.slice(0, at).every((title) => filledIn(title) <= filledIn(header)) ? header : [];
}

/** The row that heads answers of no program; `null` = these are none. */
function answersHeader({ top, holds }: Part): readonly string[] | null {
  const header = firstTable(top, holds);
  if (isAnswers(header, holds)) return header;
  return isGridOfPeople(top) ? (top[0] ?? null) : null;
}

const answersFormat: Format = {
  id: 'answers',
  claim: eachPart((part) => mayBeAnswers(part) && answersHeader(part) !== null),
  *read([part], context) {
    const { named } = context;
    const asTable = readAsTable(part, context);
    if (named.has('from') || named.has('to')) return yield* asTable;
    return yield* readAnswers(part, null, isHeaderRow([answersHeader(part) ?? []]), context, { asTable });
  },
};

/** It names no contacts: a plain table after all, which may have two columns for training or for telephones. */
function* readAsTable(part: Part, { named }: FormatContext): Work<FormatRead> {
  const table = yield* part.sheet(makeHeaderTest(part.holds, named));
  const holds = table === null ? null : (part.holds ?? guessHolds(table.headers, named));
  return table === null || holds === null
    ? NOTHING
    : { tables: [{ part, table, holds, log: part.log }], understood: NOTHING.understood, isPlain: true };
}

const mayBeAnswers = ({ hidden, holds }: Part): boolean => !hidden && holds !== 'people';

/** Answers of no program, with several header rows: a question over 1st, 2nd, 3rd. */
const groupedFormat: Format = {
  id: 'answers',
  claim: eachPart((part) => mayBeAnswers(part) && findGroupedHeader(part.top) !== null),
  *read([part], context) {
    const header = findGroupedHeader(part.top);
    if (header === null) return NOTHING;
    const { at, rows } = header;
    return yield* readAnswers(part, null, isHeaderRow(part.top.slice(at, at + rows)), context, { headerRows: rows });
  },
};

/** The exports of survey programs; before them answers of no program, so that a list of people among them is known to the others. */
export const surveyFormats: readonly Format[] = [
  groupedFormat,
  answersFormat,
  ...SURVEY_TOOLS.map((tool) =>
    tool.id === 'redcap'
      ? redcapFormat(toolFormat(tool), tool)
      : tool.id === 'kobo'
        ? koboFormat(toolFormat(tool), tool)
        : toolFormat(tool),
  ),
  dictionaryFormat,
];
