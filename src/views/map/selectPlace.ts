import { isolateName } from '../../support/isolateName';
import type { Person } from '../../domain/Person';

/** Where somebody stands, in a line: "Care · service manager, 8b"; empty when nothing is stated. */
export function selectPlace(person: Pick<Person, 'organisation' | 'role' | 'grade'>): string {
  const post = [person.role, person.grade]
    .filter((part) => part !== '')
    .map(isolateName)
    .join(', ');
  return [isolateName(person.organisation), post].filter((part) => part !== '').join(' · ');
}
