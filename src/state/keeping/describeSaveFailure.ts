import type { BrowserStorage } from './BrowserStorage';
import { describeFailure } from '../describeFailure';

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

/** Why a save failed, and what to do about it. How much room there is in all is not said: browsers tell a made-up number. */
export async function describeSaveFailure(failure: unknown, room: BrowserStorage): Promise<string> {
  if (failure instanceof Error && failure.name === 'QuotaExceededError') {
    const usedBytes = await room.loadUse().catch(() => null);
    const use = usedBytes === null ? '' : `, which takes ${megabytes(usedBytes)}`;
    return `Not saved: the browser has no space left for Kith${use}. Download a copy, and remove studies that you no longer need. If you close this page, you lose your changes.`;
  }
  return `Not saved: ${describeFailure(failure)} Download a copy: if you close this page, you lose your changes.`;
}
