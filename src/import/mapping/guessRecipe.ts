import type { ColumnRule, GuessedColumn, GuessReason, Recipe, RecipeQuestion, RowKind } from '../../domain/Recipe';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { guessHolds } from '../files/guessHolds';
import { isMissing } from '../rows/isMissing';
import { matchColumns } from '../columns/matchColumns';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';
import type { Sheet } from '../files/Sheet';
import { StaffList } from '../rows/StaffList';
import { isWide, numberRepeated } from '../rows/spreadWide';
import type { ContactQuestion } from '../surveys/ContactQuestion';
import { findContactQuestions, isPrivate } from '../surveys/findContactQuestions';
import { findRespondents } from '../surveys/findRespondents';
import { cellAt, layOutSurvey } from '../surveys/layOutSurvey';
import { nameTool } from '../surveys/nameTool';
import { FEELS_ISOLATED, labelQuestion, type KnownWord } from '../surveys/questionLabels';
import type { SurveyColumn } from '../surveys/SurveyColumn';
import { combineHeaders } from './combineHeaders';
import { headerRowsOf, withoutFirst } from './applyRecipe';
import { KEEP, SKIP } from './meanings';

export interface Guess {
  readonly recipe: Recipe;
  /** In the order of the recipe's columns. */
  readonly columns: readonly GuessedColumn[];
}

const MOST_SAMPLES = 3;
const ROWS_SAMPLED = 2_000;

/**
 * What a table is guessed to be, column by column and each with its reason: by its headers, and by what of its cells is on the
 * staff list. Nothing is decided by it: it is shown, and somebody says yes or changes it.
 *
 * @param table with the first header row as its headers, as they stand
 * @param rows what a row is, where somebody has said so
 */
export function guessRecipe(
  table: Sheet,
  name: string,
  headerRows: number | null,
  rows: RowKind | null,
  listed: StaffList,
  look: (word: string) => KnownWord,
): Guess {
  const tool = nameTool(table.headers);
  const layout = layOutSurvey(table, tool);
  const count = Math.min(headerRows ?? layout.headerRows.size + 1, table.length + 1);
  const titles = combineHeaders(headerRowsOf(table, count - 1));
  const body = withoutFirst(table, count - 1);
  const columns = layout.columns.map((column, index): SurveyColumn =>
    tool === null ? { index, id: titles[index] ?? column.id, question: titles[index] ?? column.id, option: '' } : column,
  );
  const answers = findAnswers(body, columns, tool?.about, tool !== null, listed, look);
  const kind = rows ?? guessRows(table.headers, answers.questions.length > 0, listed.isEmpty);
  const cells = titles.map((_, index) => sampleCells(body, index, listed));
  const plain = (index: number, as: string): ColumnRule => ({ header: titles[index] ?? '', as, question: 0, place: 0, word: '' });
  const reasons: GuessReason[] = titles.map((_, index) => (cells[index]?.cells === 0 ? 'blank' : 'answer'));
  const rules = titles.map((_, index) => plain(index, KEEP));
  for (const [index, column] of columns.entries()) {
    if (isPrivate(column)) [rules[index], reasons[index]] = [plain(index, SKIP), 'private'];
    else if (tool?.about.test(column.id) === true) [rules[index], reasons[index]] = [plain(index, SKIP), 'form'];
  }
  if (kind !== 'respondent') {
    const known: ReadonlyMap<string, number> =
      kind === 'person'
        ? matchColumns(titles, PEOPLE_COLUMNS, new Map()).columns
        : matchColumns(titles, CONTACT_COLUMNS, new Map()).columns;
    for (const [as, index] of known) [rules[index], reasons[index]] = [plain(index, as), 'header'];
    if (!known.has(kind === 'person' ? 'name' : 'from') && !known.has('id')) nameInTwo(titles, rules, reasons, plain);
    return {
      recipe: { name, rows: kind, headerRows: count, columns: rules, questions: [], words: [] },
      columns: toColumns(reasons, cells),
    };
  }
  const questions = answers.questions.map(({ question, slots }): RecipeQuestion => {
    const label = labelQuestion(`${question} ${slots[0].column.id.replaceAll(/[_\d]+/g, ' ')}`, look);
    return { title: question.replace(/[\s–:.#(-]+$/u, '') || question, type: label.type ?? '', motive: label.motive ?? '' };
  });
  for (const [at, column] of answers.who.entries()) {
    const as = answers.who.length === 1 ? 'from' : at === 0 ? 'first_name' : 'last_name';
    [rules[column.index], reasons[column.index]] = [plain(column.index, as), 'respondent'];
  }
  for (const [question, { kind: of, slots, details }] of answers.questions.entries()) {
    for (const { place, column } of slots) {
      const word = of === 'options' ? column.option : '';
      rules[column.index] = { ...plain(column.index, of === 'options' ? 'choice' : 'to'), question, place, word };
      reasons[column.index] = of === 'options' ? 'option' : (cells[column.index]?.listed ?? 0) > 0 ? 'listed' : 'names';
    }
    for (const { into, flag, columns: own } of details)
      for (const [place, { index }] of own) {
        rules[index] = { ...plain(index, into === 'attribute' ? 'contact_extra' : into), question, place, word: flag };
        reasons[index] = 'about-contact';
      }
  }
  for (const [index, { id, question }] of columns.entries()) {
    if (rules[index]?.as !== KEEP) continue;
    const all = cells[index];
    if (FEELS_ISOLATED.test(`${question} ${id}`) && all !== undefined && all.samples.every((cell) => /^[1-5]$/.test(cell)) && all.cells > 0)
      [rules[index], reasons[index]] = [plain(index, 'own_perceived_isolation'), 'header'];
  }
  return {
    recipe: { name, rows: 'respondent', headerRows: count, columns: rules, questions, words: [] },
    columns: toColumns(reasons, cells),
  };
}

type Cells = Omit<GuessedColumn, 'reason'>;

const toColumns = (reasons: readonly GuessReason[], cells: readonly Cells[]): readonly GuessedColumn[] =>
  reasons.map((reason, index) => ({ reason, ...(cells[index] ?? { cells: 0, listed: 0, samples: [] }) }));

/** A first and a last name say together who somebody is. */
function nameInTwo(
  titles: readonly string[],
  rules: ColumnRule[],
  reasons: GuessReason[],
  plain: (index: number, as: string) => ColumnRule,
): void {
  const first = titles.findIndex((title) => /^(?:first|fore|given|preferred)[ _-]?name$/i.test(title));
  const last = titles.findIndex((title) => /^(?:last|sur|family)[ _-]?name$/i.test(title));
  if (first < 0 || last < 0) return;
  [rules[first], reasons[first]] = [plain(first, 'first_name'), 'header'];
  [rules[last], reasons[last]] = [plain(last, 'last_name'), 'header'];
}

function guessRows(headers: readonly string[], hasQuestions: boolean, isFirst: boolean): RowKind {
  const holds = guessHolds(headers, new Map());
  if (holds === 'contacts' && !isWide(numberRepeated(headers))) return 'contact';
  if (hasQuestions) return 'respondent';
  // A staff list comes first: where it is there, what comes now is likely to be answers.
  return holds === 'people' || isFirst ? 'person' : 'respondent';
}

function findAnswers(
  table: Sheet,
  all: readonly SurveyColumn[],
  about: RegExp | undefined,
  isExport: boolean,
  listed: StaffList,
  look: (word: string) => KnownWord,
): { readonly who: readonly SurveyColumn[]; readonly questions: readonly ContactQuestion[] } {
  const rows = Array.from({ length: table.length }, (_, row) => row);
  const answers = all.filter(({ id }) => about?.test(id) !== true);
  const respondents = findRespondents(table, answers, rows, listed);
  const candidates = new Set(respondents?.candidates ?? []);
  const written = respondents?.written ?? rows.map(() => '');
  const staff = listed.isEmpty
    ? new StaffList([...new Set(written)].filter((word) => word !== '').map((word) => ({ id: word, name: word })))
    : listed;
  const columns = answers.filter((column) => !candidates.has(column) && !isPrivate(column));
  // Where no header says who answers, the column does in which each row names another person of the staff list.
  const found = respondents?.columns ?? [];
  const alone = found.length > 0 || listed.isEmpty ? undefined : columns.find(({ index }) => namesEach(table, index, listed));
  const rest = alone === undefined ? columns : columns.filter((column) => column !== alone);
  const meant = alone === undefined ? written : rows.map((row) => cellAt(table, row, alone.index));
  return {
    who: alone === undefined ? found : [alone],
    questions: findContactQuestions({ table, rows, columns: rest, written: meant, staff, look, isExport }),
  };
}

/** Of the cells that say something, nearly all name somebody, and nobody twice. */
function namesEach(table: Sheet, column: number, staff: StaffList): boolean {
  const cells = Array.from({ length: table.length }, (_, row) => cellAt(table, row, column)).filter((cell) => !isMissing(cell));
  return (
    cells.length >= 2 &&
    new Set(cells).size === cells.length &&
    cells.filter((cell) => staff.findAddressed(cell) !== null).length >= 0.8 * cells.length
  );
}

function sampleCells(table: Sheet, column: number, staff: StaffList): Cells {
  const found = new Set<string>();
  for (let row = 0; row < Math.min(table.length, ROWS_SAMPLED); row += 1) found.add(cellAt(table, row, column));
  for (const cell of found) if (isMissing(cell)) found.delete(cell);
  const cells = [...found];
  return {
    cells: cells.length,
    listed: staff.isEmpty ? 0 : cells.filter((cell) => staff.has(cell)).length,
    samples: cells.slice(0, MOST_SAMPLES),
  };
}
