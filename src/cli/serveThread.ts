import { parentPort } from 'node:worker_threads';

import { serveCrew } from '../wasm/serveCrew';

/** Where this is a thread of `openThreads`: serves, and says so. */
export function serveThread(): boolean {
  const port = parentPort;
  if (port === null) return false;
  serveCrew({
    post(message, moved) {
      port.postMessage(message, moved);
    },
    listen(receive) {
      port.on('message', receive);
    },
  });
  return true;
}
