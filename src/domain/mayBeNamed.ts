import type { Person } from './Person';

/**
 * Whether somebody of a study may be named to others. Where consent is recorded of anybody it was asked, and those who did not give it are
 * not named: a blank is no yes.
 *
 * @param people of the study
 */
export function makeMayBeNamed(people: readonly Pick<Person, 'consent'>[]): (person: Pick<Person, 'consent' | 'optedOut'>) => boolean {
  const isAsked = people.some(({ consent }) => consent.length > 0);
  return ({ consent, optedOut }) => !optedOut && (!isAsked || GIVEN.some((word) => consent.includes(word))) && !consent.includes('none');
}

const GIVEN = ['named', 'introduced'];
