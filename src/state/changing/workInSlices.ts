/** As long as an animation frame leaves. */
const SLICE_MS = 8;

/** Works on until it is done (its result) or the time of a slice is up (`null`). */
export function workOn<T>(work: Generator<unknown, T>): { readonly result: T } | null {
  const until = performance.now() + SLICE_MS;
  do {
    const step = work.next();
    if (step.done === true) return { result: step.value };
  } while (performance.now() < until);
  return null;
}

/**
 * Works in slices, between which the page answers.
 *
 * @returns what ends it
 */
export function workInSlices<T>(work: Generator<unknown, T>, onDone: (result: T) => void): () => void {
  let timer = setTimeout(go, 0);
  function go(): void {
    const done = workOn(work);
    if (done === null) timer = setTimeout(go, 0);
    else onDone(done.result);
  }
  return () => {
    clearTimeout(timer);
  };
}
