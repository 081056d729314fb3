import type { Person } from '../../domain/Person';
import { StaffList } from '../rows/StaffList';
import type { RespondentAnswer } from './RespondentAnswer';

/**
 * The people with what they said of themselves in a survey: that they used every place for a contact, how isolated they
 * feel, and their other answers. What the staff list says stays.
 *
 * @param answers those of people who are not listed change nothing
 */
export function addAnswers(people: readonly Person[], answers: readonly RespondentAnswer[]): readonly Person[] {
  if (answers.length === 0) return people;
  const listed = new StaffList(people);
  const byId = new Map<string, RespondentAnswer[]>();
  for (const answer of answers) {
    const person = listed.find(answer.written);
    if (person === null) continue;
    const known = byId.get(person.id);
    if (known === undefined) byId.set(person.id, [answer]);
    else known.push(answer);
  }
  return people.map((person): Person => {
    const own = byId.get(person.id);
    if (own === undefined) return person;
    const has = new Set(person.attributes.map(({ name }) => name));
    const told = new Map(own.flatMap(({ attributes }) => attributes.map(({ name, value }) => [name, value] as const)));
    return {
      ...person,
      capped: person.capped ?? (own.some(({ capped }) => capped) ? true : null),
      perceivedIsolation:
        person.perceivedIsolation ?? own.findLast(({ perceivedIsolation }) => perceivedIsolation !== null)?.perceivedIsolation ?? null,
      attributes: [...person.attributes, ...[...told].filter(([name]) => !has.has(name)).map(([name, value]) => ({ name, value }))],
    };
  });
}
