import type { Csr } from '../network/Csr';
import { largestOf } from '../support/largestOf';

/** ‖Ax − λx‖ / λ, of a vector of length 1: does not loosen as the network grows. */
const STANDS_STILL = 1e-14;
/** How near rounding lets it come. */
const NEAR_ENOUGH = 1e-11;
/** A long chain stands still late; in all, a second or two. */
const ARCS_IN_ALL = 4e8;
const TRIES = 6;
const FIRST_CHECK = 16;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < a.length; node += 1) sum += (a[node] ?? 0) * (b[node] ?? 0);
  return sum;
}

function multiply({ offsets, targets }: Csr, x: Float64Array, product: Float64Array): void {
  for (let node = 0; node < x.length; node += 1) {
    let sum = 0;
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc += 1) sum += x[targets[arc] ?? 0] ?? 0;
    product[node] = sum;
  }
}

/** Directions, each the last one multiplied, less what it has of the two before it. */
function* walk(
  csr: Csr,
  start: Float64Array,
): Generator<{ readonly direction: Float64Array; readonly diagonal: number; readonly beside: number }, void, void> {
  let [before, direction, next] = [new Float64Array(start.length), start.slice(), new Float64Array(start.length)];
  for (let beside = 0; ;) {
    multiply(csr, direction, next);
    const diagonal = dot(next, direction);
    for (let node = 0; node < next.length; node += 1)
      next[node] = (next[node] ?? 0) - diagonal * (direction[node] ?? 0) - beside * (before[node] ?? 0);
    beside = Math.sqrt(dot(next, next));
    yield { direction, diagonal, beside };
    for (let node = 0; node < next.length; node += 1) next[node] = (next[node] ?? 0) / beside;
    [before, direction, next] = [direction, next, before];
  }
}

/** The greatest eigenvalue of a symmetric tridiagonal matrix, by how many eigenvalues lie above a guess (Sturm), and its vector. */
function solveTridiagonal(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: readonly number[] } {
  const size = diagonal.length;
  const reach = (at: number): number => Math.abs(beside[at - 1] ?? 0) + Math.abs(at < size - 1 ? (beside[at] ?? 0) : 0);
  let high = largestOf(diagonal.map((value, at) => value + reach(at)));
  let low = largestOf(diagonal);
  for (let halving = 0; halving < 100; halving += 1) {
    const middle = (low + high) / 2;
    let pivot = 1;
    let isAbove = true;
    for (let at = 0; at < size && isAbove; at += 1) {
      pivot = middle - (diagonal[at] ?? 0) - (at === 0 ? 0 : (beside[at - 1] ?? 0) ** 2 / pivot);
      isAbove = pivot > 0;
    }
    if (isAbove) high = middle;
    else low = middle;
  }
  const value = high;
  // From the last row up every step is a ratio of positive numbers, as all of them are at the greatest eigenvalue.
  const ratios: number[] = [];
  let pivot = value - (diagonal[size - 1] ?? 0);
  for (let at = size - 1; at > 0; at -= 1) {
    ratios[at] = (beside[at - 1] ?? 0) / pivot;
    pivot = value - (diagonal[at - 1] ?? 0) - (beside[at - 1] ?? 0) ** 2 / pivot;
  }
  const vector = [1];
  for (let at = 1; at < size; at += 1) vector.push((vector[at - 1] ?? 0) * (ratios[at] ?? 0));
  return { value, vector };
}

/**
 * The vector of length 1 with Ax = λx for the greatest λ, of a connected undirected graph; `null` where it does not stand
 * still. Lanczos' method (1950): it needs the square root of the rounds that multiplying over and over needs, and does not
 * swing to and fro on a graph of two sides. Its directions are walked through twice rather than kept.
 */
export function computeEigenvector(n: number, csr: Csr): Float64Array | null {
  let x = new Float64Array(n).fill(1 / Math.sqrt(n));
  const most = Math.ceil(ARCS_IN_ALL / TRIES / (n + csr.targets.length));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const weights = weigh(csr, x, most);
    const best = new Float64Array(n);
    let at = 0;
    for (const { direction } of walk(csr, x)) {
      const weight = weights[at] ?? 0;
      for (let node = 0; node < n; node += 1) best[node] = (best[node] ?? 0) + weight * (direction[node] ?? 0);
      at += 1;
      if (at === weights.length) break;
    }
    const length = Math.sqrt(dot(best, best));
    x = best.map((value) => value / length);
    const product = new Float64Array(n);
    multiply(csr, x, product);
    const value = dot(product, x);
    for (let node = 0; node < n; node += 1) product[node] = (product[node] ?? 0) - value * (x[node] ?? 0);
    if (Math.sqrt(dot(product, product)) <= NEAR_ENOUGH * value && attempt > 0) return x.map(Math.abs);
  }
  return null;
}

/** How much of each direction from here the vector holds; looked at ever more seldom. */
function weigh(csr: Csr, start: Float64Array, most: number): readonly number[] {
  const diagonals: number[] = [];
  const besides: number[] = [];
  let check = FIRST_CHECK;
  for (const { diagonal, beside } of walk(csr, start)) {
    diagonals.push(diagonal);
    const isLast = beside < STANDS_STILL || diagonals.length >= most;
    if (isLast || diagonals.length === check) {
      const { value, vector } = solveTridiagonal(diagonals, besides);
      const size = Math.sqrt(vector.reduce((sum, weight) => sum + weight ** 2, 0));
      if (isLast || (beside * (vector.at(-1) ?? 0)) / size <= STANDS_STILL * value) return vector;
      check += Math.max(8, Math.floor(check / 4));
    }
    besides.push(beside);
  }
  return [];
}
