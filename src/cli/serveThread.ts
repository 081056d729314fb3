import { promisify } from 'node:util';
import { parentPort } from 'node:worker_threads';

import { serveTests } from '../pipeline/serveTests';
import { serveTrials } from '../pipeline/serveTrials';
import type { Line } from '../support/Line';
import type { Work } from '../support/Progress';
import { createWasmKernel } from '../wasm/createWasmKernel';
import { serveCrew } from '../wasm/serveCrew';

const SLICE_MS = 20;
const nextTurn = promisify(setImmediate);

/** Where this is a thread of `openThreads`: serves, and says so. */
export function serveThread(): boolean {
  const port = parentPort;
  if (port === null) return false;
  const toOther = <Out, In>(): Line<Out, In> => ({
    post(message, moved) {
      port.postMessage(message, moved);
    },
    listen(receive) {
      port.on('message', receive);
    },
  });
  serveCrew(toOther());
  serveTrials(toOther(), createWasmKernel(), drive);
  serveTests(toOther(), createWasmKernel(), drive);
  return true;
}

async function drive<T>(work: Work<T>, isWanted: () => boolean): Promise<T | null> {
  for (let heardAtMs = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - heardAtMs < SLICE_MS) continue;
    await nextTurn();
    if (!isWanted()) return null;
    heardAtMs = performance.now();
  }
}
