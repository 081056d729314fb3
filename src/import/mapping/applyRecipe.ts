import type { ColumnRule, Recipe } from '../../domain/Recipe';
import type { ColumnName } from '../columns/ColumnName';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { isKnownHeader } from '../columns/isKnownHeader';
import type { IssueLog } from '../IssueLog';
import { PEOPLE_COLUMNS } from '../columns/peopleColumns';
import { OWN_MARKS } from '../columns/readHeader';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';
import type { StaffList } from '../rows/StaffList';
import { answerRows } from '../surveys/answerRows';
import type { ContactDetail, ContactQuestion } from '../surveys/ContactQuestion';
import { writtenIn } from '../surveys/findRespondents';
import { cellAt } from '../surveys/layOutSurvey';
import { nameTool } from '../surveys/nameTool';
import type { KnownWord } from '../surveys/questionLabels';
import type { SurveyColumn } from '../surveys/SurveyColumn';
import { SurveyRows, type SpreadSurvey } from '../surveys/SurveyRows';
import { StaffList as Listed } from '../rows/StaffList';
import { TableEdit } from '../rows/TableEdit';
import { combineHeaders } from './combineHeaders';
import { checkRecipe } from './checkRecipe';
import { fitRecipe } from './fitRecipe';
import { isOfContact, KEEP, ownColumn, SKIP } from './meanings';

/** What a recipe makes of a table: rows under headers that Kith knows, or the answers of respondents. */
export type Applied =
  { readonly rows: 'person' | 'contact'; readonly table: Sheet } | { readonly rows: 'respondent'; readonly spread: SpreadSurvey };

/** A column of the table with its rule. */
interface Ruled {
  readonly index: number;
  readonly title: string;
  readonly rule: ColumnRule;
}

/**
 * Reads a table by a recipe; `null` = the recipe cannot be used, or does not fit, and `log` says what is missing. A column that
 * the recipe does not know is kept as extra information, and said.
 *
 * @param table with the first header row as its headers, as they stand
 */
export function applyRecipe(
  table: Sheet,
  recipe: Recipe,
  staff: StaffList,
  look: (word: string) => KnownWord,
  log: IssueLog,
): Applied | null {
  const faults = checkRecipe(recipe);
  if (faults.length > 0) {
    log.refuse('mapping-incomplete', { what: faults[0]?.what ?? 'no-from', headers: faults.flatMap(({ headers }) => headers) });
    return null;
  }
  const below = Math.min(recipe.headerRows - 1, table.length);
  const headers = headerRowsOf(table, below);
  const fit = fitRecipe({ ...recipe, headerRows: headers.length }, headers);
  const titles = combineHeaders(headers);
  const byTitle = new Map(recipe.columns.map((rule) => [plainText(rule.header), rule]));
  const untitled = recipe.columns.filter(({ as, header }) => as !== SKIP && as !== KEEP && !titles.some((title) => isSame(title, header)));
  const missing = [...new Set([...fit.missing, ...untitled.map(({ header }) => header)])];
  if (missing.length > 0) {
    log.refuse('mapping-misfit', { name: recipe.name, missing });
    return null;
  }
  if (fit.added.length > 0) log.warn('mapping-new', null, null, { name: recipe.name, headers: fit.added });
  const columns = titles.map((title, index): Ruled => ({
    index,
    title,
    rule: byTitle.get(plainText(title)) ?? { header: title, as: KEEP, question: 0, place: 0, word: '' },
  }));
  const left = columns.filter(({ rule }) => rule.as === SKIP).map(({ title }) => title);
  if (left.length > 0) log.tell('survey-columns', null, null, { what: 'skipped', headers: left });
  const body = withoutFirst(table, below);
  return recipe.rows === 'respondent'
    ? { rows: 'respondent', spread: spread(body, columns, recipe, staff, look, log) }
    : { rows: recipe.rows, table: rename(body, columns, recipe.rows) };
}

const isSame = (a: string, b: string): boolean => plainText(a) === plainText(b);

/** The headers of a table and so many rows below them, which are there and are headers too. */
export function headerRowsOf(table: Sheet, below: number): readonly (readonly string[])[] {
  return [table.headers, ...Array.from({ length: below }, (_, row) => table.headers.map((_, column) => cellAt(table, row, column)))];
}

/** A table without its first rows, which are headers. */
export function withoutFirst(table: Sheet, below: number): Sheet {
  if (below === 0) return table;
  const edit = new TableEdit(table);
  for (let row = below; row < table.length; row += 1) edit.copy(row);
  return edit.finish(below);
}

const KNOWN: readonly ColumnName<string>[] = [...PEOPLE_COLUMNS, ...CONTACT_COLUMNS];

/** A title that is kept must not be taken for a column of Kith, nor for one of several contacts. */
function keptTitle(title: string): string {
  return isKnownHeader(title, KNOWN) || /^\D*\d+\D*$/.test(title) ? `${title} (${OWN_MARKS.kept})` : title;
}

/** The columns under the names that Kith has for them; a first and a last name are one. */
function rename(table: Sheet, columns: readonly Ruled[], rows: 'person' | 'contact'): Sheet {
  const first = columns.find(({ rule }) => rule.as === 'first_name');
  const last = columns.find(({ rule }) => rule.as === 'last_name');
  const others = columns.filter(({ rule }) => rule.as !== SKIP && rule.as !== 'first_name' && rule.as !== 'last_name');
  const isNamed = first !== undefined && last !== undefined;
  const edit = new TableEdit(table, [
    ...(isNamed ? [rows === 'person' ? 'name' : 'from'] : []),
    ...others.map(({ rule, title }) => (rule.as === KEEP ? keptTitle(title) : rule.as)),
  ]);
  for (let row = 0; row < table.length; row += 1) {
    const name = isNamed
      ? [first, last]
          .map(({ index }) => cellAt(table, row, index))
          .filter((part) => part !== '')
          .join(' ')
      : '';
    edit.add(table.rows[row] ?? 0, [
      ...(isNamed ? [edit.word(name)] : []),
      ...others.map(({ index }) => table.cells[row * table.headers.length + index] ?? 0),
    ]);
  }
  return edit.finish();
}

/** A row of answers for each respondent → a row for each contact. */
function spread(
  table: Sheet,
  ruled: readonly Ruled[],
  recipe: Recipe,
  listed: StaffList,
  look: (word: string) => KnownWord,
  log: IssueLog,
): SpreadSurvey {
  const tool = nameTool(table.headers);
  const columns = new Map(ruled.map((one) => [one, toColumn(one)]));
  const columnOf = (one: Ruled): SurveyColumn => columns.get(one) ?? toColumn(one);
  const meaning = (...meanings: readonly string[]): Ruled[] => meanings.flatMap((as) => ruled.filter(({ rule }) => rule.as === as));
  const who = meaning('from', 'first_name', 'last_name').map(columnOf);
  const rows = answerRows(table, tool, new Set(), log);
  const written = rows.map((row) => {
    const word = writtenIn(table, row, who);
    const person = word === '' || listed.has(word) ? null : listed.findAddressed(word);
    return person?.id ?? word;
  });
  const staff = listed.isEmpty
    ? new Listed([...new Set(written)].filter((word) => word !== '').map((word) => ({ id: word, name: word })))
    : listed;
  const questions = findQuestions(ruled, recipe, columnOf);
  const kept = ruled.filter(({ rule }) => rule.as === KEEP || ownColumn(rule.as) !== undefined);
  return new SurveyRows({
    table,
    tool,
    recordOf: undefined,
    roundOf: undefined,
    rows,
    written,
    respondents: { columns: who, candidates: who, written, contradicted: [] },
    questions: questions.map(({ question }) => question),
    columns: [...kept.map(columnOf), ...questions.flatMap(({ question }) => question.slots.map(({ column }) => column))],
    staff,
    isListed: !listed.isEmpty,
    look,
    labels: questions.map(({ label }) => label),
    log,
  }).finish();
}

/** A column that says something of the respondent is called as Kith calls it; one to choose by, after the person. */
function toColumn({ index, title, rule }: Ruled): SurveyColumn {
  const own = ownColumn(rule.as);
  if (rule.as === 'choice') return { index, id: title, question: '', option: rule.word.trim() === '' ? title : rule.word.trim() };
  return { index, id: title, question: own === undefined ? title : own.replaceAll('_', ' '), option: '' };
}

/** The questions in their order, names before choices. */
function findQuestions(
  ruled: readonly Ruled[],
  { rows, questions }: Recipe,
  columnOf: (one: Ruled) => SurveyColumn,
): readonly { readonly question: ContactQuestion; readonly label: KnownWord }[] {
  return questions.flatMap(({ title, type, motive }, at) => {
    const label = { type: type === '' ? null : type, motive: motive === '' ? null : motive };
    const own = ruled.filter(({ rule }) => rule.question === at && isOfContact(rows, rule.as));
    const [name, ...names] = own
      .filter(({ rule }) => rule.as === 'to')
      .sort((a, b) => a.rule.place - b.rule.place)
      .map((one) => ({ place: one.rule.place, column: columnOf(one) }));
    const [option, ...options] = own
      .filter(({ rule }) => rule.as === 'choice')
      .map((one, place) => ({ place: place + 1, column: columnOf(one) }));
    const said = own.filter(({ rule }) => rule.as !== 'to' && rule.as !== 'choice');
    const found: { question: ContactQuestion; label: KnownWord }[] = [];
    if (name !== undefined)
      found.push({ label, question: { question: title, kind: 'names', slots: [name, ...names], details: findDetails(said, columnOf) } });
    if (option !== undefined)
      found.push({ label, question: { question: title, kind: 'options', slots: [option, ...options], details: [] } });
    return found;
  });
}

/** What is said of the contacts: columns that mean the same, one for each place. */
function findDetails(said: readonly Ruled[], columnOf: (one: Ruled) => SurveyColumn): readonly ContactDetail[] {
  const details = new Map<string, { title: string; into: ContactDetail['into']; flag: string; columns: Map<number, SurveyColumn> }>();
  for (const one of said) {
    const { as, place, word } = one.rule;
    const into = CONTACT_COLUMNS.find(({ column }) => column === as)?.column ?? 'attribute';
    const title = into === 'attribute' ? withoutNumber(one.title) : one.title;
    const key = `${as} ${word} ${into === 'attribute' ? title : ''}`;
    const known = details.get(key) ?? { title, into, flag: word, columns: new Map<number, SurveyColumn>() };
    known.columns.set(place, columnOf(one));
    details.set(key, known);
  }
  return [...details.values()];
}

/** "Contact 2 age" → "Contact age": what is said of each contact has one name. */
const withoutNumber = (title: string): string =>
  title
    .replace(/\s*\(\d+\)/, '')
    .replace(/[\s_.#-]*\d+[\s_.)-]*/, ' ')
    .trim() || title;
