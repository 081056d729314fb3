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
  known.forEach((person, index) => {
    if (!byId.has(person.id)) byId.set(person.id, index);
  });
  // Folding every name is dear, and a study that writes ids needs none.
  let names: ReadonlyMap<string, Meaning> | null = null;
  return {
    people: known,
    managers: known.filter(isManager).length,
    listed,
    find(written) {
      const trimmed = written.trim();
      return byId.get(trimmed) ?? (names ??= mapNames(known)).get(foldName(trimmed)) ?? 'nobody';
    },
  };
}

function mapNames(people: readonly Person[]): ReadonlyMap<string, Meaning> {
  const names = new Map<string, Meaning>();
  people.forEach((person, index) => {
    const name = foldName(person.name);
    if (name !== '') names.set(name, names.has(name) ? 'several' : index);
  });
  return names;
}

const isManager = (person: Person): boolean => person.kind === 'manager';

/** Two reporters are two people, however alike they are spelled: their ids are all that is known of them. */
function reporters({ from, words, length }: Nominations): readonly Person[] {
  const ids = new Set<string>();
  const seen = new Uint8Array(words.length);
  for (let row = 0; row < length; row += 1) {
    const word = from[row] ?? 0;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    ids.add((words[word] ?? '').trim());
  }
  return Array.from(ids, (id) => makePerson({ id, kind: 'manager' }));
}
