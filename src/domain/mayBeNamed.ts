import type { Person } from './Person';

/** Whether somebody may be named to others: where consent is recorded at all, only those who gave it. */
export function mayBeNamed({ consent, optedOut }: Pick<Person, 'consent' | 'optedOut'>): boolean {
  return !optedOut && (consent.length === 0 || consent.includes('named') || consent.includes('introduced'));
}
