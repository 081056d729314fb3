import { keepingWords } from '../../words/keepingWords';
import type { BrowserStorage } from './BrowserStorage';
import { describeFailure } from '../describeFailure';

/** Why a save failed, and what to do about it. How much room there is in all is not said: browsers tell a made-up number. */
export async function describeSaveFailure(failure: unknown, room: BrowserStorage): Promise<string> {
  if (failure instanceof Error && failure.name === 'QuotaExceededError') {
    const usedBytes = await room.loadUse().catch(() => null);
    return keepingWords.noSpace(usedBytes === null ? null : Math.max(1, Math.round(usedBytes / 1_000_000)));
  }
  return keepingWords.notSaved(describeFailure(failure));
}
