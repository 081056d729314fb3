import { compareNames, type Likeness } from './compareNames';

export interface Like {
  readonly item: number;
  readonly why: Likeness;
}

/** A key is a shared word and what is left of another: both in the 53 bits of a whole number. */
const CODES = 2 ** 26;
const LETTERS = /^\p{Letter}[\p{Letter}\p{Mark}]*$/u;

/**
 * Names that can be asked for those written much like one. Linear in names: a name is compared only with those that share a
 * whole word with it and, of another word, an initial or all letters but one (wherever one slip is, taking one letter out of
 * both words leaves the same); or that share two words.
 */
export class LikeNames {
  readonly #names: string[] = [];
  readonly #items: number[] = [];
  readonly #words = new Map<string, number>();
  readonly #slots = new Map<number, number[]>();

  /** @param name folded */
  add(name: string, item: number): void {
    const at = this.#names.push(name) - 1;
    this.#items.push(item);
    for (const key of keysOf(name, (word) => this.#number(word), false)) {
      const slot = this.#slots.get(key);
      if (slot === undefined) this.#slots.set(key, [at]);
      else if (slot[slot.length - 1] !== at) slot.push(at);
    }
  }

  /** Those added so far that are nearly the same, in the order in which they were added. @param name folded */
  *like(name: string): Iterable<Like> {
    const candidates = new Set<number>();
    for (const key of keysOf(name, (word) => this.#words.get(word), true)) for (const at of this.#slots.get(key) ?? []) candidates.add(at);
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const why = compareNames(name, this.#names[at] ?? '');
      if (why !== null) yield { item: this.#items[at] ?? 0, why };
    }
  }

  #number(word: string): number {
    let known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, (known = this.#words.size));
    return known;
  }
}

/** @param asks whether the name is looked for: an initial is looked for among names, and a name among initials */
function keysOf(name: string, numberOf: (word: string) => number | undefined, asks: boolean): readonly number[] {
  const words = name.split(' ');
  const keys: number[] = [];
  if (words.length < 2) return keys;
  for (const [at, word] of words.entries()) {
    const shared = word.length > 1 ? numberOf(word) : undefined;
    if (shared === undefined) continue;
    for (const [place, other] of words.entries()) {
      if (place === at) continue;
      const second = place > at && other.length > 1 ? numberOf(other) : undefined;
      if (second !== undefined) keys.push(-1 - (Math.min(shared, second) * CODES + Math.max(shared, second)));
      if (!LETTERS.test(other)) continue;
      const isInitial = other.length === 1;
      keys.push(shared * CODES + hashOf(isInitial === asks ? '+' : '.', other.charAt(0), 1));
      if (!isInitial) for (let left = 0; left <= other.length; left += 1) keys.push(shared * CODES + hashOf('', other, left));
    }
  }
  return keys;
}

/** A number below `CODES` for a word without the letter at `left`. Others may have it too: names are compared all the same. */
function hashOf(kind: string, word: string, left: number): number {
  let hash = kind === '' ? 0x811c9dc5 : kind.charCodeAt(0);
  for (let at = 0; at < word.length; at += 1) if (at !== left) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (CODES - 1);
}
