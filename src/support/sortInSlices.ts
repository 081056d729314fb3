/** What is sorted at one go, and how many are merged between two breaks. */
const RUN = 512;
const A_SLICE = 4096;

/**
 * Sorts indices in place, with a break now and then where a thread must stay able to answer: hundreds of thousands take longer
 * than anybody should wait. Merge sort, so that what is equal keeps its order.
 */
export function* sortInSlices(indices: Int32Array, compare: (a: number, b: number) => number): Generator<undefined, Int32Array, void> {
  const { length } = indices;
  for (let from = 0; from < length; from += RUN) {
    sortRun(indices, from, Math.min(length, from + RUN), compare);
    yield;
  }
  let source = indices;
  let target: Int32Array = new Int32Array(length);
  for (let run = RUN; run < length; run *= 2) {
    for (let from = 0; from < length; from += 2 * run)
      yield* merge(source, target, from, Math.min(length, from + run), Math.min(length, from + 2 * run), compare);
    [source, target] = [target, source];
  }
  if (source !== indices) indices.set(source);
  return indices;
}

function sortRun(indices: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  const run = Array.from(indices.subarray(from, to)).sort(compare);
  indices.set(run, from);
}

function* merge(
  source: Int32Array,
  target: Int32Array,
  from: number,
  middle: number,
  to: number,
  compare: (a: number, b: number) => number,
): Generator<undefined, void, void> {
  let left = from;
  let right = middle;
  for (let at = from; at < to; at += 1) {
    if (at % A_SLICE === 0) yield;
    const takesLeft = left < middle && (right >= to || compare(source[left] ?? 0, source[right] ?? 0) <= 0);
    target[at] = (takesLeft ? source[left++] : source[right++]) ?? 0;
  }
}
