import { addTo } from '../support/addTo';
import type { Likeness } from './compareNames';
import { compareNames } from './compareNames';

/** Of longer names parts are not left out or shortened by trial: those are 1,024 ways. */
const MOST_WORDS = 10;
/** Of a longer word, one letter more or less is not looked for. */
const LONGEST_WORD = 40;
/** Of names that could be like one in the same way; in a file made to take long there are more. */
const MOST_IN_A_WAY = 200;

export interface Like {
  readonly item: number;
  readonly why: Likeness;
}

/**
 * Names, folded, among which those are found that `compareNames` calls like another: by what they would have in common with
 * it, so that few are compared and not everybody with everybody.
 */
export class LikeNames {
  /** Names by their words in order, and by what is left when some are left out or shortened to their initials. */
  readonly #whole = new Map<string, string[]>();
  readonly #fewer = new Map<string, string[]>();
  readonly #shortened = new Map<string, string[]>();
  /** Words by what is left when a letter is taken out: two that are one letter off have that in common. */
  readonly #nearWords = new Map<string, string[]>();
  /** Words that are in it. */
  readonly #known = new Set<string>();
  /** What was added under each name, in that order. */
  readonly #items = new Map<string, number[]>();
  /** Names that are not looked through yet: where only ids are asked for, none ever is. */
  #waiting: string[] = [];

  add(name: string, item: number): void {
    const items = this.#items.get(name);
    if (items === undefined) {
      this.#items.set(name, [item]);
      this.#waiting.push(name);
    } else items.push(item);
  }

  #index(name: string): void {
    const words = name.split(' ');
    addTo(this.#whole, keyOf(words), name);
    for (const key of fewerWords(words)) addTo(this.#fewer, key, name);
    for (const key of shorterWords(words)) addTo(this.#shortened, key, name);
    for (const word of new Set(words)) {
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      for (const without of withoutALetter(word)) addTo(this.#nearWords, without, word);
    }
  }

  /** Those that were added and are like a name, in the order of their numbers. */
  like(name: string): readonly Like[] {
    const words = name.split(' ');
    // Two names have at least one word in common, and differ in another.
    if (words.length === 1) return [];
    for (const one of this.#waiting) this.#index(one);
    this.#waiting = [];
    const whole = keyOf(words);
    const shorter = shorterWords(words);
    const candidates = new Set<string>();
    const take = (found: readonly string[] | undefined): void => {
      for (const one of found?.slice(0, MOST_IN_A_WAY) ?? []) candidates.add(one);
    };
    take(this.#whole.get(whole));
    take(this.#fewer.get(whole));
    for (const key of fewerWords(words)) take(this.#whole.get(key));
    for (const key of shorter) take(this.#whole.get(key));
    // "J Robert Smith" and "John R Smith": each has shortened what the other writes out.
    if (words.some((word) => word.length === 1)) for (const key of shorter) take(this.#shortened.get(key));
    for (const [at, word] of words.entries()) {
      const near = new Set(withoutALetter(word).flatMap((without) => this.#nearWords.get(without)?.slice(0, MOST_IN_A_WAY) ?? []));
      for (const other of near) take(this.#whole.get(keyOf(words.with(at, other))));
    }
    return [...candidates]
      .flatMap((other) => {
        const why = compareNames(name, other);
        return why === null ? [] : (this.#items.get(other) ?? []).map((item): Like => ({ item, why }));
      })
      .sort((a, b) => a.item - b.item);
  }
}

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** The keys of a name of which some words are left out; two words at least are left. */
function fewerWords(words: readonly string[]): readonly string[] {
  if (words.length < 3 || words.length > MOST_WORDS) return [];
  const ways = words.reduce<readonly (readonly string[])[]>((kept, word) => [...kept, ...kept.map((way) => [...way, word])], [[]]);
  return distinct(ways.filter((kept) => kept.length > 1 && kept.length < words.length).map(keyOf));
}

/** The keys of a name of which some words are initials; one at least is written out. */
function shorterWords(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const ways = words.reduce<readonly (readonly string[])[]>(
    (written, word) =>
      written.flatMap((way) => [
        [...way, word],
        [...way, word.slice(0, 1)],
      ]),
    [[]],
  );
  return distinct(ways.filter((written) => written.some((word) => word.length > 1)).map(keyOf));
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

/** A word, and what is left of it without each of its letters; of a short one and of a very long one nothing. */
function withoutALetter(word: string): readonly string[] {
  if (word.length < 3 || word.length > LONGEST_WORD) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
