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
  const was = new Int32Array(managers - gone.length);
  let here = 0;
  for (let manager = 0; manager < managers; manager += 1) if ((now[manager] ?? -1) >= 0) was[here++] = manager;
  const left = new Uint8Array(reports.length);
  for (let report = 0; report < left.length; report += 1)
    if ((now[reports.from[report] ?? 0] ?? -1) < 0 || (now[reports.to[report] ?? 0] ?? -1) < 0) left[report] = 1;
  const rows = toRows(reports, { gone: left, now });
  return {
    ...rebuildReports(
      reconciled,
      replacePeople(
        reconciled,
        people.filter((_, person) => (now[person] ?? -1) >= 0),
        was,
        now,
      ),
      rows,
    ),
    was,
  };
}
