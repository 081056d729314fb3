import { ACTIVE } from '../domain/Activity';
import type { Lens } from '../domain/Lens';
import type { Reports } from '../domain/Reports';

/** One entry for each report: 1 = it passes the lens's types, motives and activity. Lapsed ones are not among reports at all. */
export function selectReports(reports: Reports, lens: Pick<Lens, 'types' | 'motives' | 'activity'>): Uint8Array {
  const passes = (wanted: readonly string[] | null): Uint8Array => {
    const set = new Set(wanted);
    return Uint8Array.from(reports.lists, (list) => (wanted === null || list.some((word) => set.has(word)) ? 1 : 0));
  };
  const types = passes(lens.types);
  const motives = passes(lens.motives);
  const selected = new Uint8Array(reports.length);
  for (let report = 0; report < reports.length; report += 1) {
    const active = lens.activity === 'any' || reports.activity[report] === ACTIVE;
    if (active && types[reports.types[report] ?? 0] === 1 && motives[reports.motives[report] ?? 0] === 1) selected[report] = 1;
  }
  return selected;
}
