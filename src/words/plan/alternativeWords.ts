import { formatCount } from '../../domain/formatCount';
import type { DropOut } from '../../plan/listAlternatives';
import type { PlanAlternatives } from '../../plan/PlanAnswer';

/** How many plans there are, and whether there are more. */
export function sayAlternatives({ plans, isAll, areTooMany }: Pick<PlanAlternatives, 'plans' | 'isAll' | 'areTooMany'>): string {
  if (areTooMany) return 'The plan is for more than 100 managers. Other plans are worked out for up to 100: choose fewer people.';
  const rule = 'a score or cost within 5% of the best, and at least 30% other pairs than any other of them';
  if (plans.length === 0)
    return isAll ? `There is no other plan with ${rule}.` : `Kith found no other plan with ${rule}. It did not try every one.`;
  const count = formatCount(plans.length, 'other plan has', 'other plans have');
  const more = isAll ? ' There is no further one.' : ' There may be more: Kith did not try every one.';
  return `${count} ${rule}.${more}`;
}

/** A number of another plan beside that of yours: "12 (2 fewer)". */
export function sayBeside(count: number, yours: number, isYours: boolean): string {
  if (isYours) return formatCount(count);
  if (count === yours) return `${formatCount(count)} (as many)`;
  return `${formatCount(count)} (${formatCount(Math.abs(count - yours))} ${count < yours ? 'fewer' : 'more'})`;
}

/** What happens if a mentor drops out. */
export function sayDropOut({ mentees, without, moved }: DropOut, mentor: string): string {
  const others = moved === 0 ? '' : ` ${formatCount(moved, 'other manager gets', 'other managers get')} another mentor.`;
  const had = formatCount(mentees, 'manager', 'managers');
  if (without === 0) return `${mentor} (${had}): everybody who has a mentor keeps one.${others}`;
  return `${mentor} (${had}): ${formatCount(without, 'manager has', 'managers have')} no mentor.${others}`;
}
