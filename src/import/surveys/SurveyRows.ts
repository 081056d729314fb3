import type { Understood } from '../../domain/Understood';
import type { IssueLog } from '../IssueLog';
import { CONTACT_COLUMNS } from '../columns/contactColumns';
import { isKnownHeader } from '../columns/isKnownHeader';
import { OWN_MARKS } from '../columns/readHeader';
import { isErrorCell, isMissing } from '../rows/isMissing';
import { settleErrors } from '../rows/settleErrors';
import { plainText } from '../plainText';
import { readNumber } from '../columns/readNumber';
import { saysNobody, saysUnknown, saysUnread, UNFINISHED } from '../rows/saysNobody';
import type { Sheet } from '../files/Sheet';
import { partContacts } from '../rows/splitContacts';
import type { StaffList } from '../rows/StaffList';
import { TableEdit } from '../rows/TableEdit';
import { pushAll } from '../../support/pushAll';
import { smallestOf } from '../../support/smallestOf';
import type { ContactDetail, ContactQuestion } from './ContactQuestion';
import { cellsOf, holdsNames, isCode, KNOWN, saysYes, toFlag } from './findContactQuestions';
import { type Dictionary } from './Dictionary';
import { type Respondents } from './findRespondents';
import { cellAt } from './layOutSurvey';
import { FEELS_ISOLATED, labelQuestion, type KnownWord } from './questionLabels';
import { readEnds } from './readEnds';
import type { RespondentAnswer } from './RespondentAnswer';
import type { SurveyColumn } from './SurveyColumn';
import type { SurveyTool } from './SurveyTool';

/** A survey as a table of contacts, one row for each contact of each respondent. */
export interface SpreadSurvey {
  readonly table: Sheet;
  /** Of each row of the table, the row of the given table that it is from. */
  readonly rowOf: readonly number[];
  readonly answers: readonly RespondentAnswer[];
  /** Of the one question that asks for contacts, how many could be named; `null` = there are several, or no limit. */
  readonly cap: number | null;
  readonly counts: Understood['counts'];
  /** The first and the last day on which somebody answered, as ISO text; left out = the file does not say. */
  readonly days?: readonly [from: string, to: string];
}

/** What is read. */
export interface SurveyTable {
  readonly table: Sheet;
  /** The program that wrote it; `null` = no program that is known. */
  readonly tool: SurveyTool | null;
  /** The record that a row belongs to, where a respondent has several rows: one for themselves and one for each contact. */
  readonly recordOf?: (row: number) => string;
  /** Whom a row is about: records of several rounds say it in one of them. Left out = as `recordOf`. */
  readonly personOf?: (row: number) => string;
  /** The round of a row; blank = the file has one. */
  readonly roundOf?: (row: number) => string;
  readonly dictionary?: Dictionary;
  /** Of a table of no program, how many header rows it has; left out = one. */
  readonly headerRows?: number;
}

interface Given {
  readonly table: Sheet;
  readonly tool: SurveyTool | null;
  readonly recordOf: SurveyTable['recordOf'];
  readonly roundOf: SurveyTable['roundOf'];
  readonly rows: readonly number[];
  /** Who answers, of each of the rows. */
  readonly written: readonly string[];
  readonly respondents: Respondents;
  readonly questions: readonly ContactQuestion[];
  readonly columns: readonly SurveyColumn[];
  readonly staff: StaffList;
  /** Whether the staff list is one, and not the respondents alone. */
  readonly isListed: boolean;
  readonly look: (word: string) => KnownWord;
  /** What somebody said that each question stands for; left out = its words say it. */
  readonly labels?: readonly KnownWord[];
  readonly log: IssueLog;
}

/** Contact as written, with what its columns say. */
interface Told {
  readonly to: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** One contact of one respondent. */
interface Contact {
  /** Of the given table. */
  readonly row: number;
  readonly from: string;
  readonly told: Told;
}

/** A question with the network type and the motive that it stands for. */
interface Asked extends KnownWord {
  readonly question: ContactQuestion;
  /** Whether the type is the question itself. */
  readonly isOwn: boolean;
}

/** Each question has a label. */
const SAYS_NOTHING: KnownWord = { type: null, motive: null };

const OF_KITH: ReadonlySet<string> = new Set(CONTACT_COLUMNS.map(({ column }) => column));

/** The rows of a survey, read one respondent after the other. */
export class SurveyRows {
  readonly #given: Given;
  readonly #asked: readonly Asked[];
  /** Columns that are neither contacts nor what is said of contacts; of two that are called alike each is called by its column as well. */
  readonly #others: readonly { readonly title: string; readonly column: SurveyColumn }[];
  /** What a row says of its one contact, where each has a row. */
  readonly #ofRow: readonly ContactDetail[];
  /** Columns that show, where they are filled, how far somebody came. */
  readonly #later: readonly SurveyColumn[];
  readonly #isolation: SurveyColumn | undefined;
  readonly #ratings: ReadonlySet<ContactQuestion>;

  constructor(asGiven: Given) {
    const slots = asGiven.questions.flatMap(({ kind, slots: own }) => (kind === 'names' ? [own.map(({ column }) => column.index)] : []));
    const given = { ...asGiven, table: settleErrors(asGiven.table, slots, asGiven.rows, asGiven.log) };
    this.#given = given;
    const { questions, columns, look, table, rows, tool } = given;
    const labels =
      given.labels ??
      questions.map(({ question, slots }) => {
        const { id } = slots[0].column;
        return labelQuestion(question.includes(id) ? question : `${question} ${id.replaceAll(/[_\d]+/g, ' ')}`, look);
      });
    const detailed = questions.some(({ details }) => details.some(({ into }) => into === 'types'));
    const usesTypes =
      given.labels === undefined &&
      !detailed &&
      new Set(questions.map(({ question }) => question)).size > 1 &&
      labels.some(({ type, motive }) => type === null && motive === null);
    this.#asked = questions.map((question, at) => {
      const { type, motive } = labels[at] ?? SAYS_NOTHING;
      const isOwn = type === null && usesTypes;
      return { question, type: isOwn ? shorten(question.question) : type, motive, isOwn };
    });
    const twice = new Set(questions.flatMap(({ kind, question }) => (kind === 'options' ? [question] : [])));
    const used = new Set(
      questions.flatMap(({ slots, details }) => [
        ...slots.map(({ column }) => column.index),
        ...details.flatMap((detail) => [...detail.columns.values()].map(({ index }) => index)),
      ]),
    );
    const others = columns.filter(
      ({ index, id }) => !used.has(index) && !twice.has(id) && rows.some((row) => !isMissing(cellAt(table, row, index))),
    );
    // Another scale is none of Kith's: its 0 is no answer less than 1.
    this.#isolation = others.find(
      (column) =>
        FEELS_ISOLATED.test(`${column.question} ${column.id}`) &&
        rows.map((row) => cellAt(table, row, column.index)).every((cell) => isMissing(cell) || saysUnknown(cell) || RATING.test(cell)),
    );
    this.#later = others;
    const rest = others.filter((column) => column !== this.#isolation);
    // In a row of a contact everything is about that contact.
    const withContacts = new Set(
      rows.filter((row) => questions.some(({ slots }) => slots.some(({ column }) => !isMissing(cellAt(table, row, column.index))))),
    );
    const ofContacts = new Set(
      given.recordOf === undefined
        ? []
        : rest.filter((column) =>
            rows.every(
              (row) =>
                isMissing(cellAt(table, row, column.index)) ||
                withContacts.has(row) ||
                /^(?:0|unchecked)$/i.test(cellAt(table, row, column.index)),
            ),
          ),
    );
    const own = rest.filter((column) => !ofContacts.has(column));
    this.#others = own.map((column) => {
      const title = nameOf(column);
      const isOne = own.every((other) => other === column || nameOf(other) !== title);
      return { column, title: isOne ? title : `${title} (${column.id || String(column.index + 1)})` };
    });
    this.#ofRow = [...ofContacts].map((column) => toRowDetail(column, look));
    const ofPlaces = questions.flatMap(({ details }) =>
      details
        .filter(
          ({ into, flag, title }) =>
            into === 'attribute' && flag === '' && (/___-?\d+$/.test(title) || /type|motive|purpose|reason|relation/i.test(title)),
        )
        .flatMap((detail) => [...detail.columns.values()]),
    );
    const isCoded = (column: SurveyColumn): boolean => {
      if (isCode(column.option)) return true;
      // A tick in the box of a word is no code.
      const cells = [...cellsOf({ table, rows }, [column])].filter((cell) => column.option === '' || saysYes(cell) === null);
      return cells.length > 0 && cells.every((cell) => /^\d{1,2}$/.test(cell));
    };
    const codes = [...ofPlaces, ...(tool?.id === 'redcap' ? [...ofContacts, ...own] : [])].filter(isCoded);
    if (codes.length > 0) given.log.warn('survey-codes', table.headerRow ?? 1, null, { headers: codes.map(({ id }) => id) });
    this.#ratings = new Set(
      questions.filter(
        (question) =>
          question.kind === 'options' &&
          [
            ...cellsOf(
              { table, rows },
              question.slots.map(({ column }) => column),
            ),
          ].some((cell) => Number(readNumber(cell)) > 1),
      ),
    );
  }

  finish(): SpreadSurvey {
    const { table, tool, rows, written, respondents, questions, staff, roundOf, log } = this.#given;
    const ended = readEnds(table, tool);
    const askedAt = questions.flatMap(({ slots }) => slots.map(({ column }) => column.index));
    const firstAsked = smallestOf(askedAt);
    const units = this.#units();
    // A cell that names two has no limit.
    const isLimited = ({ kind, slots, isOpen }: ContactQuestion): boolean =>
      kind === 'names' &&
      slots.length > 1 &&
      isOpen !== true &&
      slots.every(({ column }) => [...cellsOf({ table, rows }, [column])].every((cell) => namesIn(cell, staff).length === 1));
    const limited = questions.filter(isLimited);
    const contradicted = new Set(respondents.contradicted.map(({ row }) => row));
    for (const { row, columns } of respondents.contradicted) {
      log.error('survey-respondent', table.rows[row] ?? 0, columns[0].id, {
        what: 'contradicted',
        written: columns.map(({ index }) => cellAt(table, row, index)),
      });
    }
    const contacts: Contact[] = [];
    const answers: RespondentAnswer[] = [];
    const met = new Map<string, number>();
    const names = new Map<string, boolean>();
    let unfinished = 0;
    for (const { from, own } of units) {
      if (own.some((row) => contradicted.has(row))) continue;
      const row = own[0] ?? 0;
      const number = table.rows[row] ?? 0;
      const said = own.flatMap((at) => this.#contactsOf(at).map((told) => ({ row: at, from, told })));
      const ends = own.map(ended);
      const isEnded = ends.find((end) => end === true) ?? ends.find((end) => end === false) ?? null;
      if (isEnded === false) unfinished += 1;
      if (from === '') {
        log.error('no-id', number, respondents.columns[0]?.id ?? null, { of: 'contacts' });
        continue;
      }
      const round = roundOf?.(row) ?? '';
      const earlier = met.get(`${from}\n${round}`);
      if (earlier !== undefined)
        log.warn('survey-respondent', number, respondents.columns[0]?.id ?? null, { what: 'twice', written: [from, String(earlier)] });
      met.set(`${from}\n${round}`, number);
      // A box that was left open says no by itself.
      const isAnswered = ({ index, option }: SurveyColumn): boolean =>
        own.some((at) => !isMissing(cellAt(table, at, index)) && !(option !== '' && saysYes(cellAt(table, at, index)) === false));
      const answersLater = this.#later.some((column) => column.index > firstAsked && isAnswered(column));
      const answersOther = this.#later.some(isAnswered);
      // Who writes "nobody" has answered.
      const saysNone = questions.some(({ kind, slots }) =>
        slots.some(({ column }) =>
          own.some((at) => {
            const cell = cellAt(table, at, column.index);
            return kind === 'names' ? saysNobody(cell) && !staff.hasPart(cell) : NEVER.test(cell);
          }),
        ),
      );
      const reached =
        said.length > 0 || saysNone || isEnded === true || (isEnded === null && (answersLater || (answersOther && tool !== null)));
      if (said.length > 0) pushAll(contacts, said);
      else if (reached) contacts.push({ row, from, told: { to: 'none', cells: new Map() } });
      else if (isEnded === null) log.error('no-contact', number, questions[0]?.slots[0].column.id ?? null, { what: 'blank', written: '' });
      else log.repeat('survey-unfinished', 'warning', number, respondents.columns[0]?.id ?? '', { what: 'not-reached' });
      if (isEnded === false && reached) {
        // Nobody knows what they did not come to.
        contacts.push({ row, from, told: { to: UNFINISHED, cells: new Map([['round', round]]) } });
        log.repeat('survey-unfinished', 'warning', number, respondents.columns[0]?.id ?? '', { what: 'in-part' });
      }
      for (const { told } of said) {
        if (this.#isName(told.to)) for (const name of namesIn(told.to, staff)) names.set(name, staff.has(name));
      }
      answers.push({
        written: from,
        row: number,
        reached,
        capped: limited.some(({ slots }) => own.some((at) => slots.every(({ column }) => this.#isName(cellAt(table, at, column.index))))),
        perceivedIsolation: this.#rating(own),
        attributes: this.#others.flatMap(({ column, title }) => {
          const value = own.map((at) => cellAt(table, at, column.index)).find((cell) => !isMissing(cell));
          return value === undefined ? [] : [{ name: title, value }];
        }),
      });
    }
    this.#tellQuestions();
    const titles = (others: readonly { readonly title: string }[]): string[] => others.map(({ title }) => title);
    if (this.#others.length > 0) log.tell('survey-columns', null, null, { what: 'kept', headers: titles(this.#others) });
    const naming = this.#others.filter(({ column }) => holdsNames({ table, rows, written, staff }, column));
    if (naming.length > 0) log.warn('survey-columns', null, null, { what: 'names', headers: titles(naming) });
    const [only] = questions;
    return {
      table: this.#toTable(contacts, units.length),
      rowOf: contacts.map(({ row }) => row),
      answers,
      cap: questions.length === 1 && only !== undefined && limited.includes(only) ? only.slots.length : null,
      counts: {
        respondents: units.length,
        unfinished,
        ...countColumns(questions),
        names: names.size,
        ...(this.#given.isListed ? { listed: listedIn(names) } : {}),
      },
    };
  }

  /** Rows of one respondent: those of a record, else each row. */
  #units(): readonly { readonly from: string; readonly own: readonly number[] }[] {
    const { rows, written, recordOf } = this.#given;
    const units = new Map<string | number, { readonly from: string; readonly own: number[] }>();
    for (const [at, row] of rows.entries()) {
      const key = recordOf?.(row) ?? row;
      const known = units.get(key);
      if (known === undefined) units.set(key, { from: written[at] ?? '', own: [row] });
      else known.own.push(row);
    }
    return [...units.values()];
  }

  #isName(cell: string): boolean {
    return !isMissing(cell) && (this.#given.staff.hasPart(cell) || (!saysNobody(cell) && !saysUnknown(cell)));
  }

  #contactsOf(row: number): readonly Told[] {
    const { table } = this.#given;
    return this.#asked.flatMap(({ question, type, motive }) =>
      question.slots.flatMap(({ place, column }): readonly Told[] => {
        const cell = cellAt(table, row, column.index);
        const cells = new Map<string, string>();
        if (type !== null) cells.set('types', type);
        if (motive !== null) cells.set('motives', motive);
        cells.set('round', this.#given.roundOf?.(row) ?? '');
        if (question.kind === 'options') {
          const to = this.#chosen(question, column, cell, cells);
          return to === null ? [] : [{ to, cells }];
        }
        if (!this.#isName(cell) && !isErrorCell(cell) && (isMissing(cell) || !saysUnread(cell))) return [];
        for (const detail of question.details) this.#detail(detail, place, row, cells);
        for (const detail of this.#ofRow) this.#detail(detail, 0, row, cells);
        return [{ to: cell, cells }];
      }),
    );
  }

  /** The person of a column that was chosen; what is no yes says how often, or how strong. */
  #chosen(question: ContactQuestion, { option, index }: SurveyColumn, cell: string, cells: Map<string, string>): string | null {
    if (isMissing(cell)) return null;
    if (plainText(cell) === plainText(option)) return option;
    const number = readNumber(cell);
    if (this.#given.tool?.id === 'surveymonkey' && number === question.slots.findIndex(({ column }) => column.index === index) + 1)
      return option;
    if (number !== null && this.#ratings.has(question)) {
      if (number === 0) return null;
      cells.set('strength', cell);
      return option;
    }
    const yes = saysYes(cell);
    if (yes !== null) return yes ? option : null;
    if (saysNobody(cell) || saysUnknown(cell) || NEVER.test(cell) || /^no\b/i.test(cell)) return null;
    cells.set('frequency', cell);
    return option;
  }

  #detail({ title, into, flag, columns }: ContactDetail, place: number, row: number, cells: Map<string, string>): void {
    const column = columns.get(place);
    if (column === undefined || isPrivateDetail(title)) return;
    const cell = cellAt(this.#given.table, row, column.index);
    if (isMissing(cell)) return;
    if (flag === '') cells.set(into === 'attribute' ? tidyTitle(title) : into, cell);
    else if (saysYes(cell) === true) cells.set(into, [cells.get(into), flag].filter((part) => part !== undefined).join(';'));
  }

  #rating(rows: readonly number[]): number | null {
    const column = this.#isolation;
    if (column === undefined) return null;
    const cell = rows.map((row) => cellAt(this.#given.table, row, column.index)).find((one) => RATING.test(one));
    return cell === undefined ? null : Number(cell);
  }

  #tellQuestions(): void {
    const { log, table } = this.#given;
    for (const { question: asked, type, motive, isOwn } of this.#asked) {
      const { question, slots } = asked;
      const header = table.headers[slots[0].column.index] || question;
      const say = (as: 'type' | 'motive' | 'own-type', word: string): void => {
        log.tell('survey-question', table.headerRow ?? 1, header, { question, as, word });
      };
      if (type !== null && !isOwn) say('type', type);
      if (motive !== null) say('motive', motive);
      if (type !== null && isOwn) say('own-type', type);
    }
    for (const question of this.#ratings)
      log.warn('survey-question', table.headerRow ?? 1, table.headers[question.slots[0].column.index] ?? null, {
        question: question.question,
        as: 'strength',
        word: '',
      });
    if (this.#isolation !== undefined)
      log.tell('survey-question', table.headerRow ?? 1, this.#isolation.id, {
        question: this.#isolation.question || this.#isolation.id,
        as: 'isolation',
        word: '',
      });
  }

  #toTable(contacts: readonly Contact[], units: number): Sheet {
    const { table } = this.#given;
    const used = new Set(contacts.flatMap(({ told }) => [...told.cells].flatMap(([name, cell]) => (cell === '' ? [] : [name]))));
    const extra = [...used].sort((a, b) => Number(!OF_KITH.has(a)) - Number(!OF_KITH.has(b)));
    const edit = new TableEdit(table, ['from', 'to', ...extra.map((name) => (OF_KITH.has(name) ? name : attributeName(name)))]);
    for (const { row, from, told } of contacts) {
      const words = [from, told.to, ...extra.map((name) => told.cells.get(name) ?? '')];
      edit.add(
        table.rows[row] ?? 0,
        words.map((word) => edit.word(word)),
      );
    }
    const ofRecords = new Set(contacts.map(({ row }) => row)).size + units - new Set(contacts.map(({ from }) => from)).size;
    // Rows that could not be read are among those found, and each has its issue.
    const unread = table.found - table.length;
    return { ...edit.finish(), found: unread + (this.#given.recordOf === undefined ? this.#given.rows.length : ofRecords) };
  }
}

/** How isolated somebody feels. */
const RATING = /^[1-5]$/;

/** Who says “never” of everybody has answered; a box that was left open says no by itself. */
const NEVER = /^(?:never|not at all|no contact\b.*)$/i;

/** A header of the survey must not be taken for one of Kith's columns. */
const attributeName = (title: string): string => (isKnownHeader(title, CONTACT_COLUMNS) ? `${title} (${OWN_MARKS.answer})` : title);

const nameOf = ({ id, question, option }: SurveyColumn): string =>
  tidyTitle([question || id, option].filter((part) => part !== '').join(': '));

/** "Gender of ${q://QID2/1}" → "Gender of contact". */
const tidyTitle = (title: string): string => title.replaceAll(/\$\{[^}]*\}|\[(?:QID|Field|Q)[^\]]*\]/g, 'contact').replaceAll(/\s+/g, ' ');

/** What a column says of the contact of its row. */
function toRowDetail(column: SurveyColumn, look: (word: string) => KnownWord): ContactDetail {
  const columns = new Map([[0, column]]);
  if (column.option !== '')
    return { ...toFlag(column.question, column.option, look), columns, ...(isCode(column.option) ? { title: column.id } : {}) };
  const into = [column.id, column.question, column.id.replace(/^(?:contact|alter)[_ ]?/i, '')]
    .map((word) => KNOWN.get(plainText(word)))
    .find((known) => known !== undefined && known !== 'from' && known !== 'to');
  return { title: nameOf(column), into: into ?? 'attribute', flag: '', columns };
}

/** Of a contact neither address nor number is kept. */
const isPrivateDetail = (title: string): boolean => /\b(?:e-?mail|phone|mobile|telephone|address)\b/i.test(title.replaceAll('_', ' '));

const MOST_LETTERS = 60;
const shorten = (question: string): string => {
  const text = question.replaceAll(/\s+/g, ' ').replaceAll(/[;|]/g, ',');
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trim()}…`;
};

function namesIn(cell: string, staff: StaffList): readonly string[] {
  const parts = partContacts(cell, staff);
  return typeof parts === 'string' ? [cell] : parts;
}

/** Columns of names as questions × places, where all have as many; and people whom a question offers. */
function countColumns(questions: readonly ContactQuestion[]): Understood['counts'] {
  const open = questions.filter(({ kind }) => kind === 'names').map(({ slots }) => slots.length);
  const offered = questions.filter(({ kind }) => kind === 'options').map(({ slots }) => slots.length);
  const slots = new Set(open);
  return {
    ...(open.length > 0 ? { contactColumns: open.reduce((sum, count) => sum + count, 0) } : {}),
    ...(open.length > 1 && slots.size === 1 && open[0] !== 1 ? { questions: open.length, slots: open[0] ?? 0 } : {}),
    ...(offered.length > 0 ? { choices: offered.reduce((sum, count) => sum + count, 0) } : {}),
  };
}

const listedIn = (names: ReadonlyMap<string, boolean>): number => [...names.values()].filter(Boolean).length;
