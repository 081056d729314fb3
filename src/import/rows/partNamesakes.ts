import { isSamePlace } from '../../domain/isSamePlace';
import type { Person } from '../../domain/Person';

/** What may show that two people of one name are two: where they work, then what they do, then where they are reached. */
const APART: readonly ((person: Person) => string)[] = [
  ({ organisation }) => organisation,
  ({ role }) => role,
  ({ unit }) => unit,
  ({ site }) => site,
  ({ attributes }) => attributes.find(({ name, value }) => /^(?:work[ _-]?)?e-?mail/i.test(name) && value.includes('@'))?.value ?? '',
];

/** Somebody who is listed under their name, as there is no id. */
export interface Namesake {
  readonly person: Person;
  readonly row: number;
  readonly file: string;
}

/** What becomes of somebody whose name is listed already. */
export interface Parted {
  /** Whom a message names beside the newcomer. */
  readonly first: Namesake;
  /** Everybody of this name under the id that they have now, the newcomer last; `null` = the newcomer's row says nothing else. */
  readonly ids: readonly string[] | null;
}

/** Whether a newcomer is somebody else than those of the same name: their organisations, posts, units, sites or addresses differ. */
export function partNamesakes(known: readonly Namesake[], newcomer: Person, isTaken: (id: string) => boolean): Parted | null {
  const [first] = known;
  if (first === undefined) return null;
  const same = known.find(({ person }) => differenceOf(person, newcomer) === null);
  if (same !== undefined) return { first: same, ids: null };
  const used = new Set<string>();
  const idOf = (person: Person, other: Person): string => {
    const wanted = `${person.name} (${differenceOf(person, other)?.(person) ?? ''})`;
    let id = wanted;
    for (let copy = 2; used.has(id) || (id !== person.id && isTaken(id)); copy += 1) id = `${wanted} ${copy}`;
    used.add(id);
    return id;
  };
  // Somebody who is known apart from another already keeps that id.
  const ids = known.map(({ person }) => (person.id === person.name ? idOf(person, newcomer) : person.id));
  for (const id of ids) used.add(id);
  return { first, ids: [...ids, idOf(newcomer, first.person)] };
}

function differenceOf(one: Person, other: Person): ((person: Person) => string) | null {
  return APART.find((read) => isSamePlace(read(one), read(other)) === false) ?? null;
}
