import { isolateName } from '../../support/isolateName';
import type { Person } from '../../domain/Person';

/** Where somebody stands, in a line: "service manager, 8b · Care"; empty when nothing is stated. What may be cut stands last. */
export function selectPlace(person: Pick<Person, 'organisation' | 'role' | 'grade'>): string {
  const post = [person.role, person.grade]
    .filter((part) => part !== '')
    .map(isolateName)
    .join(', ');
  return [post, isolateName(person.organisation)].filter((part) => part !== '').join(' · ');
}
