import { countContacts } from '../domain/nominations/countContacts';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { formatCount } from '../domain/formatCount';

/** "92 managers", "68 answered", "617 reported contacts". */
export function selectStudyCounts({ nominations }: Study, { managers, response }: Reconciled): readonly string[] {
  const answered = response.filter((one) => one === 'answered').length;
  return [
    formatCount(managers, 'manager', 'managers'),
    `${formatCount(answered)} answered`,
    formatCount(countContacts(nominations), 'reported contact', 'reported contacts'),
  ];
}
