import { ACTIVE } from '../domain/Activity';
import { POSITION_UNTOLD } from '../domain/Position';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import { once } from '../support/once';
import { sortByKey } from '../support/sortByKey';

/**
 * Who reports whom, each pair once, with room for more than there are: thousands of studies are made of these, one after the
 * other. Those that were there stand first, in the order of reports (by from, then to); from `madeUpFrom` on they are made up,
 * in any order.
 */
export interface Rows {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The report that it is, or from which a made-up one has its types and motives. */
  readonly like: Int32Array;
  length: number;
  madeUpFrom: number;
}

const NONE = new Int32Array();

/** What becomes of the reports of a study. */
interface Turned {
  /** By report: 0 = it stays. */
  readonly gone?: Uint8Array;
  /** By person as they were, where they are now, in the same order; left out = where they were. */
  readonly now?: Int32Array;
  /** How many rows can be made up. */
  readonly room?: number;
}

/** The reports of a study as rows to be changed. */
export function toRows({ from, to, length }: Reports, { gone, now, room = 0 }: Turned): Rows {
  const rows: Rows = {
    from: new Int32Array(length + room),
    to: new Int32Array(length + room),
    like: new Int32Array(length + room),
    length: 0,
    madeUpFrom: 0,
  };
  for (let report = 0; report < length; report += 1) {
    if (gone !== undefined && gone[report] !== 0) continue;
    const [one, other] = [from[report] ?? 0, to[report] ?? 0];
    if (now === undefined) addRow(rows, one, other, report);
    else addRow(rows, now[one] ?? 0, now[other] ?? 0, report);
  }
  rows.madeUpFrom = rows.length;
  return rows;
}

export function addRow(rows: Rows, from: number, to: number, like: number): void {
  const at = rows.length;
  rows.from[at] = from;
  rows.to[at] = to;
  rows.like[at] = like;
  rows.length = at + 1;
}

/** A study with other reports, and which each of them was before; −1 = made up. */
export interface Rebuilt {
  readonly reconciled: Reconciled;
  readonly source: Int32Array;
}

/**
 * A study with these rows as its reports. Made-up ones are in use, and those to a manager lead where they work. What hardly anybody looks
 * at is copied when somebody does: a study is rebuilt thousands of times.
 *
 * @param source whose reports the rows are like
 */
export function rebuildReports({ reports: source }: Pick<Reconciled, 'reports'>, target: Reconciled, rows: Rows): Rebuilt {
  const { length, madeUpFrom } = rows;
  const order = orderRows(rows, target.people.length);
  const columnOf = (column: Int32Array): Int32Array =>
    order === null ? column.subarray(0, length) : copy(column, order, new Int32Array(length));
  const [from, to, like] = [columnOf(rows.from), columnOf(rows.to), columnOf(rows.like)];
  const activity = copy(source.activity, like, new Uint8Array(length));
  let was = like;
  if (order !== null) {
    was = like.slice();
    for (let at = 0; at < length; at += 1) {
      if ((order[at] ?? 0) < madeUpFrom) continue;
      was[at] = -1;
      activity[at] = ACTIVE;
    }
  }
  const small = (column: Uint8Array): (() => Uint8Array) => once(() => copy(column, like, new Uint8Array(length)));
  const large = (column: Int32Array): (() => Int32Array) => once(() => copy(column, like, new Int32Array(length)));
  const [types, motives] = [large(source.types), large(source.motives)];
  const [poles, likePost, unit, mentoring] = [small(source.poles), small(source.likePost), small(source.unit), small(source.mentoring)];
  const strength = once(() => copy(source.strength, like, new Float64Array(length)));
  const position = once(() => {
    const copied = copy(source.position, like, new Uint8Array(length));
    for (let at = 0; at < length; at += 1) if (was[at] === -1 && (to[at] ?? 0) < target.managers) copied[at] = POSITION_UNTOLD;
    return copied;
  });
  const nominationOffsets = once(() => new Int32Array(length + 1));
  const reports: Reports = {
    length,
    from,
    to,
    activity,
    lists: source.lists,
    get types() {
      return types();
    },
    get motives() {
      return motives();
    },
    get position() {
      return position();
    },
    get poles() {
      return poles();
    },
    get strength() {
      return strength();
    },
    get likePost() {
      return likePost();
    },
    get unit() {
      return unit();
    },
    get mentoring() {
      return mentoring();
    },
    get nominationOffsets() {
      return nominationOffsets();
    },
    nominations: NONE,
  };
  return { reconciled: { ...target, reports }, source: was };
}

function copy<T extends Uint8Array | Int32Array | Float64Array>(column: T, like: Int32Array, copied: T): T {
  for (let at = 0; at < like.length; at += 1) copied[at] = column[like[at] ?? 0] ?? 0;
  return copied;
}

/** Rows in the order of reports; `null` = they are. Only what is made up is sorted, and then put between the others. */
function orderRows({ from, to, length, madeUpFrom }: Rows, people: number): Int32Array | null {
  if (madeUpFrom === length) return null;
  const madeUp = new Int32Array(length - madeUpFrom);
  for (let at = 0; at < madeUp.length; at += 1) madeUp[at] = madeUpFrom + at;
  const sorted = sortByKey(sortByKey(madeUp, to, people), from, people);
  const order = new Int32Array(length);
  let [old, next] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [old < madeUpFrom ? old : -1, next < sorted.length ? (sorted[next] ?? 0) : -1];
    const isOld = other < 0 || (one >= 0 && ((from[one] ?? 0) - (from[other] ?? 0) || (to[one] ?? 0) - (to[other] ?? 0)) < 0);
    order[at] = isOld ? one : other;
    if (isOld) old += 1;
    else next += 1;
  }
  return order;
}
