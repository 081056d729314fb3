import type { Work } from '../support/Progress';
import { nextTurn } from './nextTurn';

/** Short enough that nobody at the page notices. */
const SLICE_MS = 12;

/** Works to the end without holding the page up. */
export async function runInSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
