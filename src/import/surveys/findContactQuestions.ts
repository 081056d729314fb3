import { allowedWords } from '../columns/allowedWords';
import { CONTACT_COLUMNS, type ContactColumn } from '../columns/contactColumns';
import { isMissing } from '../rows/isMissing';
import { plainText } from '../plainText';
import { saysNobody, saysUnknown } from '../rows/saysNobody';
import type { Sheet } from '../files/Sheet';
import { partContacts } from '../rows/splitContacts';
import type { StaffList } from '../rows/StaffList';
import type { ContactDetail, ContactQuestion } from './ContactQuestion';
import { cellAt } from './layOutSurvey';
import { numberColumns, type NumberedColumns } from './numberColumns';
import {
  ABOUT_CONTACTS,
  asksWhoToInvite,
  ASKS_FOR,
  ASKS_NAMES,
  ASKS_ON,
  COMMENT,
  labelQuestion,
  NOT_NAMES,
  PEOPLE_ASKED_FOR,
  QUESTION,
  type KnownWord,
} from './questionLabels';
import type { PlacedColumns, SurveyColumn } from './SurveyColumn';
import { PERSONAL_COLUMN, PRIVATE_COLUMN } from './SurveyTool';

/** What the questions are found with. */
export interface Survey {
  readonly table: Sheet;
  readonly rows: readonly number[];
  /** Columns of answers: neither about the answering itself, nor about who answers. */
  readonly columns: readonly SurveyColumn[];
  /** Who answers, of each of the rows. */
  readonly written: readonly string[];
  readonly staff: StaffList;
  readonly look: (word: string) => KnownWord;
  /** Whether a program that asks questions wrote the table. */
  readonly isExport: boolean;
}

export const KNOWN: ReadonlyMap<string, ContactColumn> = new Map(
  CONTACT_COLUMNS.flatMap(({ column, aliases }) => [column, ...aliases].map((alias) => [plainText(alias), column] as const)),
);
/** Two or three words with capitals, or "Family, Given". */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]+$|^\p{Lu}[\p{L}\p{M}'’ -]+,\s*\p{Lu}[\p{L}\p{M}'’. -]*$/u;
/** What is said of a contact, and is not who it is. */
const DETAIL =
  /\b(?:roles?|job|titles?|positions?|organi[sz]ations?|employers?|teams?|departments?|units?|gender|sex|age|how|often|frequency|types?|strength|close|closeness|relations?|relationships?|since|years?|grade|band|professions?|sites?|locations?|e-?mail|phone|activity|motives?|reasons?|purposes?|notes?|comments?)\b/i;
const OF_THE_RESPONDENT = /\b(?:line manager|supervisor|reports? to|head of|team leader|apprais(?:er|or)|your (?:director|boss))\b/i;
/** Options that are none of the people offered. */
const NO_PERSON =
  /^(?:other|others|none|nobody|no one|none of (?:these|the above)|other \(please specify\)|prefer not to say|not applicable|n\/a|comments?)$/i;

/** The questions of a survey that ask for contacts, in the order of their first columns, with what is said of each contact. */
export function findContactQuestions(survey: Survey): readonly ContactQuestion[] {
  const grids = findGrids(survey);
  const inGrid = new Set(grids.flatMap(({ slots }) => slots.map(({ column }) => column.index)));
  // Some programs write what was chosen twice: all in one cell, and each in a column.
  const twice = new Set(grids.map(({ question }) => question));
  const free = survey.columns.filter(({ index, id }) => !inGrid.has(index) && !twice.has(id));
  const numbered = numberColumns(free);
  const named = new Set<NumberedColumns>();
  for (const group of numbered) if (namesContacts(survey, group.members, group.title, group.stem)) named.add(group);
  // "contact 1 name" and "contact 1 role" are one block, in which one column says who it is.
  for (const group of named) {
    const rivals = numbered.filter(
      (one) => one !== group && named.has(one) && prefixOf(one) !== '' && prefixOf(one) === prefixOf(group) && one.stem !== group.stem,
    );
    if (isWho(group)) for (const rival of rivals) named.delete(rival);
  }
  const questions: ContactQuestion[] = [...grids];
  for (const group of numbered) {
    if (named.has(group)) questions.push({ question: group.title, kind: 'names', slots: group.members, details: [] });
  }
  const grouped = new Set(numbered.flatMap(({ members }) => members.map(({ column }) => column.index)));
  const single = free.filter(({ index }) => !grouped.has(index));
  for (const column of single) {
    const slots: PlacedColumns = [{ place: 1, column }];
    const isLater = questions.some((question) => question.slots[0].column.index < column.index);
    if (namesContacts(survey, slots, titleOf(column), '', isLater)) {
      // Whom the options leave out is named for the same question.
      const offered = grids.find(({ question }) => question !== '' && question === column.question);
      questions.push({ question: offered?.question ?? titleOf(column), kind: 'names', slots, details: [] });
    }
  }
  const ordered = questions.sort((a, b) => a.slots[0].column.index - b.slots[0].column.index);
  const goesOn = joinAskedOn(ordered);
  return goesOn.map((question) => ({
    ...question,
    details: numbered
      .filter((group) => !named.has(group) && questionOf(group, goesOn) === question)
      .map((group) => toDetail(survey, group)),
  }));
}

/** "Any others?" asks on what the question before it asked. */
function joinAskedOn(questions: readonly ContactQuestion[]): readonly ContactQuestion[] {
  const joined: ContactQuestion[] = [];
  for (const question of questions) {
    const before = joined.at(-1);
    if (before?.kind === 'names' && question.slots.length === 1 && ASKS_ON.test(question.question)) {
      const last = before.slots.at(-1)?.place ?? 0;
      joined[joined.length - 1] = {
        ...before,
        isOpen: true,
        slots: [...before.slots, ...question.slots.map(({ place, column }) => ({ place: last + place, column }))],
      };
    } else joined.push(question);
  }
  return joined;
}

const titleOf = ({ id, question, option }: SurveyColumn): string => [question || id, option].filter((part) => part !== '').join(' – ');

/** Distinct cells of the columns that tell something. */
export function cellsOf({ table, rows }: Pick<Survey, 'table' | 'rows'>, columns: readonly SurveyColumn[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { index } of columns) for (const row of rows) cells.add(cellAt(table, row, index));
  for (const cell of cells) if (isMissing(cell) || saysNobody(cell) || saysUnknown(cell)) cells.delete(cell);
  return cells;
}

function namesContacts(survey: Survey, slots: PlacedColumns, title: string, stem: string, isLater = false): boolean {
  const isGroup = slots.length > 1;
  const columns = slots.map(({ column }) => column);
  const { id } = slots[0].column;
  if (NOT_NAMES.test(title) || asksWhoToInvite(title) || isOfTheRespondent(title)) return false;
  const cells = [...cellsOf(survey, columns)];
  const isQuestion = QUESTION.test(title) || ASKS_NAMES.test(title) || PEOPLE_ASKED_FOR.test(title);
  const isKnown = isWhoStem(stem) || KNOWN.get(plainText(id)) === 'to';
  const asks =
    isQuestion ||
    isKnown ||
    ABOUT_CONTACTS.test(title) ||
    (ASKS_FOR.test(title) && title.split(' ').length <= 4) ||
    (stem !== '' && ABOUT_CONTACTS.test(stem.replace('#', ' 1 '))) ||
    (isLater && ASKS_ON.test(title));
  const isDetail = !isQuestion && !isKnown && DETAIL.test(`${title} ${id}`.replaceAll(/[_\d#]+/g, ' '));
  if (cells.length > 0 && isAboutSelf(survey, columns)) return false;
  if (cells.length === 0) return (isQuestion || isKnown) && !isDetail;
  const listed = cells.filter((cell) => isListed(cell, survey.staff)).length / cells.length;
  const alike =
    cells.filter(
      (cell) =>
        isListed(cell, survey.staff) ||
        NAME.test(cell) ||
        withoutBrackets(cell)
          .split(/[;|\n,/&+]|\band\b/)
          .every((part) => part.trim() === '' || NAME.test(part.trim())),
    ).length / cells.length;
  // In a form, a column of names is a question for names, however it is put.
  const isOfNames = survey.isExport && listed > 0 && alike >= 0.8 && cells.length >= 2;
  if (isDetail) return isGroup ? listed >= 0.5 : isOfNames;
  if (COMMENT.test(title) && alike < 0.8) return false;
  if (isOfNames) return true;
  if (isGroup ? listed >= 0.5 : listed >= 0.8 && cells.length >= 2) return true;
  if (isGroup && ASKS_FOR.test(title) && alike >= 0.8) return true;
  return asks && (listed >= 0.2 || alike >= 0.5);
}

/** Managers are known from the staff list; who somebody reports to is no answer to whom they turn to. */
const isOfTheRespondent = (title: string): boolean =>
  OF_THE_RESPONDENT.test(title) ||
  (!QUESTION.test(title) && !ASKS_FOR.test(title) && !PEOPLE_ASKED_FOR.test(title) && /\bmanagers?\b/i.test(title));

/** Whether a column that names no contacts, as far as Kith knows, has people of the staff list in it all the same. */
export function holdsNames(survey: Omit<Survey, 'columns' | 'look' | 'isExport'>, column: SurveyColumn): boolean {
  if (isOfTheRespondent(titleOf(column)) || isAboutSelf(survey, [column])) return false;
  return [...cellsOf(survey, [column])].some((cell) => isListed(cell, survey.staff));
}

/** Whether columns say, in most rows, who answers: their id beside their name. */
function isAboutSelf(
  { table, rows, written, staff }: Omit<Survey, 'columns' | 'look' | 'isExport'>,
  columns: readonly SurveyColumn[],
): boolean {
  let filled = 0;
  let own = 0;
  for (const { index } of columns) {
    for (const [at, row] of rows.entries()) {
      const cell = cellAt(table, row, index);
      if (isMissing(cell)) continue;
      filled += 1;
      const person = staff.find(cell);
      if (cell === written[at] || (person !== null && person.id === staff.find(written[at] ?? '')?.id)) own += 1;
    }
  }
  return 2 * own > filled;
}

/** “Jo Park (Leeds)” → “Jo Park ”. */
const withoutBrackets = (cell: string): string => cell.replaceAll(/\([^()]{0,200}\)/g, '');

/** Whether a cell names somebody of the staff list, alone or among others. */
function isListed(cell: string, staff: StaffList): boolean {
  if (staff.has(cell) || staff.findAddressed(cell) !== null) return true;
  const parts = partContacts(cell, staff);
  return typeof parts !== 'string' && parts.some((part) => staff.has(part));
}

const prefixOf = ({ stem }: NumberedColumns): string => stem.slice(0, stem.indexOf('#'));
const isWhoStem = (stem: string): boolean => stem !== '' && KNOWN.get(stem.replace('#', '')) === 'to';
const isWho = (group: NumberedColumns): boolean => isWhoStem(group.stem) || /name$/.test(group.stem) || group.stem.endsWith('#');

/** Columns that stand for people: the options of a question are names of the staff list, or a cell says the option itself. */
function findGrids({ table, rows, columns, staff, isExport }: Survey): ContactQuestion[] {
  const byQuestion = new Map<string, SurveyColumn[]>();
  // Microsoft Forms writes the lines of a grid as headers of their own, and so do people: names across, and how often below them.
  const named = columns.filter(({ option, id }) => option === '' && staff.has(id));
  const said = cellsOf({ table, rows }, named);
  // Somebody who is on no list is a line as well where the cells below say the same words.
  const unlisted = columns.filter(
    ({ option, id, index }) =>
      option === '' &&
      !staff.has(id) &&
      NAME.test(id) &&
      [...cellsOf({ table, rows }, [{ index, id, question: id, option }])].every((cell) => said.has(cell)),
  );
  const lines = new Set(named.length > 1 ? [...named, ...(isExport ? [] : unlisted)] : isExport ? named : []);
  for (const column of columns) {
    const isLine = lines.has(column);
    if (column.option === '' && !isLine) continue;
    const key = isLine ? '' : column.question;
    const known = byQuestion.get(key) ?? [];
    known.push(isLine ? { ...column, question: '', option: column.id } : column);
    byQuestion.set(key, known);
  }
  const grids: ContactQuestion[] = [];
  for (const [question, options] of byQuestion) {
    const people = options.filter(({ option }) => !NO_PERSON.test(option) && !/^\d+$/.test(option));
    const listed = people.filter(({ option }) => staff.has(option)).length;
    const saysItself = people.filter((column) =>
      [...cellsOf({ table, rows }, [column])].some((cell) => plainText(cell) === plainText(column.option)),
    ).length;
    const isOfPeople = listed >= 1 && 2 * listed >= people.length;
    const isOfNames = QUESTION.test(question) && 2 * saysItself >= people.length && people.every(({ option }) => NAME.test(option));
    // A column for whom the list leaves out holds names, not a tick.
    const [first, ...others] = people.map((column, place) => ({ place: place + 1, column }));
    if (first !== undefined && (isOfPeople || isOfNames)) grids.push({ question, kind: 'options', slots: [first, ...others], details: [] });
  }
  return grids;
}

/** The question whose contacts a group of columns is about; `undefined` = about nobody's in particular. */
function questionOf(group: NumberedColumns, questions: readonly ContactQuestion[]): ContactQuestion | undefined {
  if (!group.isPlain) return undefined;
  const asked = questions.filter(
    (question) =>
      question.kind === 'names' &&
      question.slots.length > 1 &&
      group.members.every(({ place }) => question.slots.some((slot) => slot.place === place)),
  );
  const start = group.members[0].column.index;
  const prefix = prefixOf(group);
  const block = asked.filter((question) => {
    const own = plainText(question.slots[0].column.id.replace(/\d.*$/, ''));
    return prefix.length > 1 && own.length > 1 && (own.startsWith(plainText(prefix)) || plainText(prefix).startsWith(own));
  });
  if (block.length === 1 || group.members[0].column.id.includes('___')) return block[0];
  if (!isOfContacts(group)) return undefined;
  if (asked.length === 1) return asked[0];
  return asked.findLast(({ slots }) => slots[0].column.index < start);
}

/** Whether numbered columns beside those of contacts are about contacts as well: two trainings of the respondent are not. */
function isOfContacts({ stem, title }: NumberedColumns): boolean {
  const words = title.replaceAll(/[_\d#]+/g, ' ');
  return (
    KNOWN.has(stem.replace('#', '')) ||
    DETAIL.test(words) ||
    /\b(?:they|them|their|this person|each|contacts?|person|people|colleagues?)\b|\$\{/i.test(words)
  );
}

function toDetail(survey: Survey, group: NumberedColumns): ContactDetail {
  const { stem, title } = group;
  const columns = new Map(group.members.map(({ place, column }) => [place, column]));
  const [before = '', after = ''] = stem.split('#');
  const bare = before === '' || after === '' ? before + after : after;
  const { id, question, option } = group.members[0].column;
  if (option !== '' && id.includes('___'))
    return { ...toFlag(title, option, survey.look), ...(isCode(option) ? { title: id.replace(/\d+/, '') } : {}), columns };
  const cells = [
    ...cellsOf(
      survey,
      group.members.map(({ column }) => column),
    ),
  ];
  const isCoded = cells.length > 0 && cells.every((cell) => /^\d{1,2}$/.test(cell));
  const into = [before + after, `contact${after || before}`, after, before, before.replace(/^contact/, '')]
    .map((word) => KNOWN.get(word))
    .find((column) => column !== undefined && column !== 'to' && column !== 'from');
  // A number is no type, but the code of one.
  if (into !== undefined && !(isCoded && (into === 'types' || into === 'motives'))) return { title, into, flag: '', columns };
  const { type, motive } = labelQuestion(
    bare === after && question === id ? id.replace(/^.*?\d+/, '').replaceAll('_', ' ') : title,
    survey.look,
  );
  if (cells.every((cell) => saysYes(cell) !== null) && cells.length > 0) {
    if (motive !== null) return { title, into: 'motives', flag: motive, columns };
    if (type !== null) return { title, into: 'types', flag: type, columns };
  }
  if (
    /\borgani[sz]ations?\b|\bemployers?\b|\btrusts?\b|\bwhere (?:do|does) (?:they|this person) work\b/i.test(title) &&
    cells.some((cell) => !/^\d*$/.test(cell)) &&
    cells.every((cell) => saysYes(cell) === null)
  )
    return { title, into: 'contact_organisation', flag: '', columns };
  if (/^(?:their |his |her )?(?:job )?(?:roles?|titles?|posts?)$/i.test(title.replaceAll(/[\d()#_.]+/g, ' ').trim()))
    return { title, into: 'contact_role', flag: '', columns };
  if (/\bhow often\b|\bfrequen/i.test(title)) return { title, into: 'frequency', flag: '', columns };
  if (isCoded && /\bhow (?:close|strong)\b|\bcloseness\b|\bstrength\b/i.test(title)) return { title, into: 'strength', flag: '', columns };
  return { title, into: 'attribute', flag: '', columns };
}

/** Whether an option is called by its number alone; REDCap writes -9 as `_9`. */
export const isCode = (option: string): boolean => /^[-_]?\d+$/.test(option);

/** What a tick beside an option says of a contact. */
export function toFlag(question: string, option: string, look: Survey['look']): Omit<ContactDetail, 'columns'> {
  const title = `${question}: ${option}`;
  const { type, motive } = look(option);
  if (isCode(option)) return { title, into: 'attribute', flag: '' };
  if (type !== null) return { title, into: 'types', flag: type };
  if (motive !== null) return { title, into: 'motives', flag: motive };
  if (/\b(?:types?|relations?|relationships?|networks?|kinds?)\b/i.test(question.replaceAll('_', ' ')))
    return { title, into: 'types', flag: option };
  if (/\b(?:motives?|purposes?|reasons?|what for)\b/i.test(question.replaceAll('_', ' '))) return { title, into: 'motives', flag: option };
  return { title, into: 'attribute', flag: '' };
}

/** Whether a cell is a yes or a no; `null` = neither. */
export function saysYes(cell: string): boolean | null {
  const told = allowedWords.yesNo(cell);
  if (told !== null) return told;
  if (/^(?:checked|selected|ticked|chosen|✓|✔|☑)$/i.test(cell)) return true;
  return /^(?:un-?checked|unselected|not (?:checked|selected|ticked|chosen)|☐)$/i.test(cell) ? false : null;
}

/** Columns that are not to be kept, of anybody. */
export const isPrivate = ({ id, question }: SurveyColumn): boolean =>
  [id, question].some((header) => PRIVATE_COLUMN.test(header) || PERSONAL_COLUMN.test(header));
