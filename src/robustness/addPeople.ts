import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Reconciled } from '../domain/results/Reconciled';
import { drawSome } from '../statistics/drawSome';
import type { Chance } from '../statistics/makeChance';
import type { Perturbed } from './Perturbed';
import { addRow, rebuildReports, toRows } from './rebuildReports';
import { replacePeople } from './replacePeople';

/** A study that some managers join, each naming and being named as often as somebody who answered, at random places. */
export function addPeople(reconciled: Reconciled, count: number, chance: Chance): Perturbed {
  const { people, managers, response, reports } = reconciled;
  const answered = response.flatMap((one, manager) => (one === 'answered' ? [manager] : []));
  if (answered.length === 0) return { reconciled, was: Int32Array.from(response, (_, manager) => manager) };
  const models = Array.from({ length: count }, () => answered[uniformInt(chance, 0, answered.length - 1)] ?? 0);
  const all = managers + count;
  const everybody = people.length + count;
  const shift = (index: number): number => (index < managers ? index : index + count);
  const rows = toRows(reports, undefined, shift);
  const taken = new Set(rows.from.map((from, row) => from * everybody + (rows.to[row] ?? 0)));
  const join = (from: number, to: number, like: number): void => {
    const key = from * everybody + to;
    if (taken.has(key)) return;
    taken.add(key);
    addRow(rows, from, to, like);
  };
  const own = listBy(reports.from, managers);
  const about = listBy(reports.to, managers);
  models.forEach((model, at) => {
    const joiner = managers + at;
    const hers = own[model] ?? [];
    const toManagers = hers.filter((report) => (reports.to[report] ?? 0) < managers);
    for (const report of hers) if ((reports.to[report] ?? 0) >= managers) join(joiner, shift(reports.to[report] ?? 0), report);
    drawSome(all - 1, Math.min(toManagers.length, all - 1), chance).forEach((other, index) => { join(joiner, other >= joiner ? other + 1 : other, toManagers[index] ?? 0); });
    const ofHer = about[model] ?? [];
    drawSome(answered.length, Math.min(ofHer.length, answered.length), chance).forEach((namer, index) => { join(answered[namer] ?? 0, joiner, ofHer[index] ?? 0); });
  });
  const order = [...people.slice(0, managers), ...models.map((model) => people[model]).filter((person) => person !== undefined), ...people.slice(managers)];
  const origins = Int32Array.from([...response.keys(), ...models]);
  const now = Int32Array.from(people, (_, person) => shift(person));
  return { reconciled: rebuildReports(reconciled, replacePeople(reconciled, order, origins, now), rows), was: Int32Array.from({ length: all }, (_, manager) => (manager < managers ? manager : -1)) };
}

/** By manager, the reports that have her in a column. */
function listBy(column: Int32Array, managers: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: managers }, () => []);
  column.forEach((person, report) => lists[person]?.push(report));
  return lists;
}
