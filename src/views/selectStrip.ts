import type { MarkId } from '../domain/results/Marks';
import { MARKS } from '../domain/results/Marks';
import type { IsolationRow, Says, VerdictSort } from './selectIsolationRows';
import { findingOf } from './selectShownRows';

/** How many managers each filter of the strip would show, of those whom the filters of place leave. */
export interface StripCounts {
  readonly all: number;
  readonly findings: Readonly<Record<Exclude<VerdictSort, 'alone'>, number>>;
  readonly says: Readonly<Record<keyof Says, number>>;
  /** Whether anybody was asked. */
  readonly isAsked: Readonly<Record<keyof Says, boolean>>;
  readonly missing: Readonly<Record<MarkId, number>>;
}

/** @param rows of the post, group and organisation that are looked at */
export function selectStrip(rows: readonly IsolationRow[]): StripCounts {
  const findings: Record<Exclude<VerdictSort, 'alone'>, number> = { isolated: 0, possibly: 0, cannot_say: 0, connected: 0 };
  const says = { alone: 0, network: 0 };
  const isAsked = { alone: false, network: false };
  const missing: Record<MarkId, number> = { knowledge: 0, support: 0, likePost: 0, network: 0, contacts: 0 };
  for (const row of rows) {
    findings[findingOf(row.sort)] += 1;
    const { alone, network } = row.says;
    if (alone !== null) isAsked.alone = true;
    if (network !== null) isAsked.network = true;
    says.alone += Number(alone === true);
    says.network += Number(network === true);
    const { marks } = row;
    for (const id of MARKS) missing[id] += Number(marks[id] === 'lacks');
  }
  return { all: rows.length, findings, says, isAsked, missing };
}
