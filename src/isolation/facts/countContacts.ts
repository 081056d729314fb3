import { passesActivity } from '../../domain/passesActivity';
import type { Reconciled } from '../../domain/results/Reconciled';
import { isExternalTie } from '../../measures/own/isExternalTie';
import { reportsBy } from '../../network/reportsBy';

/** How many contacts somebody has, counted in the one way that every page and export uses. */
export interface ContactCounts {
  /** Whom they name, whether in use or not; `null` = they did not answer, or were not asked. */
  readonly people: number | null;
  readonly networks: number | null;
  /** People who name them. */
  readonly namedBy: number;
  /** Different people and networks among all of these. */
  readonly different: number;
  /** Of the different ones, those known to be outside the organisation, and of them those in use (or not recorded). */
  readonly outside: number;
  readonly outsideInUse: number;
}

/** Counts by person, an index into `Reconciled.people`. Those who are named by many are counted from one list of all reports. */
export function countContacts(reconciled: Reconciled): (person: number) => ContactCounts {
  const { reports, people, response } = reconciled;
  const about = listAbout(reports.to, people.length);
  return (person) => {
    const [start, end] = reportsBy(reports, person);
    /** Of each different one: 0 = not known to be outside, 1 = outside, 2 = outside and in use. */
    const others = new Map<number, 0 | 1 | 2>();
    const meet = (other: number, report: number): void => {
      const is = isExternalTie(reconciled, report) === true ? (passesActivity(reports.activity[report], 'active') ? 2 : 1) : 0;
      if (is >= (others.get(other) ?? 0)) others.set(other, is);
    };
    let networks = 0;
    for (let report = start; report < end; report += 1) {
      const other = reports.to[report] ?? -1;
      if (people[other]?.kind === 'collectivity') networks += 1;
      meet(other, report);
    }
    const naming = about.of(person);
    for (const report of naming) meet(reports.from[report] ?? -1, report);
    const spoke = response[person] === 'answered';
    const outside = [...others.values()].filter((is) => is > 0);
    return {
      people: spoke ? end - start - networks : null,
      networks: spoke ? networks : null,
      namedBy: naming.length,
      different: others.size,
      outside: outside.length,
      outsideInUse: outside.filter((is) => is === 2).length,
    };
  };
}

/** Reports by whom they are about, counted first. */
function listAbout(to: Int32Array, people: number): { readonly of: (person: number) => Int32Array } {
  const starts = new Int32Array(people + 1);
  for (const person of to) if (person >= 0) starts[person + 1] = (starts[person + 1] ?? 0) + 1;
  for (let person = 0; person < people; person += 1) starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  const at = starts.slice();
  const listed = new Int32Array(to.length);
  for (const [report, person] of to.entries()) {
    listed[at[person] ?? 0] = report;
    at[person] = (at[person] ?? 0) + 1;
  }
  return { of: (person) => listed.subarray(starts[person] ?? 0, starts[person + 1] ?? 0) };
}
