import type { IssueLog } from '../IssueLog';
import { isMissing } from '../rows/isMissing';
import { plainText } from '../plainText';
import { readNumber } from '../columns/readNumber';
import type { Sheet } from '../files/Sheet';
import { makeTeller } from '../rows/tellApart';
import { StaffList } from '../rows/StaffList';
import { largestOf } from '../../support/largestOf';
import { smallestOf } from '../../support/smallestOf';
import type { ContactQuestion } from './ContactQuestion';
import { findContactQuestions, isPrivate, KNOWN } from './findContactQuestions';
import { NO_DICTIONARY } from './Dictionary';
import { answerRows } from './answerRows';
import { findRespondents, type Respondents } from './findRespondents';
import { readAnsweringDays } from './readAnsweringDays';
import { cellAt, layOutSurvey } from './layOutSurvey';
import { withoutCode } from './nameTool';
import { type KnownWord } from './questionLabels';
import { applyDictionary } from './readDictionary';
import type { SurveyColumn } from './SurveyColumn';
import { SurveyRows, type SpreadSurvey, type SurveyTable } from './SurveyRows';

/** Why a table cannot be read as a survey; `codes` = nobody can tell which number stands for no contact. */
export type NoSurvey = 'no-respondent' | 'no-contacts' | 'codes';

/**
 * Reads the export of a survey, or any table of one row a respondent, as contacts. Which columns name contacts is known by
 * their titles and by the staff list; what is not clear is refused, row by row or as a whole, and said.
 *
 * @param listed everybody who is listed; where nobody is, the respondents are the people
 * @param look what the codebook knows of a word
 */
export function spreadSurvey(
  { table: coded, tool, recordOf, personOf = recordOf, roundOf, dictionary = NO_DICTIONARY, headerRows: grouped }: SurveyTable,
  listed: StaffList,
  look: (word: string) => KnownWord,
  log: IssueLog,
): SpreadSurvey | NoSurvey {
  const isWithCodes = tool?.id === 'limesurvey' && coded.headers.filter((header) => withoutCode(header) !== header).length > 2;
  const table = applyDictionary(isWithCodes ? { ...coded, headers: coded.headers.map(withoutCode) } : coded, dictionary);
  const { columns: all, headerRows } = layOutSurvey(table, tool, dictionary, grouped);
  const rows = answerRows(table, tool, headerRows, log);
  // By the header itself: of groups that are put together each has its “KEY”, and the later are numbered.
  const about = ({ index }: SurveyColumn): boolean => tool?.about.test(table.headers[index] ?? '') === true;
  const found = findRespondents(
    table,
    all.filter((column) => !about(column) || /^(?:record|study)[_ ]id$/i.test(column.id)),
    rows,
    listed,
  );
  if (found === null) return 'no-respondent';
  const tell = makeTeller(table, listed);
  const respondents =
    tell === null ? found : { ...found, written: found.written.map((word, at) => (word === '' ? '' : tell(rows[at] ?? 0, word))) };
  const written = fillRecords(personOf, rows, respondents.written);
  const isCandidate = new Set(respondents.candidates);
  const roundColumn = roundOf === undefined ? all.find(({ id }) => KNOWN.get(plainText(id)) === 'round') : undefined;
  const columns = all.filter((column) => !about(column) && !isCandidate.has(column) && !isPrivate(column) && column !== roundColumn);
  // Where nobody is listed, the respondents are the only people who are known.
  const staff = listed.isEmpty
    ? new StaffList([...new Set(written)].filter((word) => word !== '').map((word) => ({ id: word, name: word })))
    : listed;
  const questions = findContactQuestions({ table, rows, columns, written, staff, look, isExport: tool !== null });
  if (questions.length === 0) return 'no-contacts';
  if (questions.some((question) => isCoded(table, rows, question))) return 'codes';
  const spread = new SurveyRows({
    table,
    tool,
    recordOf,
    roundOf: roundColumn === undefined ? roundOf : (row) => roundIn(cellAt(table, row, roundColumn.index)),
    rows,
    written,
    respondents,
    questions,
    columns,
    staff,
    isListed: !listed.isEmpty,
    look,
    log,
  });
  tellColumns(all, respondents, about, log);
  const days = readAnsweringDays(table, rows);
  return { ...spread.finish(), ...(days === null ? {} : { days }) };
}

const roundIn = (cell: string): string => (isMissing(cell) ? '' : cell);

/** Whether people are rated with numbers, nearly all of them and none with 0: one of the numbers may mean never. */
function isCoded(table: Sheet, rows: readonly number[], { kind, slots }: ContactQuestion): boolean {
  if (kind !== 'options') return false;
  const numbers = slots
    .flatMap(({ column }) => rows.map((row) => cellAt(table, row, column.index)))
    .flatMap((cell) => readNumber(cell) ?? []);
  return numbers.length >= FILLED * slots.length * rows.length && largestOf(numbers) > 1 && smallestOf(numbers) > 0;
}

/** Of the places of a grid: nobody is asked about themselves, and some leave a line out. */
const FILLED = 0.7;

/** Of the rows of a record, one says who it is about. */
function fillRecords(recordOf: SurveyTable['recordOf'], rows: readonly number[], written: readonly string[]): readonly string[] {
  if (recordOf === undefined) return written;
  const known = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    const word = written[at] ?? '';
    if (word !== '' && !known.has(recordOf(row))) known.set(recordOf(row), word);
  }
  return rows.map((row, at) => written[at] || (known.get(recordOf(row)) ?? ''));
}

function tellColumns(
  all: readonly SurveyColumn[],
  respondents: Respondents,
  about: (column: SurveyColumn) => boolean,
  log: IssueLog,
): void {
  const named = (columns: readonly SurveyColumn[]): string[] =>
    columns.map(({ id, question }) => id || question).filter((name) => name !== '');
  const own = new Set(respondents.columns);
  const hidden = all.filter((column) => !own.has(column) && !about(column) && isPrivate(column));
  const other = all.filter(
    (column) => !own.has(column) && (about(column) || (respondents.candidates.includes(column) && !isPrivate(column))),
  );
  if (hidden.length > 0) log.tell('survey-columns', null, null, { what: 'private', headers: named(hidden) });
  if (other.length > 0) log.tell('survey-columns', null, null, { what: 'about', headers: named(other) });
  log.tell('survey-columns', null, null, { what: 'respondent', headers: named(respondents.columns) });
}
