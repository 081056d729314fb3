/** Who can be meant by an id or a name. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame']);

/**
 * Everybody who is listed, to tell a name from a word and one name from two. It says who *may* be meant: which person is,
 * reconciling decides. The order of the words of a name, commas, titles and case do not matter.
 */
export class StaffList {
  readonly #people: Listed[] = [];
  readonly #ids = new Set<string>();
  /** Made when it is first asked for: most files write ids. */
  #keys: Set<string> | null = null;

  constructor(people: Iterable<Listed>) {
    for (const person of people) this.add(person);
  }

  get isEmpty(): boolean {
    return this.#people.length === 0;
  }

  add(person: Listed): void {
    this.#people.push(person);
    this.#ids.add(person.id);
    this.#keys = null;
  }

  /** Exactly as it is listed. */
  hasId(written: string): boolean {
    return this.#ids.has(written.trim());
  }

  has(written: string): boolean {
    const text = written.trim();
    if (this.hasId(text)) return true;
    this.#keys ??= new Set(this.#people.flatMap(({ id, name }) => [keyOf(id), keyOf(name)]));
    const key = keyOf(text);
    return key !== '' && this.#keys.has(key);
  }
}

function keyOf(text: string): string {
  const words = text.normalize('NFKD').replaceAll(/[\u0300-\u036f\u200b-\u200f\u00ad\ufeff]/g, '').replaceAll(/['’]/g, '').toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word));
  return (bare.length === 0 ? words : bare).sort().join(' ');
}
