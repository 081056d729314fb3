import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import type { CrewAnswer, CrewOrder, Line } from '../wasm/CrewMessage';

/** So many threads that run this very bundle, whose end serves instead of reading a command line. They keep nobody waiting: when the command is done they are, too. */
export function openThreads(count: number): readonly Line<CrewOrder, CrewAnswer>[] {
  return Array.from({ length: count }, () => {
    const thread = new Worker(fileURLToPath(import.meta.url));
    thread.unref();
    return {
      post(message, moved) {
        thread.postMessage(message, moved);
      },
      listen(receive) {
        thread.on('message', receive);
        thread.unref();
      },
    };
  });
}
