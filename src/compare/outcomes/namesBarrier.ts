import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { CompareContext } from '../CompareContext';

/** By manager, whether (1) one of her rows names a barrier or none does (0), lapsed ties included. */
export function namesBarrier({ study: { nominations }, reconciled }: CompareContext, barrier: string): readonly (number | null)[] {
  const { response, asked, capped, managers, from, round } = reconciled;
  const names = new Uint8Array(managers);
  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < nominations.length; row += 1) {
    const reporter = from[row] ?? -1;
    if (isOfRound(row) && reporter >= 0 && nominations.words[nominations.barrier[row] ?? 0] === barrier) names[reporter] = 1;
  }
  return Array.from(names, (named, manager) => {
    const isJudged = response[manager] === 'answered' && asked.items.has('barriers') && asked.absence === 'none' && capped[manager] !== 1;
    return isJudged ? named : null;
  });
}
