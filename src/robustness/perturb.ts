import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ReportError } from '../domain/results/Robustness';
import { findReport } from '../network/findReport';
import { addPeople } from './addPeople';
import { listAnswered } from './listAnswered';
import { dropPeople } from './dropPeople';
import { makeDrawer } from '../statistics/drawSome';
import type { Chance } from '../statistics/makeChance';
import type { Perturbed } from './Perturbed';
import type { Rebuilt } from './rebuildReports';
import { addRow, rebuildReports, toRows } from './rebuildReports';

/**
 * One error of a given size. Ties: that share of the reports is taken away, or that share of those between managers is made up, from
 * somebody who answered to another manager, each with types and motives of a report that is there. People: that share of the managers goes
 * with all their reports, or as many join, each answering and being named as often as somebody who is there, at random places.
 * docs/measures.md, 5.5.
 */
export function perturb(reconciled: Reconciled, error: ReportError, share: number, chance: Chance): Perturbed {
  return makeError(reconciled, error, share, chance)();
}

/** The same, one after the other: what does not change is made once. */
export function makeError(reconciled: Reconciled, error: ReportError, share: number, chance: Chance): () => Perturbed {
  const { reports, managers } = reconciled;
  const was = everybody(reconciled);
  switch (error) {
    case 'ties_removed': {
      const [draw, count] = [makeDrawer(reports.length, chance), Math.round(share * reports.length)];
      return () => ({ ...removeTies(reconciled, draw(count)), was });
    }
    case 'ties_added': {
      // Made-up ties all lead to managers: a share of those, on which it is measured, and not of all reports.
      const [answered, count] = [listAnswered(reconciled.response), Math.round(share * countBelow(reports.to, managers))];
      return () => ({ ...addTies(reconciled, answered, count, chance), was });
    }
    case 'people_removed': {
      const [draw, count] = [makeDrawer(managers, chance), Math.round(share * managers)];
      return () => dropPeople(reconciled, draw(count));
    }
    case 'people_added':
      return () => addPeople(reconciled, Math.round(share * managers), chance);
  }
}

function countBelow(column: Int32Array, managers: number): number {
  let count = 0;
  for (const person of column) if (person < managers) count += 1;
  return count;
}

function everybody({ managers }: Reconciled): Int32Array {
  const all = new Int32Array(managers);
  for (let manager = 0; manager < managers; manager += 1) all[manager] = manager;
  return all;
}

function removeTies(reconciled: Reconciled, drawn: Int32Array): Rebuilt {
  const gone = new Uint8Array(reconciled.reports.length);
  for (const report of drawn) gone[report] = 1;
  return rebuildReports(reconciled, reconciled, toRows(reconciled.reports, { gone }));
}

function addTies(reconciled: Reconciled, answered: readonly number[], count: number, chance: Chance): Rebuilt {
  const { managers, reports } = reconciled;
  const rows = toRows(reports, { room: count });
  if (answered.length === 0 || managers < 2 || reports.length === 0) return rebuildReports(reconciled, reconciled, rows);
  const made = new Set<number>();
  // In a full network there may be no room: it gives up after enough tries.
  for (let tries = 0; made.size < count && tries < 20 * count; tries += 1) {
    const from = answered[uniformInt(chance, 0, answered.length - 1)] ?? 0;
    const to = uniformInt(chance, 0, managers - 1);
    const key = from * managers + to;
    if (from === to || made.has(key) || findReport(reports, from, to) >= 0) continue;
    made.add(key);
    addRow(rows, from, to, uniformInt(chance, 0, reports.length - 1));
  }
  return rebuildReports(reconciled, reconciled, rows);
}
