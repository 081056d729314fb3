import type { Reconciled } from '../domain/results/Reconciled';
import type { RoundChange, TieChange } from '../domain/results/RoundChange';
import type { CompareContext } from './CompareContext';

/** Reports of managers who answered both rounds, by what became of them. */
export function compareTies(
  before: CompareContext,
  after: CompareContext,
  both: readonly number[],
): Pick<RoundChange, 'managers' | 'outside'> {
  const counts = { managers: { kept: 0, lost: 0, gained: 0, unknown: 0 }, outside: { kept: 0, lost: 0, gained: 0, unknown: 0 } };
  for (const manager of both) {
    const [was, is] = [contactsOf(before, manager), contactsOf(after, manager)];
    // Somebody who reached the limit on names in one round may have had the other contacts too: what they gained would be counted and what
    // they lost would not.
    const isPartial = before.reconciled.partial[manager] === 1 || after.reconciled.partial[manager] === 1;
    for (const contact of new Set([...was, ...is])) {
      const isManager = contact < after.reconciled.managers;
      const count = isManager ? counts.managers : counts.outside;
      if (was.has(contact) && is.has(contact)) count.kept += 1;
      else if (was.has(contact)) count[!isPartial && canBeAbsent(after.reconciled, isManager) ? 'lost' : 'unknown'] += 1;
      else count[!isPartial && canBeAbsent(before.reconciled, isManager) ? 'gained' : 'unknown'] += 1;
    }
  }
  return { managers: withJaccard(counts.managers), outside: withJaccard(counts.outside) };
}

function contactsOf({ own, reconciled: { reports } }: CompareContext, manager: number): ReadonlySet<number> {
  return new Set((own[manager] ?? []).map((report) => reports.to[report] ?? -1));
}

/** Whether not naming somebody means that there is no tie: off the roster only where contacts there were asked for. */
function canBeAbsent({ asked }: Reconciled, isManager: boolean): boolean {
  return asked.absence === 'none' && (isManager || asked.items.has('outside'));
}

function withJaccard(count: Omit<TieChange, 'jaccard'>): TieChange {
  const all = count.kept + count.lost + count.gained;
  return { ...count, jaccard: all === 0 ? null : count.kept / all };
}
