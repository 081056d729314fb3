import type { CodebookTable, EntryOf } from './buildCodebookEdit';
import type { Nominations } from '../nominations/Nominations';
import type { Study } from '../Study';

/** Where a study says a word of its codebook. */
export interface Uses {
  /** Reported contacts. */
  readonly contacts: number;
  readonly people: number;
  /** Network types of a family. */
  readonly types: number;
  /** Titles of a post. */
  readonly roles: number;
  /** It is among the network types that were offered. */
  readonly isOffered: boolean;
}

const NOWHERE: Uses = { contacts: 0, people: 0, types: 0, roles: 0, isOffered: false };

/**
 * Counts where the study says the words of one table, in one pass over its rows; a motive counts the rows of its sub-kinds
 * too, each row once.
 *
 * @returns uses of an entry of the table, or of a sub-kind of a motive
 */
export function countUses(
  { codebook, nominations, people, instrument }: Study,
  table: CodebookTable,
): (entry: EntryOf<CodebookTable>) => Uses {
  const countPeople = (says: (person: Study['people'][number]) => boolean): number => people.filter(says).length;
  switch (table) {
    case 'networkTypes': {
      const rowsOf = countLists(nominations, ['types']);
      return ({ id }) => ({
        ...NOWHERE,
        contacts: rowsOf([id]),
        people: countPeople(({ network }) => network?.types.includes(id) === true),
        isOffered: instrument.types?.includes(id) === true,
      });
    }
    case 'motives': {
      const rowsOf = countLists(nominations, ['motives', 'outcomes']);
      return (entry) => {
        const ids = [entry.id, ...('subKinds' in entry ? entry.subKinds.map(({ id }) => id) : [])];
        return {
          ...NOWHERE,
          contacts: rowsOf(ids),
          people: countPeople(({ needs }) => needs?.some((need) => ids.includes(need)) === true),
        };
      };
    }
    case 'dimensions':
      return ({ id }) => ({ ...NOWHERE, contacts: count(nominations[id as 'structure']) });
    case 'barriers': {
      const rows = new Map<string, number>();
      for (const word of nominations.barrier) rows.set(nominations.words[word] ?? '', (rows.get(nominations.words[word] ?? '') ?? 0) + 1);
      return ({ id }) => ({ ...NOWHERE, contacts: rows.get(id) ?? 0, people: countPeople((person) => person.barriers.includes(id)) });
    }
    case 'families':
      return ({ id }) => ({ ...NOWHERE, types: codebook.networkTypes.filter(({ family }) => family === id).length });
    case 'groups':
      return ({ id }) => ({ ...NOWHERE, people: countPeople(({ group }) => group === id) });
    case 'roles':
      return (entry) => ({ ...NOWHERE, people: countPeople(({ role }) => isCalled(entry, role)) });
    case 'posts':
      return ({ id }) => ({ ...NOWHERE, roles: codebook.roles.filter(({ post }) => post === id).length });
    case 'grades':
      return (entry) => ({ ...NOWHERE, people: countPeople(({ grade }) => isCalled(entry, grade)) });
    case 'programmes':
      return (entry) => ({ ...NOWHERE, people: countPeople(({ programme }) => isCalled(entry, programme)) });
    case 'archetypes':
      return () => NOWHERE;
  }
}

/** Roles and grades are written as people write them. */
function isCalled({ id, label }: { readonly id: string; readonly label: string }, written: string): boolean {
  const word = written.trim().toLowerCase();
  return word === id.toLowerCase() || word === label.toLowerCase();
}

function count(cells: Uint8Array): number {
  return cells.reduce((sum, cell) => sum + Number(cell !== 0), 0);
}

/** How many rows hold one or another of some words, in one or another of some columns. */
function countLists(
  nominations: Nominations,
  columns: readonly ('types' | 'motives' | 'outcomes')[],
): (words: readonly string[]) => number {
  const { lists, length } = nominations;
  const [first, second] = columns;
  /** Rows by the two lists that they hold. */
  const rows = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    const key =
      (first === undefined ? 0 : (nominations[first][row] ?? 0)) * lists.length +
      (second === undefined ? 0 : (nominations[second][row] ?? 0));
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return (words) => {
    const holds = lists.map((list) => words.some((word) => list.includes(word)));
    let sum = 0;
    for (const [key, many] of rows) if (holds[Math.floor(key / lists.length)] === true || holds[key % lists.length] === true) sum += many;
    return sum;
  };
}
