import { ACTIVITIES } from '../../domain/Activity';
import type { Activity } from '../../domain/Activity';
import type { PairStatus } from '../../domain/results/MapPicture';
import { POSITIONS } from '../../domain/Position';
import type { Position } from '../../domain/Position';
import type { Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import { dyadStatus } from '../../network/dyadStatus';
import { findReport } from '../../network/findReport';
import { reportsBy } from '../../network/reportsBy';
import { pushAll } from '../../support/pushAll';

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

/** Whom somebody names, and who names them; both in the order of the people. */
export interface Contacts {
  readonly names: readonly ContactLine[];
  readonly namedBy: readonly ContactLine[];
}

export function selectContacts(reconciled: Reconciled, person: number): Contacts {
  const { reports } = reconciled;
  const [start, end] = reportsBy(reports, person);
  const names: ContactLine[] = [];
  for (let r = start; r < end; r++) pushAll(names, contactLine(reconciled, r, reports.to[r] ?? -1));
  const namedBy: ContactLine[] = [];
  for (let r = 0; r < reports.length; r++) {
    if (reports.to[r] === person) pushAll(namedBy, contactLine(reconciled, r, reports.from[r] ?? -1));
  }
  return { names, namedBy };
}

/** What `from` reported of `to`; `null` = nothing. */
export function selectDirection(reconciled: Reconciled, from: number, to: number): ContactLine | null {
  const report = findReport(reconciled.reports, from, to);
  return (report < 0 ? null : contactLine(reconciled, report, to)[0]) ?? null;
}

/** The report as a line about `other`, one of its two ends. */
function contactLine(reconciled: Reconciled, report: number, other: number): readonly ContactLine[] {
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
      status: status(reconciled, from, to),
    },
  ];
}

/** Where not being named means nothing, nobody has denied anything. */
function status(reconciled: Reconciled, from: number, to: number): PairStatus {
  const found = dyadStatus(reconciled, from, to, findReport(reconciled.reports, to, from) >= 0);
  return found === 'unconfirmed' && reconciled.asked.absence === 'unknown' ? 'unverifiable' : found;
}
