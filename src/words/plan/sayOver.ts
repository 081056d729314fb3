import { formatCount } from '../../domain/formatCount';
import { capital } from '../../support/capital';

/** Which action goes over the hours that there are. */
export function sayOver(label: string, names: readonly string[], hours: number, its: number, limit: number): string {
  return `${capital(label)} for ${names.join(' and ')} goes over: ${formatCount(hours - limit, 'hour', 'hours')} too many. Without it the plan takes ${formatCount(hours - its, 'hour', 'hours')}.`;
}

/** Who has more in a month than anybody should, most first; '' = nobody. */
export function sayOverMonth(
  people: readonly { readonly person: { readonly name: string }; readonly aMonth: number }[],
  limit: number | null,
): string {
  const over = limit === null ? [] : people.filter(({ aMonth }) => aMonth > limit);
  const [first] = over;
  if (first === undefined || limit === null) return '';
  const others = over.length === 1 ? '' : `, and ${formatCount(over.length - 1, 'other has', 'others have')} too many as well`;
  return `${first.person.name} has ${formatCount(first.aMonth, 'hour', 'hours')} a month, ${formatCount(first.aMonth - limit)} too many${others}.`;
}
