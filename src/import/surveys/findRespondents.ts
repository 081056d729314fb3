import type { StaffList } from '../rows/StaffList';
import { isMissing } from '../rows/isMissing';
import type { Sheet } from '../files/Sheet';
import { nameManagers } from '../columns/nameManagers';
import { cellAt } from './layOutSurvey';
import { kindOf, type Kind } from './saysRespondent';
import type { SurveyColumn } from './SurveyColumn';

/** Who answers, row by row. */
export interface Respondents {
  /** The columns that say so: one, or the first name and the last. */
  readonly columns: readonly SurveyColumn[];
  /** Every column that could say so; none of them is an answer about anything else. */
  readonly candidates: readonly SurveyColumn[];
  /** Of each row, as it is to be written; blank = nobody can tell. */
  readonly written: readonly string[];
  /** Rows in which two columns mean two different people of the staff list. */
  readonly contradicted: readonly { readonly row: number; readonly columns: readonly [SurveyColumn, SurveyColumn] }[];
}

/** From what says best who answers to what says it worst. A number that the program gave says it of nobody but itself. */
const ORDER: readonly Kind[] = ['name', 'email', 'code', 'number'];

/**
 * Finds the column, or the two columns, that say who answers: those that mean most different people of the staff list. An e-mail
 * address means a person whose record holds it, or whose id it is. Where a cell is blank another such column may tell, and
 * where two of them mean two people the row is contradicted.
 */
export function findRespondents(
  table: Sheet,
  columns: readonly SurveyColumn[],
  rows: readonly number[],
  staff: StaffList,
): Respondents | null {
  const meant = nameManagers(columns.map(({ id }) => id));
  const found = columns.flatMap((column, at) => {
    // Who reports to whom is no answer about anything else, and says of nobody that they answer.
    if (meant[at] !== column.id) return [];
    const kind = kindOf(column) ?? kindOfRepeated(table, column, rows);
    return kind === null ? [] : [{ kind, column }];
  });
  const candidates = columns.filter((column, at) => meant[at] !== column.id || found.some((one) => one.column === column));
  const ways: { readonly kind: Kind; readonly columns: readonly [SurveyColumn, ...SurveyColumn[]] }[] = [];
  const first = found.find(({ kind }) => kind === 'first')?.column;
  const last = found.find(({ kind }) => kind === 'last')?.column;
  if (first !== undefined && last !== undefined) ways.push({ kind: 'name', columns: [first, last] });
  for (const { kind, column } of found) if (kind !== 'first' && kind !== 'last') ways.push({ kind, columns: [column] });
  const half = first ?? last;
  if (ways.length === 0 && half !== undefined) ways.push({ kind: 'name', columns: [half] });
  const read = ways
    .map((way) => {
      const written = rows.map((row) => writtenIn(table, row, way.columns));
      const people = written.map((word) => (word === '' ? null : staff.findAddressed(word)));
      return {
        ...way,
        written,
        people,
        met: new Set(people.flatMap((person) => person?.id ?? [])).size,
        filled: written.filter((word) => word !== '').length,
      };
    })
    .filter(({ filled }) => filled > 0);
  const best = [...read].sort((a, b) => b.met - a.met || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.filled - a.filled)[0];
  if (best === undefined) return null;
  const others = read.filter((way) => way !== best && way.kind !== 'number');
  const contradicted: { readonly row: number; readonly columns: readonly [SurveyColumn, SurveyColumn] }[] = [];
  const written = rows.map((row, at) => {
    const own = best.people[at] ?? null;
    const other = others.find((way) => (way.people[at] ?? null) !== null);
    const meant = other?.people[at] ?? null;
    if (own !== null && other !== undefined && own.id !== meant?.id)
      contradicted.push({ row, columns: [best.columns[0], other.columns[0]] });
    const word = best.written[at] ?? '';
    if (own === null) return meant?.id ?? word;
    // What an address means is written as the person's id, as nobody else could tell from the address.
    return staff.has(word) ? word : own.id;
  });
  return { columns: best.columns, candidates, written, contradicted };
}

/**
 * Forms numbers a question that is called like a column of its own: “Name2”, where “Name” is blank, as nobody signed in. “Contact 2” is no
 * such column.
 */
function kindOfRepeated(table: Sheet, column: SurveyColumn, rows: readonly number[]): Kind | null {
  const [, base] = /^(.*[^\d\s(])\s?\(?2\)?$/.exec(column.id) ?? [];
  const own = table.headers.findIndex((header) => header !== '' && header === base?.trim());
  if (base === undefined || own < 0 || rows.some((row) => !isMissing(cellAt(table, row, own)) && !ANONYMOUS.test(cellAt(table, row, own))))
    return null;
  return kindOf({ ...column, id: base.trim(), question: base.trim() });
}

const ANONYMOUS = /^anonym(?:ous|isch|e)$/i;

/** Who a row is about, in one column or as first and last name in two; blank where a part is missing. */
export function writtenIn(table: Sheet, row: number, columns: readonly SurveyColumn[]): string {
  const words = columns.map(({ index }) => cellAt(table, row, index)).filter((word) => !isMissing(word) && !ANONYMOUS.test(word));
  return words.length === columns.length ? words.join(' ') : '';
}
