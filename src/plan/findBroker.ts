import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import type { Taken } from './mentorRules';
import type { Planning } from './Planning';

/**
 * Managers who could introduce two others: tied to both by the ties that count, not left out, not kept apart from either, and, where
 * consent is recorded, with theirs that others hear their name. Whom the fewest turn to comes first.
 *
 * @param planning of the study as it is: a contact that is only planned introduces nobody
 */
export function listBrokers(planning: Planning, one: number, other: number): readonly number[] {
  const { view } = planning;
  const isAsked = (manager: number): boolean => {
    if (manager === one || manager === other || !planning.areTied(manager, other)) return false;
    return (
      !planning.isOut(manager) && planning.mayBeNamed(manager) && !planning.areApart(manager, one) && !planning.areApart(manager, other)
    );
  };
  return Array.from(rowOf(view.undirected, one))
    .filter(isAsked)
    .toSorted((a, b) => rowLength(view.undirected, a) - rowLength(view.undirected, b) || a - b);
}

/**
 * Who should introduce two others: of those who could, who has been asked least in this plan. Nobody is asked beyond the number that a
 * mentor takes, those they mentor among them, nor beyond the hours of a month. `null` = nobody: then the person who plans does it.
 */
export function findBroker(
  planning: Planning,
  one: number,
  other: number,
  { mentees, brokered, aMonth }: Pick<Taken, 'mentees' | 'brokered' | 'aMonth'>,
  hoursAMonth: number,
): number | null {
  const { limits, people } = planning;
  const idOf = (manager: number): string => people[manager]?.id ?? '';
  const timesOf = (manager: number): number => brokered.get(idOf(manager)) ?? 0;
  const hasRoom = (manager: number): boolean => {
    const id = idOf(manager);
    const most = limits.mentorCapacities.find(({ person }) => person === id)?.capacity ?? limits.mentorCapacity;
    if ((mentees.get(id) ?? 0) + timesOf(manager) >= most) return false;
    return limits.hoursAMonth === null || (aMonth.get(id) ?? 0) + hoursAMonth <= limits.hoursAMonth;
  };
  const [first = null] = listBrokers(planning, one, other)
    .filter(hasRoom)
    .toSorted((a, b) => timesOf(a) - timesOf(b));
  return first;
}
