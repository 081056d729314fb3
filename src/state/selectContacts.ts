import { ACTIVITIES } from '../domain/Activity';
import type { Activity } from '../domain/Activity';
import type { PairStatus } from '../domain/MapPicture';
import { POSITIONS } from '../domain/Position';
import type { Position } from '../domain/Position';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/Reconciled';
import { dyadStatus } from '../network/dyadStatus';
import { selectOwnReports } from './selectOwnReports';

/** What one person reported of another. */
export interface ContactLine {
  /** Index into `Reports`. */
  readonly report: number;
  /** The other one. */
  readonly person: Person;
  readonly types: readonly string[];
  readonly motives: readonly string[];
  readonly activity: Activity;
  readonly position: Position;
  readonly status: PairStatus;
}

/** Whom somebody names, and who names her; both in the order of the people. */
export interface Contacts {
  readonly names: readonly ContactLine[];
  readonly namedBy: readonly ContactLine[];
}

export function selectContacts(reconciled: Reconciled, person: number): Contacts {
  const { reports } = reconciled;
  const [start, end] = selectOwnReports(reports, person);
  const names: ContactLine[] = [];
  for (let r = start; r < end; r++) names.push(...contactLine(reconciled, r, reports.to[r] ?? -1));
  const namedBy: ContactLine[] = [];
  for (let r = 0; r < reports.length; r++) {
    if (reports.to[r] === person) namedBy.push(...contactLine(reconciled, r, reports.from[r] ?? -1));
  }
  return { names, namedBy };
}

/** The report as a line about `other`, one of its two ends. */
export function contactLine(reconciled: Reconciled, report: number, other: number): readonly ContactLine[] {
  const { reports, people } = reconciled;
  const person = people[other];
  const from = reports.from[report] ?? -1;
  const to = reports.to[report] ?? -1;
  if (person === undefined) return [];
  return [
    {
      report,
      person,
      types: reports.lists[reports.types[report] ?? 0] ?? [],
      motives: reports.lists[reports.motives[report] ?? 0] ?? [],
      activity: ACTIVITIES[reports.activity[report] ?? 0] ?? 'untold',
      position: POSITIONS[reports.position[report] ?? 0] ?? 'untold',
      status: dyadStatus(reconciled, from, to, selectReport(reconciled, to, from) !== null),
    },
  ];
}

/** The report of `from` about `to`, an index into `Reports`; `null` = there is none. */
export function selectReport({ reports }: Reconciled, from: number, to: number): number | null {
  const [start, end] = selectOwnReports(reports, from);
  for (let r = start; r < end; r++) if (reports.to[r] === to) return r;
  return null;
}
