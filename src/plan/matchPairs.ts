import type { Work } from '../support/Progress';

/** Who may go with whom. */
export interface Matching {
  readonly rows: number;
  /** By column, how many rows it can take. */
  readonly capacities: readonly number[];
  /** A whole number, and more is better; `null` = not allowed. */
  readonly weightOf: (row: number, column: number) => number | null;
  /** At most so many pairs. */
  readonly most: number;
}

/**
 * By row, the column it is matched to, or −1: first as many pairs as can be, then the greatest sum of weights among all ways to have so
 * many. Exact: successive shortest paths with potentials (Ahuja, Magnanti & Orlin 1993, 9.7), each path adding one pair, so that every
 * number of pairs on the way is the best of its number too.
 */
export function* matchPairs(matching: Matching): Work<Int32Array> {
  const { rows, most } = matching;
  const listed = yield* listArcs(matching);
  const { starts, arcs, costs, columnOf, capacities } = listed;
  const all = yield* matchAll(rows, listed);
  // Only where there may not be so many pairs, it must be known which of them to make.
  if (all.reduce((pairs, column) => pairs + (column === -1 ? 0 : 1), 0) <= most)
    return all.map((column) => (column === -1 ? -1 : (columnOf[column] ?? -1)));
  const columns = columnOf.length;
  const match = new Int32Array(rows).fill(-1);
  const matchCost = new Float64Array(rows);
  const used = new Int32Array(columns);
  const takers: number[][] = Array.from({ length: columns }, () => []);
  const potential = new Float64Array(rows + columns);
  const distance = new Float64Array(rows + columns);
  const before = new Int32Array(rows + columns);
  /** The arc by which a column was reached. */
  const by = new Float64Array(columns);
  const done = new Uint8Array(rows + columns);
  let sinkPotential = 0;
  for (let pairs = 0; pairs < most; pairs += 1) {
    yield { stage: 'Matching', done: pairs, total: Math.min(most, rows) };
    distance.fill(Infinity);
    before.fill(-1);
    done.fill(0);
    for (let row = 0; row < rows; row += 1) if (match[row] === -1) distance[row] = -(potential[row] ?? 0);
    let end = -1;
    let endDistance = Infinity;
    for (;;) {
      let node = -1;
      let nearest = Infinity;
      for (let each = 0; each < rows + columns; each += 1) {
        const far = distance[each] ?? Infinity;
        if (done[each] === 0 && far < nearest) [node, nearest] = [each, far];
      }
      if (node === -1 || nearest >= endDistance) break;
      done[node] = 1;
      if (node < rows) {
        for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc += 1) {
          const column = arcs[arc] ?? 0;
          if (match[node] === column) continue;
          const cost = costs[arc] ?? Infinity;
          const far = nearest + cost + (potential[node] ?? 0) - (potential[rows + column] ?? 0);
          if (far >= (distance[rows + column] ?? Infinity)) continue;
          distance[rows + column] = far;
          before[rows + column] = node;
          by[column] = cost;
        }
        continue;
      }
      const column = node - rows;
      if ((used[column] ?? 0) < (capacities[column] ?? 0)) {
        const far = nearest + (potential[node] ?? 0) - sinkPotential;
        if (far < endDistance) [end, endDistance] = [column, far];
      }
      for (const row of takers[column] ?? []) {
        const far = nearest - (matchCost[row] ?? 0) + (potential[node] ?? 0) - (potential[row] ?? 0);
        if (far < (distance[row] ?? Infinity)) [distance[row], before[row]] = [far, node];
      }
    }
    if (end === -1) break;
    for (let node = 0; node < rows + columns; node += 1)
      potential[node] = (potential[node] ?? 0) + Math.min(distance[node] ?? Infinity, endDistance);
    sinkPotential += endDistance;
    used[end] = (used[end] ?? 0) + 1;
    for (let node = rows + end; ;) {
      const row = before[node] ?? -1;
      const column = node - rows;
      const previous = match[row] ?? -1;
      match[row] = column;
      matchCost[row] = by[column] ?? 0;
      takers[column]?.push(row);
      if (previous === -1) break;
      takers[previous]?.splice(takers[previous].indexOf(row), 1);
      node = rows + previous;
    }
  }
  return match.map((column) => (column === -1 ? -1 : (columnOf[column] ?? -1)));
}

/** Rows that are matched before anybody may stop it. */
const ROWS_A_SLICE = 20;

/**
 * The same with no limit on the pairs: one row after the other takes the shortest way to a column with room, or to leaving one row out,
 * which costs more than all else together (Jonker & Volgenant 1987). Of thousands of rows each looks at a few others only.
 */
function* matchAll(rows: number, { starts, arcs, costs, capacities }: Arcs): Work<Int32Array> {
  const columns = capacities.length;
  const match = new Int32Array(rows).fill(-1);
  const takers: number[][] = capacities.map(() => []);
  const [rowPrice, columnPrice] = [new Float64Array(rows), new Float64Array(columns)];
  const leftOut = 1 + 2 * (rows + 1) * costs.reduce((most, cost) => Math.max(most, cost), 0);
  const distance = new Float64Array(columns);
  const before = new Int32Array(columns);
  const isDone = new Uint8Array(columns);
  for (let start = 0; start < rows; start += 1) {
    if (start % ROWS_A_SLICE === 0) yield { stage: 'Matching', done: start, total: rows };
    distance.fill(Infinity);
    isDone.fill(0);
    const open: number[] = [];
    const done: number[] = [];
    const reach = (row: number, far: number): void => {
      for (let arc = starts[row] ?? 0; arc < (starts[row + 1] ?? 0); arc += 1) {
        const column = arcs[arc] ?? 0;
        const here = far + (costs[arc] ?? Infinity) - (columnPrice[column] ?? 0);
        if (isDone[column] === 1 || here >= (distance[column] ?? Infinity)) continue;
        if (distance[column] === Infinity) open.push(column);
        distance[column] = here;
        before[column] = row;
      }
    };
    reach(start, 0);
    /** The shortest way so far: to a column with room, or to a row that is left out. */
    let [end, without, least] = [-1, start, leftOut];
    while (end === -1 && open.length > 0) {
      let at = 0;
      for (let each = 1; each < open.length; each += 1)
        if ((distance[open[each] ?? 0] ?? Infinity) < (distance[open[at] ?? 0] ?? Infinity)) at = each;
      const column = open[at] ?? 0;
      open[at] = open.at(-1) ?? 0;
      open.pop();
      const far = distance[column] ?? Infinity;
      if (far >= least) break;
      const own = takers[column] ?? [];
      if (own.length < (capacities[column] ?? 0)) {
        [end, least] = [column, far];
        break;
      }
      isDone[column] = 1;
      done.push(column);
      for (const row of own) {
        const price = rowPrice[row] ?? 0;
        if (far + leftOut - price < least) [without, least] = [row, far + leftOut - price];
        reach(row, far - price);
      }
    }
    rowPrice[start] = least;
    for (const column of done) {
      const nearer = least - (distance[column] ?? 0);
      columnPrice[column] = (columnPrice[column] ?? 0) - nearer;
      for (const row of takers[column] ?? []) rowPrice[row] = (rowPrice[row] ?? 0) + nearer;
    }
    // Back along the way: each row takes the column by which the way went on.
    let column = end;
    if (end === -1) {
      if (without === start) continue;
      column = match[without] ?? -1;
      match[without] = -1;
      const left = takers[column] ?? [];
      left.splice(left.indexOf(without), 1);
    }
    for (;;) {
      const row = before[column] ?? -1;
      const previous = match[row] ?? -1;
      match[row] = column;
      takers[column]?.push(row);
      if (row === start) break;
      takers[previous]?.splice(takers[previous].indexOf(row), 1);
      column = previous;
    }
  }
  return match;
}

/** By row, the columns that can matter, numbered among themselves. */
interface Arcs {
  readonly starts: Int32Array;
  readonly arcs: Int32Array;
  readonly costs: Float64Array;
  readonly columnOf: readonly number[];
  readonly capacities: readonly number[];
}

/**
 * Of each row, its best columns, until they could take every row: whatever the others take, one of these stays free for it, and is no
 * worse than any column left out. So nothing better is lost, and of thousands of columns a few hundred are left.
 */
function* listArcs({ rows, capacities, weightOf }: Matching): Work<Arcs> {
  const numberOf = new Map<number, number>();
  const starts = new Int32Array(rows + 1);
  const arcs: number[] = [];
  const weights: number[] = [];
  let greatest = 0;
  for (let row = 0; row < rows; row += 1) {
    yield { stage: 'Looking who can go with whom', done: row, total: rows };
    const own: { readonly column: number; readonly weight: number }[] = [];
    for (let column = 0; column < capacities.length; column += 1) {
      const weight = (capacities[column] ?? 0) > 0 ? weightOf(row, column) : null;
      if (weight !== null) own.push({ column, weight });
    }
    own.sort((one, other) => other.weight - one.weight || one.column - other.column);
    let room = 0;
    for (const { column, weight } of own) {
      if (room >= rows) break;
      room += capacities[column] ?? 0;
      const number = numberOf.get(column) ?? numberOf.size;
      numberOf.set(column, number);
      arcs.push(number);
      weights.push(weight);
      greatest = Math.max(greatest, weight);
    }
    starts[row + 1] = arcs.length;
  }
  const columnOf = [...numberOf.keys()];
  return {
    starts,
    arcs: Int32Array.from(arcs),
    // Each pair adds the same, so that no cost is below 0 and no choice between equally many pairs changes.
    costs: Float64Array.from(weights, (weight) => greatest - weight),
    columnOf,
    capacities: columnOf.map((column) => capacities[column] ?? 0),
  };
}
