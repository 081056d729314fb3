import { allowedWords } from '../columns/allowedWords';
import { isMissing } from './isMissing';
import { readHeader } from '../columns/readHeader';
import { plainText } from '../plainText';
import { readDay } from './readDay';
import { readStanding, type Standing } from './readStanding';
import type { Sheet } from '../files/Sheet';

/** What a row of a staff list says of whether its person is in post. */
export interface SaidStanding {
  readonly column: string;
  /** What it goes by where somebody says what it means: “Status: Left”; of a date, the header of its column. */
  readonly written: string;
  readonly says: Standing;
}

/** Headers of words that may say it. Of “Contract” and the like only what is known is looked at. */
const WORDS =
  /^(?:(?:current )?(?:(?:employ(?:ment|ee)|assignment|staff|post|person|hr|work(?:er)?|contract|esr|record) )?(?:status|state)|status (?:of )?(?:post|employment)|leavers?|left|contract(?: (?:type|basis|category))?|(?:employ(?:ment|ee)|assignment|staff|worker|appointment|post) (?:type|basis|category)|cover|basis|in post|active|(?:still )?(?:employed|here)|notes?|comments?|remarks?)$/;
/** Headers of a yes or a no. */
const IS_HERE = /^(?:is |currently |still )?(?:active|current|in post|employed|here|current (?:employee|staff)|working here)$/;
const IS_GONE = /^(?:is |has )?(?:a )?(?:leavers?|left|gone|ex staff|former)$/;
/** Headers of dates, as `plainText`: on which somebody leaves, and which tell how late it is. */
export const ENDS =
  /^(?:(?:assignment|contract|employment|post|position|effective|actual)?enddate|(?:leaving|termination|leave|leaver|exit|lastworking)(?:date|day)|date(?:of)?(?:left|leaving|termination|exit)|left(?:on|date)|leav(?:e|es|ing)on|leaves|expected(?:leaving|end)date|lastday(?:inpost|ofwork|ofservice)?)$/;
export const STARTS =
  /^(?:(?:assignment|contract|employment|post|position|effective|latest|current)?startdate|(?:hire|joining|start)date|date(?:started|joined)|date(?:of)?hire|(?:report|extract|effective|asat|snapshot)date|asat|started)$/;
/** Dates that stand for no end. */
const NEVER = /^(?:4712|9999|2999)/;

/** The day on which something ends; `null` = on none that can be read. */
export function readEnd(cell: string): string | null {
  const day = readDay(cell);
  return day === null || NEVER.test(day) ? null : day;
}

/** “Ben Orr (left)”, “Ben Orr – leaver”. */
const MARK = /^(.*\S)\s*(?:[([{]\s*([^()[\]{}]+?)\s*[)\]}]|\s[-–—*]+\s*(.+?))\s*$/;

const HAS_MARK = /[([{–—-]/;
const LONGEST_NAME = 120;

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name without what is marked behind it of its bearer's standing; `null` = nothing is. */
export function readMarkedName(written: string): { readonly name: string; readonly mark: string; readonly says: Standing } | null {
  if (written.length > LONGEST_NAME || !HAS_MARK.test(written)) return null;
  const [, name = '', inside, behind] = MARK.exec(written) ?? [];
  const mark = inside ?? behind ?? '';
  const says = mark === '' ? null : readStanding(mark);
  return says === null ? null : { name, mark, says };
}

function cellsOf({ headers, cells, words }: Sheet): (row: number, column: number) => string {
  return (row, column) => {
    const cell = words[cells[row * headers.length + column] ?? 0] ?? '';
    return isMissing(cell) ? '' : cell;
  };
}

/** The columns that may say it. */
function findColumns(headers: readonly string[]) {
  /** Also “Leaves on (if known)”. */
  const indicesOf = (test: RegExp): readonly number[] =>
    headers.flatMap((header, at) => ([plainText(header), ...readHeader(header, undefined)].some((word) => test.test(word)) ? [at] : []));
  const indices = (test: RegExp): readonly number[] => headers.flatMap((header, at) => (test.test(plain(header)) ? [at] : []));
  return { said: indices(WORDS), here: indices(IS_HERE), gone: indices(IS_GONE), ends: indicesOf(ENDS), starts: indicesOf(STARTS) };
}

/**
 * Columns of a staff list in which something is read of who is in post, or by which the past is told. Of notes and the like those are none
 * in which no cell says it.
 *
 * @param today as of `readStaffStandings`: with it, no other date of the list is looked at
 */
export function listStandingColumns(table: Sheet, today: string): ReadonlySet<number> {
  const { said, here, gone, ends, starts } = findColumns(table.headers);
  const cellOf = cellsOf(table);
  const isSaid = (column: number, says: (cell: string) => boolean): boolean => {
    for (let row = 0; row < table.length; row += 1) if (says(cellOf(row, column))) return true;
    return false;
  };
  const isAnswer = (cell: string): boolean => allowedWords.yesNo(cell) !== null;
  const isDay = (cell: string): boolean => readDay(cell) !== null;
  const dates = ends.filter((column) => isSaid(column, isDay));
  return new Set([
    ...said.filter((column) => isSaid(column, (cell) => readStanding(cell) !== null)),
    ...[...here, ...gone].filter((column) => isSaid(column, isAnswer)),
    ...dates,
    ...(dates.length > 0 && today === '' ? starts.filter((column) => isSaid(column, isDay)) : []),
  ]);
}

/**
 * Reads of each row of a staff list whether its person is in post. Of a date that somebody leaves on, what is past is known by the
 * day that is handed in, else by the other dates of the list.
 *
 * @param asOf the latest day that the file knows of, as ISO text; '' = as the table says
 * @param today as ISO text, by which the past is known whatever the dates of the list; '' = there is no clock
 */
export function readStaffStandings(table: Sheet, asOf: string, today = ''): (row: number) => SaidStanding | null {
  const { headers, length } = table;
  const cellOf = cellsOf(table);
  const { said, here, gone, ends, starts } = findColumns(headers);
  if (said.length + here.length + gone.length + ends.length === 0) return () => null;
  let latest = today || asOf;
  if (ends.length > 0 && today === '')
    for (const column of starts)
      for (let row = 0; row < length; row += 1) {
        const day = readDay(cellOf(row, column)) ?? '';
        if (day > latest) latest = day;
      }
  const say = (column: number, cell: string, says: Standing | null): SaidStanding | null => {
    const header = headers[column] ?? '';
    // What is past and what is to come are said apart, as the one may be meant and not the other.
    const when = latest === '' ? '' : says === 'left' ? ': past' : ': to come';
    return says === null ? null : { column: header, written: `${header}${cell === '' ? when : `: ${cell}`}`, says };
  };
  const readDate = (cell: string): Standing | null => {
    const day = readEnd(cell);
    if (day === null) return null;
    return latest !== '' && day < latest ? 'left' : 'unclear';
  };
  return (row) => {
    const found: SaidStanding[] = [];
    const add = (one: SaidStanding | null): void => {
      if (one !== null) found.push(one);
    };
    for (const column of said) add(say(column, cellOf(row, column), readStanding(cellOf(row, column))));
    for (const column of here) if (allowedWords.yesNo(cellOf(row, column)) === false) add(say(column, cellOf(row, column), 'left'));
    for (const column of gone) if (allowedWords.yesNo(cellOf(row, column)) === true) add(say(column, cellOf(row, column), 'left'));
    for (const column of ends) add(say(column, '', readDate(cellOf(row, column))));
    return found.find(({ says }) => says === 'left') ?? found[0] ?? null;
  };
}
