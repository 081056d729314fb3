import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import { makePerson } from '../domain/makePerson';
import { seekListed, type Meaning, type Sought } from '../domain/seekListed';
import { foldCase } from '../support/foldCase';
import { turnName } from '../domain/turnName';
import { tidyText } from '../support/tidyText';

/** The people who are listed, managers first, and the ways in which they can be named. */
export interface Roster {
  readonly people: readonly Person[];
  readonly managers: number;
  /** False when the roster follows from who reports: then everybody who reports is on it. */
  readonly listed: boolean;
  /** An id exactly, then a name exactly; else the one person whose id or name is nearest, case before numbers before accents. */
  readonly seek: (written: string) => Sought;
  readonly find: (written: string) => Meaning;
}

/** By the people where somebody is listed, else by what was reported: nothing else enters, and to fold every name is dear. */
const rosters = new WeakMap<object, Roster>();

/** The roster of a study; where nobody is listed, those who report are on it. Asked for it again, the same one. */
export function buildRoster(people: readonly Person[], nominations: Nominations): Roster {
  const source = people.length > 0 ? people : nominations;
  const known = rosters.get(source) ?? makeRoster(people, nominations);
  rosters.set(source, known);
  return known;
}

function makeRoster(people: readonly Person[], nominations: Nominations): Roster {
  const listed = people.length > 0;
  const known = listed ? [...people.filter(isManager), ...people.filter((person) => !isManager(person))] : reporters(nominations);
  const seek = seekListed(known);
  return {
    people: settleLines(known, seek),
    managers: known.filter(isManager).length,
    listed,
    seek,
    find: (written) => seek(written).meaning,
  };
}

/** Line managers by their ids: a list may have their names. One who is not on it, or whose name fits two, stays as written. */
function settleLines(known: readonly Person[], seek: Roster['seek']): readonly Person[] {
  return known.map((person) => {
    const { meaning } = seek(person.lineManager);
    const id = typeof meaning === 'number' ? known[meaning]?.id : undefined;
    return id === undefined || id === person.lineManager ? person : { ...person, lineManager: id };
  });
}

const isManager = (person: Person): boolean => person.kind === 'manager';

/**
 * Two reporters are two people, however alike they are spelled: their ids are all that is known of them. Only what reads the same is the
 * same, “Lee, Ann” as “Ann Lee”, and an e-mail address has no case. Who is written in both ways is called as their name is read.
 */
function reporters({ from, words }: Nominations): readonly Person[] {
  const ids = new Map<string, string>();
  for (const word of new Set(from)) {
    const id = (words[word] ?? '').trim();
    const turned = turnName(id);
    const key = id.includes('@') ? foldCase(id) : tidyText(turned ?? id);
    const known = ids.get(key);
    if (known === undefined || (turned === null && turnName(known) !== null)) ids.set(key, id);
  }
  return Array.from(ids.values(), (id) => makePerson({ id, kind: 'manager' }));
}
