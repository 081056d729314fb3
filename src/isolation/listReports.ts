import { ACTIVE, LATENT } from '../domain/Activity';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { reportsBy } from '../network/reportsBy';
import { sortByKey } from '../support/sortByKey';

type ReportsOf = (manager: number) => readonly number[];

/** Reports of and about each manager, as indices into `Reports`, ascending; listed when asked for, not kept: there are millions. */
export interface ReportLists {
  /** Own reports that count. */
  readonly own: ReportsOf;
  /** Reports about her that count. */
  readonly about: ReportsOf;
  /** Reports by and about her that say latent, under any setting. */
  readonly latent: ReportsOf;
}

export function listReports({ reports, people, managers }: Reconciled, activity: IsolationRule['activity']): ReportLists {
  const byContact = sortByKey(reports.to.map((_, report) => report), reports.to, people.length);
  const offsets = new Int32Array(managers + 1);
  for (const contact of reports.to) if (contact < managers) offsets[contact + 1] = (offsets[contact + 1] ?? 0) + 1;
  for (let manager = 1; manager <= managers; manager += 1) offsets[manager] = (offsets[manager] ?? 0) + (offsets[manager - 1] ?? 0);
  const counts = (report: number): boolean => activity === 'any' || reports.activity[report] === ACTIVE;
  const isLatent = (report: number): boolean => reports.activity[report] === LATENT;

  function select(manager: number, is: (report: number) => boolean): number[] {
    const found: number[] = [];
    const [start, end] = reportsBy(reports, manager);
    for (let report = start; report < end; report += 1) if (is(report)) found.push(report);
    return found;
  }
  function selectAbout(manager: number, is: (report: number) => boolean): number[] {
    const found: number[] = [];
    for (let at = offsets[manager] ?? 0; at < (offsets[manager + 1] ?? 0); at += 1) {
      const report = byContact[at] ?? 0;
      if (is(report)) found.push(report);
    }
    return found;
  }
  return {
    own: (manager) => select(manager, counts),
    about: (manager) => selectAbout(manager, counts),
    latent: (manager) => [...select(manager, isLatent), ...selectAbout(manager, isLatent)].sort((a, b) => a - b),
  };
}
