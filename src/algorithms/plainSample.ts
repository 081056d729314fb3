import type { Csr } from '../network/Csr';
import type { RankedGraph } from './rankGraph';

const UNSEEN = -1;
const GOLDEN = 0x9e3779b9;

/** The search from one of the two ends of a path. */
interface Side {
  readonly rows: Csr;
  /** The arcs the other way, for the walk back. */
  readonly back: Csr;
  readonly steps: Int32Array;
  readonly paths: Float64Array;
  readonly list: Int32Array;
  /** The last level: places in `list`. */
  first: number;
  end: number;
  /** Arcs out of the last level. */
  cost: number;
}

/** Chance from a seed and the number of the sample, so that it does not matter who draws it (sfc32, C. Doty-Humphrey 2010). */
function makeDraw(seed: number, index: number): () => number {
  let [a, b, c, d] = [seed | 0, index | 0, GOLDEN | 0, 1];
  const draw32 = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) draw32();
  return () => {
    const high = draw32() >>> 5;
    const low = draw32() >>> 6;
    return (high * 0x4000000 + low) / 2 ** 53;
  };
}

/**
 * Who stands on one random shortest path between each of these random pairs (Riondato & Kornaropoulos 2014). The path is
 * found from both its ends, by widening the cheaper of two searches until they meet (Borassi & Natale 2016): a few
 * hundred arcs where a search from one end looks at them all.
 */
export function makePlainSample({ n, out, in: into }: RankedGraph, between: Float64Array): (index: number, seed: number) => void {
  const makeSide = (rows: Csr, back: Csr): Side => ({
    rows,
    back,
    steps: new Int32Array(n).fill(UNSEEN),
    paths: new Float64Array(n),
    list: new Int32Array(n),
    first: 0,
    end: 0,
    cost: 0,
  });
  const here = makeSide(out, into);
  const there = makeSide(into, out);

  const start = (side: Side, person: number): void => {
    side.list[0] = person;
    side.steps[person] = 0;
    side.paths[person] = 1;
    [side.first, side.end] = [0, 1];
    side.cost = countArcs(side);
  };

  const waysThrough = (person: number): number =>
    here.steps[person] === UNSEEN || there.steps[person] === UNSEEN ? 0 : (here.paths[person] ?? 0) * (there.paths[person] ?? 0);

  /** Somebody where the searches met, each as likely as paths lead through them. */
  function pickMiddle({ list, first, end }: Side, draw: () => number): number {
    let total = 0;
    for (let at = first; at < end; at += 1) total += waysThrough(list[at] ?? 0);
    let lot = draw() * total;
    let middle = -1;
    for (let at = first; at < end && lot >= 0; at += 1) {
      const ways = waysThrough(list[at] ?? 0);
      if (ways === 0) continue;
      middle = list[at] ?? 0;
      lot -= ways;
    }
    return middle;
  }

  const count = (person: number): void => {
    between[person] = (between[person] ?? 0) + 1;
  };

  return (index, seed) => {
    const draw = makeDraw(seed, index);
    const source = Math.floor(draw() * n);
    const lot = Math.floor(draw() * (n - 1));
    const target = lot >= source ? lot + 1 : lot;
    start(here, source);
    start(there, target);
    let met: Side | null = null;
    while (met === null && here.first < here.end && there.first < there.end) {
      const [side, other] = here.cost <= there.cost ? [here, there] : [there, here];
      if (widen(side, other)) met = side;
    }
    if (met !== null) {
      const middle = pickMiddle(met, draw);
      for (let person = middle; person !== source; person = stepBack(person, here, draw)) if (person !== target) count(person);
      for (let person = middle; person !== target; person = stepBack(person, there, draw))
        if (person !== middle && person !== source) count(person);
    }
    for (const { list, end, steps } of [here, there]) for (let at = 0; at < end; at += 1) steps[list[at] ?? 0] = UNSEEN;
  };
}

function countArcs({ rows: { offsets }, list, first, end }: Side): number {
  let count = 0;
  for (let at = first; at < end; at += 1) count += (offsets[(list[at] ?? 0) + 1] ?? 0) - (offsets[list[at] ?? 0] ?? 0);
  return count;
}

/** One level further; whether the other search has been met. */
function widen(side: Side, other: Side): boolean {
  const { rows, steps, paths, list } = side;
  const next = (steps[list[side.first] ?? 0] ?? 0) + 1;
  let count = side.end;
  let met = false;
  for (let at = side.first; at < side.end; at += 1) {
    const person = list[at] ?? 0;
    const ways = paths[person] ?? 0;
    for (let arc = rows.offsets[person] ?? 0; arc < (rows.offsets[person + 1] ?? 0); arc += 1) {
      const target = rows.targets[arc] ?? 0;
      if (steps[target] === UNSEEN) {
        steps[target] = next;
        paths[target] = ways;
        list[count] = target;
        count += 1;
        if (other.steps[target] !== UNSEEN) met = true;
      } else if (steps[target] === next) paths[target] = (paths[target] ?? 0) + ways;
    }
  }
  [side.first, side.end] = [side.end, count];
  side.cost = countArcs(side);
  return met;
}

/** One step back towards where a search began, each way as likely as it has paths. */
function stepBack(person: number, { back, steps, paths }: Side, draw: () => number): number {
  const above = (steps[person] ?? 0) - 1;
  let lot = draw() * (paths[person] ?? 0);
  let chosen = -1;
  for (let arc = back.offsets[person] ?? 0; arc < (back.offsets[person + 1] ?? 0) && lot >= 0; arc += 1) {
    const other = back.targets[arc] ?? 0;
    if (steps[other] !== above) continue;
    chosen = other;
    lot -= paths[other] ?? 0;
  }
  return chosen;
}
