import type { BrowserStorage } from './BrowserStorage';
import { describeFailure } from './describeFailure';

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

/** Why a save failed, and what to do about it. How much room there is in all is not said: browsers tell a made-up number. */
export async function describeSaveFailure(failure: unknown, room: BrowserStorage): Promise<string> {
  if (failure instanceof Error && failure.name === 'QuotaExceededError') {
    const usedBytes = await room.loadUse().catch(() => null);
    const use = usedBytes === null ? '' : `, which takes ${megabytes(usedBytes)}`;
    return `Not saved: the browser has no room left for Kith${use}. Save the study as a file, and remove studies that you no longer need. What is on the screen is lost when the page is closed.`;
  }
  return `Not saved: ${describeFailure(failure)} Save the study as a file: what is on the screen is lost when the page is closed.`;
}
