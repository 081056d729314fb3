/** Ties as pairs of people. */
export interface Network {
  readonly n: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const SEED = 42;
/** People who have no tie at all. */
const LONERS = 0.01;
const SMALLEST = 20;
const LARGEST = 400;
/** Nobody names, or is named, more than this many times the least. */
const MOST = 60;
/** Of all ties: those that answer one, those within a community, those to a contact's contact; the rest go anywhere. */
const ANSWERS = 0.17;
const WITHIN = 0.55;
const CLOSING = 0.15;

/** T. Ettinger's mulberry32: the same numbers in any language, in three lines. */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the members, each as likely as its weight. */
function makeLot(members: Int32Array, weights: Float64Array, chance: () => number): () => number {
  let sum = 0;
  const sums = Float64Array.from(members, (member) => (sum += weights[member] ?? 0));
  return () => {
    const lot = chance() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > lot) high = middle;
      else low = middle + 1;
    }
    return members[low] ?? 0;
  };
}

/**
 * A made-up network of so many people and ties each, like those of organisations: communities of 20 to 400, a few whom
 * many name, ties that are answered, triangles. Directed, simple, the same every time; people in no order.
 */
export function makeNetwork(n: number, tiesEach: number): Network {
  const chance = makeChance(SEED);
  const pareto = (shape: number): number => (1 - chance()) ** (-1 / shape);
  const tied = n - Math.floor(n * LONERS);
  const communities: Int32Array[] = [];
  const communityOf = new Int32Array(n);
  for (let first = 0; first < tied;) {
    const size = Math.min(tied - first, LARGEST, Math.round(SMALLEST * pareto(1.5)));
    const begin = first;
    communityOf.fill(communities.length, begin, begin + size);
    communities.push(Int32Array.from({ length: size }, (_, member) => begin + member));
    first += size;
  }
  const everybody = Int32Array.from({ length: tied }, (_, person) => person);
  const activity = Float64Array.from(everybody, () => Math.min(MOST, pareto(1.8)));
  const attraction = Float64Array.from(everybody, () => Math.min(MOST, pareto(1.3)));
  const drawActive = makeLot(everybody, activity, chance);
  const drawAnybody = makeLot(everybody, attraction, chance);
  const drawWithin = communities.map((members) => makeLot(members, attraction, chance));

  const from: number[] = [];
  const to: number[] = [];
  const seen = new Set<number>();
  const named: number[][] = Array.from({ length: n }, () => []);
  const anyOf = (list: readonly number[]): number => list[Math.floor(chance() * list.length)] ?? -1;
  const drawTie = (): readonly [number, number] => {
    const kind = chance();
    if (kind < ANSWERS && from.length > 0) {
      const tie = Math.floor(chance() * from.length);
      return [to[tie] ?? 0, from[tie] ?? 0];
    }
    const person = drawActive();
    if (kind < ANSWERS + WITHIN) return [person, drawWithin[communityOf[person] ?? 0]?.() ?? -1];
    if (kind < ANSWERS + WITHIN + CLOSING) return [person, anyOf(named[anyOf(named[person] ?? [])] ?? [])];
    return [person, drawAnybody()];
  };
  while (from.length < n * tiesEach) {
    const [a, b] = drawTie();
    const key = a * n + b;
    if (a === b || b < 0 || seen.has(key)) continue;
    seen.add(key);
    named[a]?.push(b);
    from.push(a);
    to.push(b);
  }
  const shuffled = Int32Array.from({ length: n }, (_, person) => person);
  for (let at = n - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] ?? 0, shuffled[at] ?? 0];
  }
  return { n, from: Int32Array.from(from, (person) => shuffled[person] ?? 0), to: Int32Array.from(to, (person) => shuffled[person] ?? 0) };
}
