import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * So many threads that run this very bundle, whose end serves instead of reading a command line: its place is said to be the script that
 * they begin with (`scripts/startThread.mjs`). They keep nobody waiting: when the command is done they are, too.
 */
export function openThreads(count: number): readonly Worker[] {
  return Array.from({ length: count }, () => {
    const thread = new Worker(fileURLToPath(import.meta.url));
    thread.unref();
    return thread;
  });
}
