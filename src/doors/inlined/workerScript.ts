import source from '../../workers/study.worker?source';
import type { workerScript as served } from '../workerScript';

/**
 * As its namesake. A worker from a file is refused to a page from a file: the one page carries its worker as a text, and gives that an
 * address.
 */
export const workerScript: typeof served = {
  // Chromium runs no module from a blob of a page from a disk, and says nothing but that there was an error.
  type: 'classic',
  // The page carries one script for a worker: the thread that runs it has no help.
  mostHelpers: 0,
  address: () => URL.createObjectURL(new Blob([source], { type: 'text/javascript' })),
};
