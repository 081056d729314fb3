import type { MarkId } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import type { IsolationRow, Says, VerdictSort } from './selectIsolationRows';
import type { IsolationQuery } from './selectShownRows';
import { findingOf, makeFits } from './selectShownRows';

/** How many managers each filter of the strip would show, were it pressed now: among those whom all other filters leave. */
export interface StripCounts {
  readonly all: number;
  readonly findings: Readonly<Record<Exclude<VerdictSort, 'alone'>, number>>;
  readonly says: Readonly<Record<keyof Says, number>>;
  /** Whether anybody was asked, whatever is filtered. */
  readonly isAsked: Readonly<Record<keyof Says, boolean>>;
  readonly missing: Readonly<Record<MarkId, number>>;
  /** Of the isolated and of the connected, whose finding an open name turns. */
  readonly turned: { readonly isolated: number; readonly connected: number };
}

/**
 * @param rows of all managers
 * @param isTurned whether an open name turns the finding on a manager (`selectDoubts`)
 */
export function selectStrip(
  rows: readonly IsolationRow[],
  query: IsolationQuery,
  isTurned: (manager: number) => boolean = () => false,
): StripCounts {
  const findings: Record<Exclude<VerdictSort, 'alone'>, number> = { isolated: 0, possibly: 0, cannot_say: 0, connected: 0 };
  const turned = { isolated: 0, connected: 0 };
  const says = { alone: 0, network: 0 };
  const isAsked = { alone: false, network: false };
  const missing: Record<MarkId, number> = { knowledge: 0, support: 0, likePost: 0, network: 0, contacts: 0 };
  const fitsElse = makeFits({ ...query, sort: null, says: null, missing: null });
  let all = 0;
  for (const row of rows) {
    if (row.says.alone !== null) isAsked.alone = true;
    if (row.says.network !== null) isAsked.network = true;
    if (!fitsElse(row)) continue;
    const { marks } = row;
    const isOfSort = query.sort === null || findingOf(row.sort) === query.sort;
    const isSaid = query.says === null || row.says[query.says] === true;
    const isMissing = query.missing === null || marks[query.missing] === 'lacks';
    if (isSaid && isMissing) {
      all += 1;
      const found = findingOf(row.sort);
      findings[found] += 1;
      if ((found === 'isolated' || found === 'connected') && isTurned(row.person)) turned[found] += 1;
    }
    if (isOfSort && isMissing) {
      says.alone += Number(row.says.alone === true);
      says.network += Number(row.says.network === true);
    }
    if (isOfSort && isSaid) for (const id of MARKS) missing[id] += Number(marks[id] === 'lacks');
  }
  return { all, findings, says, isAsked, missing, turned };
}
