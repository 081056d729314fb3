import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { CompareContext } from '../CompareContext';

/** By manager, whether (1) they name a barrier, in general or in one of their rows, or not (0); ties that ended or never were included. */
export function namesBarrier({ study: { nominations }, reconciled }: CompareContext, barrier: string): readonly (number | null)[] {
  const { response, asked, capped, managers, people, from, round } = reconciled;
  const names = Uint8Array.from({ length: managers }, (_, manager) => Number(people[manager]?.barriers.includes(barrier) === true));
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
