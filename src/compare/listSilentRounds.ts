import type { Reconciled } from '../domain/results/Reconciled';
import type { RoundChange } from '../domain/results/RoundChange';

/**
 * Managers who are marked as having answered, without saying in which round, and have a row in one of the two only. They are
 * taken as having named nobody in the other, as the mark says; perhaps they only took no part in it.
 */
export function listSilentRounds(earlier: Reconciled, later: Reconciled): RoundChange['silent'] {
  const marked = later.people.slice(0, later.managers).flatMap(({ responded }, manager) => (responded === 'yes' ? [manager] : []));
  const hasRow = ({ spokenOffsets }: Reconciled, manager: number): boolean => spokenOffsets[manager] !== spokenOffsets[manager + 1];
  const only = (there: Reconciled, missing: Reconciled): readonly number[] =>
    marked.filter((manager) => hasRow(there, manager) && !hasRow(missing, manager));
  const [notEarlier, notLater] = [only(later, earlier), only(earlier, later)];
  const say = (managers: readonly number[], { round }: Reconciled): string =>
    managers.length === 0 ? '' : `${managers.length} in ${round === '' ? 'the round without a name' : round}`;
  const where = [say(notEarlier, earlier), say(notLater, later)].filter((words) => words !== '').join(' and ');
  return {
    earlier: notEarlier,
    later: notLater,
    sentence:
      where === ''
        ? ''
        : `The people file records once for all rounds who answered. Managers marked as answered who have no answer rows (${where}) count as naming nobody in that round. If some did not take part, mark them as not answered; their rows in the other round still count.`,
  };
}
