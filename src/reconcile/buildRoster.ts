import type { Nominations } from '../domain/Nominations';
import type { Person } from '../domain/Person';
import { makePerson } from '../domain/makePerson';
import { foldName } from './foldName';

/** Whom a word can mean: nobody known, one person of the roster, or several of them. */
export type Meaning = number | 'nobody' | 'several';

/** The people who are listed, managers first, and the ways in which they can be named. */
export interface Roster {
  readonly people: readonly Person[];
  readonly managers: number;
  /** False when the roster is told from who reports: then everybody who reports is on it. */
  readonly listed: boolean;
  /** An id first, exactly; else a name that equals exactly one name. */
  readonly find: (written: string) => Meaning;
}

/** The roster of a study; where nobody is listed, whoever reports is on it. */
export function buildRoster(people: readonly Person[], nominations: Nominations): Roster {
  const listed = people.length > 0;
  const known = listed ? [...people.filter(isManager), ...people.filter((person) => !isManager(person))] : reporters(nominations);
  const byId = new Map<string, number>();
  const byName = new Map<string, Meaning>();
  known.forEach((person, index) => {
    if (!byId.has(person.id)) byId.set(person.id, index);
    const name = foldName(person.name);
    if (name !== '') byName.set(name, byName.has(name) ? 'several' : index);
  });
  return {
    people: known,
    managers: known.filter(isManager).length,
    listed,
    find(written) {
      const trimmed = written.trim();
      return byId.get(trimmed) ?? byName.get(foldName(trimmed)) ?? 'nobody';
    },
  };
}

const isManager = (person: Person): boolean => person.kind === 'manager';

/** Two reporters are two people, however alike they are spelled: their ids are all that is known of them. */
function reporters({ from, words, length }: Nominations): readonly Person[] {
  const ids = new Set<string>();
  for (let row = 0; row < length; row += 1) ids.add((words[from[row] ?? 0] ?? '').trim());
  return Array.from(ids, (id) => makePerson({ id, kind: 'manager' }));
}
