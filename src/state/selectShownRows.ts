import type { CrossCell, IsolationRow, VerdictSort } from './selectIsolationRows';

export const ISOLATION_COLUMNS = ['manager', 'verdict', 'why', 'contacts', 'sure'] as const;
export type IsolationColumn = (typeof ISOLATION_COLUMNS)[number];

/** What is asked of the list; `null` = no condition. */
export interface IsolationQuery {
  readonly group: string | null;
  readonly organisation: string | null;
  readonly sort: VerdictSort | null;
  readonly cross: CrossCell | null;
  readonly search: string;
  /** `null` = as judged: flagged first, the roster's order inside. */
  readonly order: { readonly by: IsolationColumn; readonly descending: boolean } | null;
}

export const EVERYBODY: IsolationQuery = { group: null, organisation: null, sort: null, cross: null, search: '', order: null };

/** The rows that meet the query, in its order. What is not known stands last in both directions. */
export function selectShownRows(rows: readonly IsolationRow[], query: IsolationQuery): readonly IsolationRow[] {
  const words = query.search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) =>
      (query.group === null || row.group === query.group) &&
      (query.organisation === null || row.organisation === query.organisation) &&
      (query.sort === null || row.sort === query.sort) &&
      (query.cross === null || (row.cross.structural === query.cross.structural && row.cross.feelsAlone === query.cross.feelsAlone)) &&
      words.every((word) => `${row.name} ${row.id} ${row.place}`.toLocaleLowerCase('en-GB').includes(word)),
  );
  if (query.order === null) return shown;
  const { by, descending } = query.order;
  const keys = new Map(shown.map((row, index) => [row, orderKey(row, by, rows.length - index)]));
  return shown.sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null, descending));
}

function orderKey(row: IsolationRow, by: IsolationColumn, judged: number): string | number | null {
  switch (by) {
    case 'manager':
      return row.name;
    case 'verdict':
      return -judged;
    case 'why':
      return row.verdict.reasons.filter((reason) => reason.raises).length;
    case 'contacts':
      return row.contacts;
    case 'sure':
      return sureness(row);
  }
}

/** Certain verdicts above uncertain ones; nothing for those of whom nothing can be said. */
function sureness({ verdict }: IsolationRow): number | null {
  if (verdict.label === 'cannot_say') return null;
  return verdict.label === 'possibly' ? (verdict.holds ?? 0) : 1;
}

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'string' || typeof b === 'string' ? byName.compare(`${a}`, `${b}`) : a - b;
  return descending ? -order : order;
}
