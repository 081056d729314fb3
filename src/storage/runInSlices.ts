import type { Work } from '../support/Progress';

/** Short enough that nobody at the page notices. */
const SLICE_MS = 12;

/** Lets the page draw and listen. A timer would be held back to 4 ms a turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

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
