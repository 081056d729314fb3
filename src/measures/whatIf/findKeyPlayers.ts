import type { KeyPlayers } from '../../domain/results/KeyPlayers';
import type { Csr } from '../../network/Csr';
import { rowOf } from '../../network/rowOf';
import type { Work } from '../../support/Progress';

/** As many sets are tried one by one; of more, the set is built greedily. docs/measures.md, 2.3. */
const MOST_SETS = 50_000;
const NODES_A_SLICE = 2000;

/** Whom news reaches when it starts with a node: the node itself and all within so many steps. */
type Reach = (node: number) => readonly number[];

/**
 * The s nodes from which most nodes are within one or two steps, those of the set included (positive key players, Borgatti
 * 2006). Every set is tried where there are at most 50,000; else the set grows by the one who adds most, which reaches at
 * least 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978). Of sets that are alike, the one that comes first.
 */
export function* findKeyPlayers(n: number, csr: Csr, size: number, steps: 1 | 2): Work<KeyPlayers> {
  const s = Math.min(size, n);
  const reach = makeReach(n, csr, steps);
  const exact = countSets(n, s) <= MOST_SETS;
  const nodes = exact ? tryEverySet(n, s, reach) : yield* growSet(n, s, reach);
  const reached = new Set(nodes.flatMap((node) => [...reach(node)])).size;
  return { size, steps, nodes: nodes.toSorted((a, b) => a - b), reached, of: n, method: exact ? 'every_set' : 'greedy' };
}

/** C(n, s), or more than is tried. */
function countSets(n: number, s: number): number {
  let sets = 1;
  for (let i = 1; i <= Math.min(s, n - s); i += 1) {
    sets = (sets * (n - i + 1)) / i;
    if (sets > MOST_SETS) return Infinity;
  }
  return sets;
}

function makeReach(n: number, csr: Csr, steps: 1 | 2): Reach {
  const seen = new Int32Array(n).fill(-1);
  return (node) => {
    const near = [node];
    seen[node] = node;
    const add = (other: number): void => {
      if (seen[other] === node) return;
      seen[other] = node;
      near.push(other);
    };
    for (const other of rowOf(csr, node)) add(other);
    if (steps === 2) for (const other of rowOf(csr, node)) for (const third of rowOf(csr, other)) add(third);
    // The next search from this node must find it unseen again.
    for (const other of near) seen[other] = -1;
    return near;
  };
}

/** Depth first through the sets in their order; how often each node is covered is kept, so that a step back is as cheap as one on. */
function tryEverySet(n: number, s: number, reach: Reach): readonly number[] {
  const reached = Array.from({ length: n }, (_, node) => reach(node));
  const covered = new Int32Array(n);
  const chosen: number[] = [];
  let count = 0;
  let best: readonly number[] = [];
  let most = -1;
  const change = (node: number, by: 1 | -1): void => {
    for (const other of reached[node] ?? []) {
      if (covered[other] === (by === 1 ? 0 : 1)) count += by;
      covered[other] = (covered[other] ?? 0) + by;
    }
  };
  const extend = (first: number): void => {
    if (chosen.length === s) {
      if (count > most) [most, best] = [count, [...chosen]];
      return;
    }
    for (let node = first; node <= n - (s - chosen.length); node += 1) {
      chosen.push(node);
      change(node, 1);
      extend(node + 1);
      change(node, -1);
      chosen.pop();
    }
  };
  extend(0);
  return best;
}

/**
 * What a node adds can only shrink as the set grows, so that the one who still adds most after being counted again adds most
 * of all: few are counted twice (Minoux 1978).
 */
function* growSet(n: number, s: number, reach: Reach): Work<readonly number[]> {
  const gain = new Int32Array(n);
  for (let node = 0; node < n; node += 1) {
    if (node % NODES_A_SLICE === 0) yield { stage: 'Finding who reaches most people', done: node, total: n };
    gain[node] = reach(node).length;
  }
  const covered = new Uint8Array(n);
  const chosen: number[] = [];
  const queue = bucketsByGain(gain);
  for (let top = queue.length - 1; top >= 0 && chosen.length < s;) {
    const bucket = queue[top] ?? [];
    // Buckets hold their nodes last first.
    const node = bucket.pop();
    if (node === undefined) {
      top -= 1;
      continue;
    }
    const adds = reach(node).reduce((sum, other) => sum + (covered[other] === 1 ? 0 : 1), 0);
    if (adds < top) insert((queue[adds] ??= []), node);
    else {
      chosen.push(node);
      for (const other of reach(node)) covered[other] = 1;
    }
  }
  return chosen;
}

function bucketsByGain(gain: Int32Array): (number[] | undefined)[] {
  const buckets: (number[] | undefined)[] = [];
  for (let node = gain.length - 1; node >= 0; node -= 1) (buckets[gain[node] ?? 0] ??= []).push(node);
  // No holes: the greatest gain is the length.
  return Array.from(buckets);
}

/** Keeps a bucket in descending order, so that the first of several alike is taken. */
function insert(bucket: number[], node: number): void {
  let [low, high] = [0, bucket.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle] ?? 0) > node) low = middle + 1;
    else high = middle;
  }
  bucket.splice(low, 0, node);
}
