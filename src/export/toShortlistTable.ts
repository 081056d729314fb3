import type { Person } from '../domain/Person';
import type { Table } from '../domain/results/Table';
import { makeMayBeNamed } from '../domain/mayBeNamed';

const CHOICES = [1, 2, 3] as const;

/**
 * A line for each manager with the mentors that they can choose from, and blank cells for what they choose: the file comes back as it is.
 * It says nothing of why a mentor is on the list, and names only those who may be named.
 */
export function toShortlistTable(
  people: readonly Person[],
  shortlists: readonly { readonly person: string; readonly entries: readonly { readonly mentor: string }[] }[],
): Table {
  const byId = new Map(people.map((person) => [person.id, person]));
  const mayBeNamed = makeMayBeNamed(people);
  return {
    columns: [
      'id',
      'name',
      ...CHOICES.flatMap((place) => [`option_${place}`, `option_${place}_post`, `option_${place}_organisation`]),
      ...CHOICES.map((place) => `choice_${place}`),
    ],
    rows: shortlists.map(({ person, entries }) => {
      const options = entries.map(({ mentor }) => byId.get(mentor)).filter((mentor) => mentor !== undefined && mayBeNamed(mentor));
      return [
        person,
        byId.get(person)?.name ?? '',
        ...CHOICES.flatMap((place) => {
          const option = options[place - 1];
          return [option?.name ?? null, option?.role ?? null, option?.organisation ?? null];
        }),
        ...CHOICES.map(() => null),
      ];
    }),
  };
}
