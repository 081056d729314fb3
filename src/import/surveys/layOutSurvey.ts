import { foldCase } from '../../support/foldCase';
import type { Sheet } from '../files/Sheet';
import { NO_DICTIONARY, type Dictionary } from './Dictionary';
import { headsContact, joinUppers, spreadGroups, wholeHeading } from './findGroupedHeader';
import { LONGEST_QUESTION } from './questionLabels';
import { saysRespondent } from './saysRespondent';
import type { SurveyColumn, SurveyLayout } from './SurveyColumn';
import type { SurveyTool } from './SurveyTool';

/** Rows in which further headers are looked for. */
const ROWS_LOOKED_AT = 4;
/** Second header row of SurveyMonkey: what is no option. */
const NO_OPTION = /^(?:response|open-ended response|responses)$/i;

/**
 * The columns of an export: their titles, taken from whichever header rows the program writes, and the option that each
 * stands for. The question text replaces `Q2_1` as what a person reads.
 *
 * @param grouped of a table of no program, how many header rows it has
 */
export function layOutSurvey(table: Sheet, tool: SurveyTool | null, dictionary: Dictionary = NO_DICTIONARY, grouped = 1): SurveyLayout {
  if (grouped > 1) return layOutGroups(table, grouped);
  if (tool?.id === 'qualtrics') return layOutQualtrics(table);
  if (tool?.id === 'surveymonkey' || tool?.id === 'smartsurvey') return layOutTwoRows(table);
  return {
    columns: table.headers.map((_, index): SurveyColumn => {
      const id = headerAt(table, index);
      const { question = id, option = '' } =
        (id.length > LONGEST_QUESTION ? [] : (tool?.option ?? []))
          .map((pattern) => pattern.exec(id)?.groups)
          .find((groups) => groups !== undefined) ?? {};
      const field = dictionary.get(foldCase(question));
      return { index, id, question: field?.label ?? question, option: field?.choices.get(option) ?? option };
    }),
    headerRows: new Set(),
  };
}

/** The second row holds the questions, the third `{"ImportId": …}`; somebody may have taken one or both away. */
function layOutQualtrics(table: Sheet): SurveyLayout {
  const headerRows = new Set<number>();
  let titles: number | null = null;
  for (let row = 0; row < ROWS_LOOKED_AT; row += 1) {
    if (table.headers.some((_, column) => cellAt(table, row, column).startsWith('{"ImportId"'))) {
      headerRows.add(row);
      if (row > 0) headerRows.add((titles = row - 1));
    }
  }
  const known = table.headers.filter((_, column) => QUALTRICS_TITLES.has(cellAt(table, 0, column)));
  if (titles === null && known.length > 1) headerRows.add((titles = 0));
  const columns = table.headers.map((_, index): SurveyColumn => {
    const id = headerAt(table, index);
    const title = titles === null ? id : cellAt(table, titles, index) || id;
    const [question, option] = partTitle(title);
    return { index, id, question, option };
  });
  return { columns, headerRows };
}

const QUALTRICS_TITLES = new Set([
  'Start Date',
  'End Date',
  'Response Type',
  'Recorded Date',
  'Response ID',
  'External Data Reference',
  'Recipient Last Name',
  'Recipient First Name',
  'Recipient Email',
  'Duration (in seconds)',
  'Distribution Channel',
  'User Language',
  'Location Latitude',
  'IP Address',
]);

/** "Whom do you turn to? - Selected Choice - Ada Quill" → the question and the option. */
function partTitle(title: string): readonly [question: string, option: string] {
  // A loop puts the name that it is about first: "${lm://Field/1} - What is their role?"
  const parts = title
    .replace(/^\$\{[^}]*\}\s+-\s+/, '')
    .split(/\s+-\s+/)
    .filter((part) => part !== 'Selected Choice');
  return parts.length < 2 ? [parts[0] ?? title, ''] : [parts.slice(0, -1).join(' - '), parts.at(-1) ?? ''];
}

/** The first row names each question once, over the first of its columns; the second names the options. */
function layOutTwoRows(table: Sheet): SurveyLayout {
  const { headers } = table;
  // Each answer has a number in the first column.
  const isSecond = cellAt(table, 0, 0) === '' && headers.some((_, index) => cellAt(table, 0, index) !== '');
  let question = '';
  const columns = headers.map((_, index): SurveyColumn => {
    const id = headerAt(table, index);
    if (id !== '') question = id;
    const below = isSecond ? cellAt(table, 0, index) : '';
    return { index, id, question: isSecond ? question : id, option: NO_OPTION.test(below) ? '' : below };
  });
  return { columns, headerRows: new Set(isSecond ? [0] : []) };
}

/** Header rows of a table of no program: the upper ones head runs of columns, the last says what each column of a run is. */
function layOutGroups(table: Sheet, rows: number): SurveyLayout {
  const below = (row: number): readonly string[] => table.headers.map((_, column) => cellAt(table, row, column));
  const [upper, lower] = rows === 2 ? [table.headers, below(0)] : [joinUppers(table.headers, below(0), below(1)), below(1)];
  const columns = spreadGroups(upper, lower).map((group, index): SurveyColumn => {
    const own = lower[index] ?? '';
    const single = own || group;
    if (own === '' || group === '' || group === own) return { index, id: single, question: single, option: '' };
    const whole = `${group} – ${own}`;
    if (headsContact(group)) return { index, id: whole, question: whole, option: '' };
    if (saysRespondent(group)) return { index, id: wholeHeading(own), question: wholeHeading(own), option: '' };
    if (saysRespondent(own)) return { index, id: own, question: whole, option: '' };
    return { index, id: whole, question: group, option: own };
  });
  return { columns, headerRows: new Set(Array.from({ length: rows - 1 }, (_, row) => row)) };
}

/** The header as the file has it; of several alike the later are numbered. */
function headerAt({ headers }: Sheet, index: number): string {
  const header = headers[index] ?? '';
  const earlier = header === '' ? 0 : headers.slice(0, index).filter((other) => other === header).length;
  return earlier === 0 ? header : `${header} (${earlier + 1})`;
}

/** Blank where the table has no such row. */
export function cellAt({ headers, cells, words }: Sheet, row: number, column: number): string {
  return words[cells[row * headers.length + column] ?? 0] ?? '';
}
