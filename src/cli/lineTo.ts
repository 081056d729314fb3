import type { Worker } from 'node:worker_threads';

import type { Line } from '../support/Line';

/** The line to a thread, for one kind of work; those of other kinds go over the same thread, and each lets the words of the others pass. */
export function lineTo<Out, In>(thread: Worker): Line<Out, In> {
  return {
    post(message, moved) {
      thread.postMessage(message, moved);
    },
    listen(receive) {
      thread.on('message', receive);
      thread.unref();
    },
  };
}
