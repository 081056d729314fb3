import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { CompareContext } from '../CompareContext';

/** By manager, whether (1) they name a barrier, in general or in one of their rows, or not (0); `null` = silence would not mean none. */
export function namesBarrier(context: CompareContext, barrier: string): readonly (number | null)[] {
  const names = whoNames(context, barrier);
  return Array.from(names, (named, manager) => (isBarrierJudged(context, manager) ? named : null));
}

/** By manager, 1 = names a barrier, in general or in one of their rows; ties that ended or never were included. */
export function whoNames(
  { study: { nominations }, reconciled: { people, managers, from, round } }: CompareContext,
  barrier: string,
): Uint8Array {
  const names = Uint8Array.from({ length: managers }, (_, manager) => Number(people[manager]?.barriers.includes(barrier) === true));
  const word = nominations.words.indexOf(barrier);
  if (word < 0) return names;
  const isOfRound = makeRoundTest(nominations, round);
  for (let row = 0; row < nominations.length; row += 1) {
    const reporter = from[row] ?? -1;
    if ((nominations.barrier[row] ?? 0) === word && reporter >= 0 && reporter < managers && isOfRound(row)) names[reporter] = 1;
  }
  return names;
}

/** Whether a manager who names no barrier has none. */
export function isBarrierJudged({ reconciled: { response, asked, partial } }: CompareContext, manager: number): boolean {
  return response[manager] === 'answered' && asked.items.has('barriers') && asked.absence === 'none' && partial[manager] !== 1;
}
