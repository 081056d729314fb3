import type { BrowserRoom } from './BrowserRoom';
import { describeFailure } from './describeFailure';

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

/** Why a save failed, and what to do about it: out of room is said as that, with the numbers where the browser tells them. */
export async function describeSaveFailure(failure: unknown, room: BrowserRoom): Promise<string> {
  if (failure instanceof Error && failure.name === 'QuotaExceededError') {
    const use = await room.loadUse().catch(() => null);
    const numbers = use === null ? '' : ` (${megabytes(use.usedBytes)} of ${megabytes(use.roomBytes)} are taken)`;
    return `Not saved: the browser has no room left for Kith${numbers}. Save the study as a file, or remove studies that you no longer need. What is on the screen is lost when the page is closed.`;
  }
  return `Not saved: ${describeFailure(failure)} Save the study as a file: what is on the screen is lost when the page is closed.`;
}
