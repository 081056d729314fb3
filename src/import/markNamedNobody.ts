import type { Person } from '../domain/Person';

/** The people, with those marked as having answered of whom the contacts say that they named nobody (by id or name). */
export function markNamedNobody(people: readonly Person[], namedNobody: readonly string[]): readonly Person[] {
  if (namedNobody.length === 0) return people;
  const said = new Set(namedNobody);
  return people.map((person) => (person.kind === 'manager' && (said.has(person.id) || said.has(person.name)) ? { ...person, responded: 'yes' } : person));
}
