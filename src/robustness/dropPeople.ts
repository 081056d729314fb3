import type { Reconciled } from '../domain/results/Reconciled';
import type { Perturbed } from './Perturbed';
import { rebuildReports, toRows } from './rebuildReports';
import { replacePeople } from './replacePeople';

/** A study without some managers, and without all that they said and that was said of them. */
export function dropPeople(reconciled: Reconciled, gone: Int32Array): Perturbed {
  const { people, managers, reports } = reconciled;
  // Where everybody is now; −1 = gone.
  const now = new Int32Array(people.length);
  for (const manager of gone) now[manager] = -1;
  let count = 0;
  for (let person = 0; person < now.length; person += 1) if (now[person] === 0) now[person] = count++;
  const was = Int32Array.from({ length: managers }, (_, manager) => manager).filter((manager) => (now[manager] ?? -1) >= 0);
  const isHere = (person: number | undefined): boolean => (now[person ?? 0] ?? -1) >= 0;
  const rows = toRows(reports, (report) => isHere(reports.from[report]) && isHere(reports.to[report]), (person) => now[person] ?? 0);
  return { reconciled: rebuildReports(reconciled, replacePeople(reconciled, people.filter((_, person) => isHere(person)), was, now), rows), was };
}
