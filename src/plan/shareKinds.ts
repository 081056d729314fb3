import { shareOf } from './setCost';

/** One kind of people (a group, an organisation) in all sets of a partition. */
interface Kind {
  readonly number: number;
  readonly total: number;
  /** Of those of whom nothing is recorded the spread costs nothing, and one alone is allowed. */
  readonly isKnown: boolean;
}

/** How the kinds of one column can be shared out among the sets. */
export interface KindShares {
  /** No partition into these sizes has a smaller spread. */
  readonly least: number;
  /** One of the best ways by chance: by set, how many of each kind; `null` = too many ways to look through. */
  readonly draw: ((dice: (sides: number) => number) => readonly Int32Array[]) | null;
}

/** Steps and numbers of a table beyond which another way is taken: about a second, and 40 MB. */
const MOST_STEPS = 150_000_000;
const MOST_CELLS = 5_000_000;
const MOST_PATTERNS = 4000;
/** Where the whole table is too large: so far from the even share. It proves nothing then. */
const BANDS = [8, 4];
const ROUNDS = 300;
const SAME = 1e-9;

/**
 * The least spread of a column over the sets, all kinds together: dynamic programming over how many of each kind the sets up to one hold.
 * Where that table would be too large, a bound by prices (Lagrange) on the kinds instead. docs/plan.md, 3.
 */
export function shareKinds(column: Int32Array, sizes: readonly number[], weight: number, alone: boolean): KindShares {
  const kinds = listKinds(column);
  const spread = { kinds, sizes, weight, alone, people: column.length };
  const whole = fillTable(spread, Infinity);
  const table = whole ?? BANDS.map((band) => fillTable(spread, band)).find((found) => found !== null) ?? null;
  const least = whole?.least ?? priceKinds(spread, table?.least ?? null);
  return {
    // No way to share them out: then there is no partition, and nothing to bound.
    least: least === Infinity ? 0 : Math.max(0, least),
    draw: table === null || table.least === Infinity ? null : (dice) => drawShares(spread, table, dice),
  };
}

interface Spread {
  readonly kinds: readonly Kind[];
  readonly sizes: readonly number[];
  readonly weight: number;
  readonly alone: boolean;
  readonly people: number;
}

/** The largest comes last: how many of it there are follows from the others. */
function listKinds(column: Int32Array): readonly Kind[] {
  const totals = new Map<number, number>();
  for (const number of column) totals.set(number, (totals.get(number) ?? 0) + 1);
  return Array.from(totals, ([number, total]) => ({ number, total, isKnown: number >= 0 })).toSorted(
    (one, other) => one.total - other.total || one.number - other.number,
  );
}

const mayHold = ({ isKnown }: Kind, count: number, alone: boolean): boolean => !(alone && isKnown && count === 1);

const costOf = ({ isKnown, total }: Kind, count: number, size: number, { weight, people }: Spread): number =>
  isKnown ? weight * (count - shareOf(total, size, people)) ** 2 : 0;

/** How many of each kind one set can hold. */
interface Pattern {
  readonly counts: readonly number[];
  readonly cost: number;
}

/** `null` = too many. */
function listPatterns(spread: Spread, size: number): readonly Pattern[] | null {
  const { kinds, alone } = spread;
  const found: Pattern[] = [];
  const extend = (counts: readonly number[], left: number, cost: number): boolean => {
    const kind = kinds[counts.length];
    if (kind === undefined) return true;
    const isLast = counts.length === kinds.length - 1;
    for (let count = isLast ? left : 0; count <= Math.min(left, kind.total); count += 1) {
      if (!mayHold(kind, count, alone)) continue;
      const more = [...counts, count];
      const here = cost + costOf(kind, count, size, spread);
      if (isLast) found.push({ counts: more, cost: here });
      else if (!extend(more, left - count, here)) return false;
    }
    return found.length <= MOST_PATTERNS;
  };
  return extend([], size, 0) ? found : null;
}

/** By set and by how many of each kind are placed before it, the least spread of the sets before it. */
interface Table {
  readonly least: number;
  readonly patterns: ReadonlyMap<number, readonly Pattern[]>;
  readonly layers: readonly { readonly from: readonly number[]; readonly costs: Float64Array }[];
  readonly strides: readonly number[];
  readonly widths: readonly number[];
}

function fillTable(spread: Spread, band: number): Table | null {
  const { kinds, sizes, people } = spread;
  const free = kinds.slice(0, -1);
  const patterns = new Map<number, readonly Pattern[]>();
  for (const size of new Set(sizes)) {
    const list = listPatterns(spread, size);
    if (list === null) return null;
    patterns.set(size, list);
  }
  const widths = free.map(({ total }) => Math.min(total, 2 * band) + 1);
  const strides = widths.map((_, at) => widths.slice(0, at).reduce((product, width) => product * width, 1));
  const cells = widths.reduce((product, width) => product * width, 1);
  const steps = sizes.reduce((sum, size) => sum + cells * (patterns.get(size)?.length ?? 0), 0);
  if (cells * (sizes.length + 1) > MOST_CELLS || steps > MOST_STEPS) return null;
  let placed = 0;
  const layers: { from: readonly number[]; costs: Float64Array }[] = [];
  for (const size of [0, ...sizes]) {
    placed += size;
    const from = free.map(({ total }, at) =>
      Math.max(0, Math.min(total + 1 - (widths[at] ?? 1), Math.round(shareOf(total, placed, people)) - (band === Infinity ? total : band))),
    );
    layers.push({ from, costs: new Float64Array(cells).fill(Infinity) });
  }
  const [first] = layers;
  if (first !== undefined) first.costs[0] = 0;
  const state = new Int32Array(free.length);
  sizes.forEach((size, at) => {
    const [before, after] = [layers[at], layers[at + 1]];
    if (before === undefined || after === undefined) return;
    for (let cell = 0; cell < cells; cell += 1) {
      const known = before.costs[cell] ?? Infinity;
      if (known === Infinity) continue;
      for (let kind = 0; kind < free.length; kind += 1)
        state[kind] = (before.from[kind] ?? 0) + (Math.floor(cell / (strides[kind] ?? 1)) % (widths[kind] ?? 1));
      for (const { counts, cost } of patterns.get(size) ?? []) {
        const to = cellOf(after.from, widths, strides, state, counts, 1);
        if (to !== -1 && known + cost < (after.costs[to] ?? 0)) after.costs[to] = known + cost;
      }
    }
  });
  const last = layers.at(-1);
  const end =
    last === undefined
      ? -1
      : cellOf(
          last.from,
          widths,
          strides,
          Int32Array.from(free, ({ total }) => total),
          [],
          1,
        );
  return { least: last?.costs[end] ?? Infinity, patterns, layers, strides, widths };
}

/** Where the table holds a state after a pattern is added (or taken away); −1 = nowhere. */
function cellOf(
  from: readonly number[],
  widths: readonly number[],
  strides: readonly number[],
  state: Int32Array,
  counts: readonly number[],
  sign: 1 | -1,
): number {
  let cell = 0;
  for (let kind = 0; kind < state.length; kind += 1) {
    const at = (state[kind] ?? 0) + sign * (counts[kind] ?? 0) - (from[kind] ?? 0);
    if (at < 0 || at >= (widths[kind] ?? 1)) return -1;
    cell += at * (strides[kind] ?? 1);
  }
  return cell;
}

/** Back from the end, among the ways that cost least each time by chance. */
function drawShares(
  { kinds, sizes }: Spread,
  { layers, patterns, strides, widths }: Table,
  dice: (sides: number) => number,
): readonly Int32Array[] {
  const state = Int32Array.from(kinds.slice(0, -1), ({ total }) => total);
  const most = kinds.reduce((greatest, { number }) => Math.max(greatest, number), 0);
  const shares: Int32Array[] = [];
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const [before, after] = [layers[at], layers[at + 1]];
    if (before === undefined || after === undefined) break;
    const here = after.costs[cellOf(after.from, widths, strides, state, [], 1)] ?? Infinity;
    const ways = (patterns.get(sizes[at] ?? 0) ?? []).filter(({ counts, cost }) => {
      const from = cellOf(before.from, widths, strides, state, counts, -1);
      return from !== -1 && (before.costs[from] ?? Infinity) + cost <= here + SAME;
    });
    const way = ways[dice(ways.length)];
    const share = new Int32Array(most + 1);
    kinds.forEach(({ number, isKnown }, kind) => {
      if (isKnown) share[number] = way?.counts[kind] ?? 0;
    });
    for (let kind = 0; kind < state.length; kind += 1) state[kind] = (state[kind] ?? 0) - (way?.counts[kind] ?? 0);
    shares.unshift(share);
  }
  return shares;
}

/**
 * A bound of the spread without a table: each kind has a price, each set by itself is filled at the least cost, and the prices go where
 * the bound is greatest (subgradient). Valid at any prices.
 */
function priceKinds(spread: Spread, known: number | null): number {
  const { kinds, sizes } = spread;
  const bySize = new Map<number, number>();
  for (const size of sizes) bySize.set(size, (bySize.get(size) ?? 0) + 1);
  let prices = kinds.map(() => 0);
  let best = { bound: -Infinity, prices };
  let [pace, since] = [1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const used = kinds.map(() => 0);
    let bound = kinds.reduce((sum, { total }, at) => sum + (prices[at] ?? 0) * total, 0);
    for (const [size, sets] of bySize) {
      const { cost, counts } = fillSet(spread, size, prices);
      if (cost === Infinity) return Infinity;
      bound += sets * cost;
      counts.forEach((count, at) => (used[at] = (used[at] ?? 0) + sets * count));
    }
    if (bound > best.bound + SAME) [best, since] = [{ bound, prices }, 0];
    else since += 1;
    if (since > 10) [pace, since, prices] = [pace / 2, 0, best.prices];
    const short = kinds.map(({ total }, at) => total - (used[at] ?? 0));
    const norm = short.reduce((sum, each) => sum + each * each, 0);
    if (norm === 0) break;
    const step = (pace * ((known ?? 1.05 * best.bound) + 1 - bound)) / norm;
    prices = prices.map((price, at) => price + step * (short[at] ?? 0));
  }
  return best.bound;
}

/** The cheapest set at these prices, kind by kind. */
function fillSet(spread: Spread, size: number, prices: readonly number[]): { readonly cost: number; readonly counts: readonly number[] } {
  const { kinds, alone } = spread;
  let costs = new Float64Array(size + 1).fill(Infinity);
  costs[0] = 0;
  const taken = kinds.map(() => new Int32Array(size + 1));
  kinds.forEach((kind, at) => {
    const next = new Float64Array(size + 1).fill(Infinity);
    for (let count = 0; count <= Math.min(size, kind.total); count += 1) {
      if (!mayHold(kind, count, alone)) continue;
      const cost = costOf(kind, count, size, spread) - (prices[at] ?? 0) * count;
      for (let before = 0; before + count <= size; before += 1)
        if ((costs[before] ?? Infinity) + cost < (next[before + count] ?? Infinity)) {
          next[before + count] = (costs[before] ?? Infinity) + cost;
          const list = taken[at];
          if (list !== undefined) list[before + count] = count;
        }
    }
    costs = next;
  });
  const counts = kinds.map(() => 0);
  for (let at = kinds.length - 1, left = size; at >= 0; at -= 1) {
    counts[at] = taken[at]?.[left] ?? 0;
    left -= counts[at] ?? 0;
  }
  return { cost: costs[size] ?? Infinity, counts };
}
