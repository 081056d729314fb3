import { foldName } from '../../domain/foldName';
import type { Person } from '../../domain/Person';
import { seekListed, type Listed, type Sought } from '../../domain/seekListed';
import { foldCase } from '../../support/foldCase';

type ListedWithAttributes = Listed & Partial<Pick<Person, 'attributes'>>;

/**
 * Everybody who is listed, to tell a name from a word and one name from two. It says who *may* be meant, by the same
 * comparison that settles names; the order of the words of a name does not matter here.
 */
export class StaffList {
  readonly #people: ListedWithAttributes[] = [];
  readonly #ids = new Set<string>();
  /** Made when they are first asked for: most files write ids. */
  #seek: ((written: string) => Sought) | null = null;
  #names: ReadonlySet<string> | null = null;
  #words: ReadonlySet<string> | null = null;
  #addresses: ReadonlyMap<string, Listed | null> | null = null;

  constructor(people: Iterable<ListedWithAttributes>) {
    for (const person of people) this.add(person);
  }

  get isEmpty(): boolean {
    return this.#people.length === 0;
  }

  add(person: ListedWithAttributes): void {
    this.#people.push(person);
    this.#ids.add(person.id);
    this.#seek = this.#names = this.#words = this.#addresses = null;
  }

  /** Gives people other ids: by the one that they had. */
  rename(ids: ReadonlyMap<string, string>): void {
    if (ids.size === 0) return;
    const renamed = this.#people.splice(0).map((person) => ({ ...person, id: ids.get(person.id) ?? person.id }));
    this.#ids.clear();
    for (const person of renamed) this.add(person);
  }

  /** Exactly as it is listed. */
  hasId(written: string): boolean {
    return this.#ids.has(written.trim());
  }

  /** The one person who is meant; `null` = nobody who is listed, or one of several. */
  find(written: string): Listed | null {
    const { meaning } = this.#sought(written);
    return typeof meaning === 'number' ? (this.#people[meaning] ?? null) : null;
  }

  /** By id, name and post alone: an address is looked for where somebody asks for it. */
  #sought(written: string): Sought {
    this.#seek ??= seekListed(this.#people.map((person) => ({ ...person, attributes: [] })));
    return this.#seek(written);
  }

  /** Everybody who has this name, where it is no id. */
  namesakes(written: string): readonly Listed[] {
    if (this.#sought(written).meaning !== 'several') return [];
    const name = sortWords(written);
    return this.#people.filter((person) => sortWords(person.name) === name);
  }

  /** As `find`, and by an e-mail address that their record holds. */
  findAddressed(written: string): Listed | null {
    const found = this.find(written);
    if (found !== null || !written.includes('@')) return found;
    this.#addresses ??= readAddresses(this.#people);
    return this.#addresses.get(foldCase(written.trim())) ?? null;
  }

  /** Whether it is somebody's id or whole name. */
  has(written: string): boolean {
    if (this.hasId(written)) return true;
    if (this.#sought(written).meaning !== 'nobody') return true;
    this.#names ??= new Set(this.#people.map(({ name }) => sortWords(name)));
    const name = sortWords(written);
    return name !== '' && this.#names.has(name);
  }

  /** Whether it is somebody's id or name, or exactly one word of a name: “Noone”, where Pat Noone is listed. */
  hasPart(written: string): boolean {
    this.#words ??= new Set(this.#people.flatMap(({ name }) => name.split(/[\s,]+/u)));
    const word = written.trim();
    return (word !== '' && this.#words.has(word)) || this.has(written);
  }
}

/** An address that two people share is nobody's. */
function readAddresses(people: readonly ListedWithAttributes[]): ReadonlyMap<string, Listed | null> {
  const addresses = new Map<string, Listed | null>();
  for (const person of people) {
    for (const { value } of person.attributes ?? []) {
      const address = foldCase(value.trim());
      if (/^[^\s@]+@[^\s@]+$/.test(address))
        addresses.set(address, addresses.has(address) && addresses.get(address) !== person ? null : person);
    }
  }
  return addresses;
}

const sortWords = (name: string): string => foldName(name).split(' ').sort().join(' ');
