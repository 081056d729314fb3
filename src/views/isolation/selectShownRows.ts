import { foldText } from '../../support/foldText';
import type { MarkId } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import { CONFIDENCES } from '../../domain/results/Verdict';
import { sortInSlices } from '../../support/sortInSlices';
import type { IsolationRow, Says, VerdictSort } from './selectIsolationRows';

export const ISOLATION_COLUMNS = ['manager', 'verdict', 'missing', 'contacts', 'sure'] as const;
export type IsolationColumn = (typeof ISOLATION_COLUMNS)[number];

/** What is asked of the list; `null` = no condition. */
export interface IsolationQuery {
  readonly group: string | null;
  readonly organisation: string | null;
  /** Connected = those who feel alone, too. */
  readonly sort: Exclude<VerdictSort, 'alone'> | null;
  /** The managers of these posts. */
  readonly posts: ReadonlySet<string> | null;
  /** Those who lack this. */
  readonly missing: MarkId | null;
  /** Those who say this of themselves. */
  readonly says: keyof Says | null;
  readonly search: string;
  /** Whether ids are looked through as well. */
  readonly ids: boolean;
  /** `null` = as judged: flagged first, the roster's order inside. */
  readonly order: { readonly by: IsolationColumn; readonly descending: boolean } | null;
}

export const EVERYBODY: IsolationQuery = {
  group: null,
  organisation: null,
  sort: null,
  posts: null,
  missing: null,
  says: null,
  search: '',
  ids: true,
  order: null,
};

const A_SLICE = 1024;

/** The rows that meet the query, in its order, with a break now and then. What is not known stands last in both directions. */
export function* selectShownRows(
  rows: readonly IsolationRow[],
  query: IsolationQuery,
): Generator<undefined, readonly IsolationRow[], void> {
  const fits = makeFits(query);
  const shown: IsolationRow[] = [];
  const keys: (string | number | null)[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % A_SLICE === 0) yield;
    if (!fits(row)) continue;
    if (query.order !== null) keys.push(orderKey(row, query.order.by, rows.length - shown.length));
    shown.push(row);
  }
  if (query.order === null) return shown;
  const { descending } = query.order;
  const sorted = yield* sortInSlices(
    Int32Array.from(shown, (_, at) => at),
    (a, b) => compare(keys[a] ?? null, keys[b] ?? null, descending),
  );
  return Array.from(sorted, (at) => shown[at]).filter((row) => row !== undefined);
}

/** Whether a row meets all conditions of a query. */
export function makeFits(query: IsolationQuery): (row: IsolationRow) => boolean {
  const words = foldText(query.search)
    .split(' ')
    .filter((word) => word !== '');
  return (row) =>
    (query.group === null || row.group === query.group) &&
    (query.organisation === null || row.organisation === query.organisation) &&
    (query.sort === null || findingOf(row.sort) === query.sort) &&
    (query.posts === null || query.posts.has(row.post)) &&
    (query.missing === null || row.marks[query.missing] === 'lacks') &&
    (query.says === null || row.says[query.says] === true) &&
    (words.length === 0 || holdsAll(foldText(`${row.name} ${query.ids ? row.id : ''} ${row.place}`), words));
}

/** Somebody who is connected and feels alone is found among the connected. */
export const findingOf = (sort: VerdictSort): Exclude<VerdictSort, 'alone'> => (sort === 'alone' ? 'connected' : sort);

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function orderKey(row: IsolationRow, by: IsolationColumn, judged: number): string | number | null {
  switch (by) {
    case 'manager':
      // Nine before ten.
      return foldText(row.name).replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
    case 'verdict':
      return -judged;
    case 'missing':
      return MARKS.filter((id) => row.marks[id] === 'lacks').length;
    case 'contacts':
      return row.contacts;
    case 'sure':
      return sureness(row);
  }
}

/** Clear above likely above unclear, and within a word by how likely it stands; nothing for those of whom nothing can be said. */
function sureness({ verdict, sure: { confidence } }: IsolationRow): number | null {
  if (confidence === null) return null;
  return 2 * (CONFIDENCES.length - CONFIDENCES.indexOf(confidence)) + (verdict.label === 'possibly' ? (verdict.holds ?? 0) : 1);
}

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = a < b ? -1 : Number(a > b);
  return descending ? -order : order;
}
