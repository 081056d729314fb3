import { ACTIVITIES } from '../domain/Activity';
import type { Lens } from '../domain/Lens';
import { passesActivity } from '../domain/passesActivity';
import { POLES } from '../domain/Pole';
import { POSITIONS } from '../domain/Position';
import type { Reports } from '../domain/results/Reports';

/**
 * One entry for each report: 1 = it passes the lens's types, motives, position, poles and activity. Lapsed ones are not among reports at
 * all.
 */
export function selectReports(reports: Reports, lens: Omit<Lens, 'round' | 'rule' | 'scope'>): Uint8Array {
  const selected = new Uint8Array(reports.length);
  if (lens.types === null && lens.motives === null && lens.poles === null && lens.position === 'any') {
    // As most look: thousands of states of one study are selected so.
    const passing = ACTIVITIES.map((_, use) => passesActivity(use, lens.activity));
    for (let report = 0; report < reports.length; report += 1) selected[report] = Number(passing[reports.activity[report] ?? 0]);
    return selected;
  }
  const passes = (wanted: readonly string[] | null): Uint8Array => {
    if (wanted === null) return new Uint8Array(reports.lists.length).fill(1);
    const set = new Set(wanted);
    return Uint8Array.from(reports.lists, (list) => (list.some((word) => set.has(word)) ? 1 : 0));
  };
  const types = passes(lens.types);
  const motives = passes(lens.motives);
  const poles = passingMasks(lens.poles);
  const position = lens.position === 'any' ? null : POSITIONS.indexOf(lens.position);
  for (let report = 0; report < reports.length; report += 1) {
    if (!passesActivity(reports.activity[report], lens.activity)) continue;
    if (position !== null && reports.position[report] !== position) continue;
    if (poles[reports.poles[report] ?? 0] !== 1) continue;
    if (types[reports.types[report] ?? 0] === 1 && motives[reports.motives[report] ?? 0] === 1) selected[report] = 1;
  }
  return selected;
}

/** For each of the 256 sets of poles that a report may tell, whether it passes. */
function passingMasks(wanted: readonly string[] | null): Uint8Array {
  if (wanted === null) return new Uint8Array(1 << POLES.length).fill(1);
  const bit = (place: number): number => (wanted.includes(POLES[place] ?? '') ? 1 << place : 0);
  const asked = [0, 2, 4, 6].map((first) => bit(first) | bit(first + 1)).filter((mask) => mask !== 0);
  return Uint8Array.from({ length: 1 << POLES.length }, (_, reported) => (asked.every((mask) => (reported & mask) !== 0) ? 1 : 0));
}
