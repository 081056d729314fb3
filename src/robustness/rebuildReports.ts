import { ACTIVE } from '../domain/Activity';
import { POSITION_UNTOLD } from '../domain/Position';
import { makeReportColumns } from '../domain/results/makeReportColumns';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import { sortByKey } from '../support/sortByKey';

/** Who reports whom, in any order and each pair once; from `madeUpFrom` on they are made up. */
export interface Rows {
  readonly from: number[];
  readonly to: number[];
  /** The report that it is, or from which a made-up one has its types and motives. */
  readonly like: number[];
  madeUpFrom: number;
}

/** The reports of a study as rows to be changed: of those that stay, from and to as said. */
export function toRows({ from, to, length }: Reports, stays: (report: number) => boolean = () => true, move: (person: number) => number = (person) => person): Rows {
  const rows: Rows = { from: [], to: [], like: [], madeUpFrom: 0 };
  for (let report = 0; report < length; report += 1) if (stays(report)) addRow(rows, move(from[report] ?? 0), move(to[report] ?? 0), report);
  rows.madeUpFrom = rows.from.length;
  return rows;
}

export function addRow(rows: Rows, from: number, to: number, like: number): void {
  rows.from.push(from);
  rows.to.push(to);
  rows.like.push(like);
}

/**
 * A study with these rows as its reports. Made-up ones are in use, and those to a manager lead where she works.
 *
 * @param source whose reports the rows are like
 */
export function rebuildReports({ reports: source }: Pick<Reconciled, 'reports'>, target: Reconciled, rows: Rows): Reconciled {
  const { length } = rows.from;
  const [from, to] = [Int32Array.from(rows.from), Int32Array.from(rows.to)];
  const everyRow = new Int32Array(length);
  for (let row = 0; row < length; row += 1) everyRow[row] = row;
  const order = sortByKey(sortByKey(everyRow, to, target.people.length), from, target.people.length);
  const reports = {
    ...makeReportColumns(length),
    lists: source.lists,
    nominationOffsets: new Int32Array(length + 1),
    nominations: new Int32Array(),
  };
  for (let at = 0; at < length; at += 1) {
    const row = order[at] ?? 0;
    const like = rows.like[row] ?? 0;
    const isMadeUp = row >= rows.madeUpFrom;
    const contact = to[row] ?? 0;
    reports.from[at] = from[row] ?? 0;
    reports.to[at] = contact;
    reports.types[at] = source.types[like] ?? 0;
    reports.motives[at] = source.motives[like] ?? 0;
    reports.activity[at] = isMadeUp ? ACTIVE : (source.activity[like] ?? 0);
    reports.position[at] = isMadeUp && contact < target.managers ? POSITION_UNTOLD : (source.position[like] ?? 0);
    reports.poles[at] = source.poles[like] ?? 0;
    reports.strength[at] = source.strength[like] ?? 0;
    reports.likePost[at] = source.likePost[like] ?? 0;
    reports.unit[at] = source.unit[like] ?? 0;
    reports.mentoring[at] = source.mentoring[like] ?? 0;
  }
  return { ...target, reports };
}
