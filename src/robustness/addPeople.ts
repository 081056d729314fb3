import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Reconciled } from '../domain/results/Reconciled';
import { makeDrawer } from '../statistics/drawSome';
import type { Chance } from '../statistics/makeChance';
import type { Perturbed } from './Perturbed';
import { listAnswered } from './listAnswered';
import { addRow, rebuildReports, toRows } from './rebuildReports';
import { replacePeople } from './replacePeople';

/** A study that some managers join, each naming and being named as often as somebody who answered, at random places. */
export function addPeople(reconciled: Reconciled, count: number, chance: Chance): Perturbed {
  const { people, managers, response, reports } = reconciled;
  const { answered, own, about } = modelsOf(reconciled);
  if (answered.length === 0)
    return { reconciled, source: Int32Array.from(reports.from.keys()), was: Int32Array.from(response, (_, manager) => manager) };
  const models = Array.from({ length: count }, () => answered[uniformInt(chance, 0, answered.length - 1)] ?? 0);
  const all = managers + count;
  const shift = (index: number): number => (index < managers ? index : index + count);
  const now = new Int32Array(people.length);
  for (let person = 0; person < now.length; person += 1) now[person] = shift(person);
  const room = models.reduce((sum, model) => sum + (own[model]?.length ?? 0) + (about[model]?.length ?? 0), 0);
  const rows = toRows(reports, { now, room });
  const [drawOthers, drawNamers] = [makeDrawer(all - 1, chance), makeDrawer(answered.length, chance)];
  // No pair comes twice: those who join name others, each once, and is named by some who were there before, each once.
  models.forEach((model, at) => {
    const joiner = managers + at;
    const toManagers: number[] = [];
    for (const report of own[model] ?? []) {
      const contact = reports.to[report] ?? 0;
      if (contact < managers) toManagers.push(report);
      else addRow(rows, joiner, shift(contact), report);
    }
    drawOthers(Math.min(toManagers.length, all - 1)).forEach((other, index) => {
      addRow(rows, joiner, other >= joiner ? other + 1 : other, toManagers[index] ?? 0);
    });
    const ofTheirs = about[model] ?? [];
    drawNamers(Math.min(ofTheirs.length, answered.length)).forEach((namer, index) => {
      addRow(rows, answered[namer] ?? 0, joiner, ofTheirs[index] ?? 0);
    });
  });
  const order = [
    ...people.slice(0, managers),
    ...models.map((model) => people[model]).filter((person) => person !== undefined),
    ...people.slice(managers),
  ];
  const origins = new Int32Array(all);
  for (let manager = 0; manager < all; manager += 1) origins[manager] = manager < managers ? manager : (models[manager - managers] ?? 0);
  return {
    ...rebuildReports(reconciled, replacePeople(reconciled, order, origins, now), rows),
    was: origins.map((origin, manager) => (manager < managers ? origin : -1)),
  };
}

/** Those who may be copied, with what they reported and what was reported about them. */
interface Models {
  readonly answered: readonly number[];
  readonly own: readonly (readonly number[])[];
  readonly about: readonly (readonly number[])[];
}

/** Of the study to which people are added in thousands of runs. */
const known = new WeakMap<Reconciled, Models>();

function modelsOf(reconciled: Reconciled): Models {
  const { managers, response, reports } = reconciled;
  let models = known.get(reconciled);
  if (models === undefined)
    known.set(
      reconciled,
      (models = { answered: listAnswered(response), own: listBy(reports.from, managers), about: listBy(reports.to, managers) }),
    );
  return models;
}

/** By manager, the reports that have them in a column. */
function listBy(column: Int32Array, managers: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: managers }, () => []);
  for (let report = 0; report < column.length; report += 1) lists[column[report] ?? 0]?.push(report);
  return lists;
}
