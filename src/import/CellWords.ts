import type { EncodedText } from './encodeText';
import { TableTooLarge } from './TableTooLarge';

/**
 * The distinct cells of a text, each with its index; 0 is the blank one. A cell that was met before is found by a hash
 * and a comparison of bytes, and makes no string. One cell may have two indices, if it stood quoted with doubled marks
 * in one place and plain in another.
 */
export class CellWords {
  /** FNV-1a, 32 bits, over bytes: `hash = Math.imul(hash ^ byte, HASH_FACTOR)`. */
  static readonly HASH_OF_NOTHING = 0x811c9dc5;
  static readonly HASH_FACTOR = 0x01000193;

  readonly list: string[] = [''];
  readonly #text: EncodedText;
  readonly #bytes: Uint8Array;
  /** Open addressing; a slot is a word (0 = free), its hash, and where it stands in the text: one line of the cache. */
  #slots = new Int32Array(4 << 12);
  /** Words that do not stand in the text as they are. */
  readonly #unescaped = new Map<string, number>();

  readonly #most: number;

  constructor(text: EncodedText, most: number) {
    this.#most = most;
    this.#text = text;
    this.#bytes = text.bytes;
  }

  ofText(text: string): number {
    if (text === '') return 0;
    let word = this.#unescaped.get(text);
    if (word === undefined) this.#unescaped.set(text, (word = this.#add(text)));
    return word;
  }

  /** The word that stands in the text from `start` up to `end`. */
  ofSpan(start: number, end: number): number {
    let hash = CellWords.HASH_OF_NOTHING;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), CellWords.HASH_FACTOR);
    return start === end ? 0 : this.ofHashed(start, end, hash);
  }

  /** As `ofSpan`, where start < end and the hash is known already. */
  ofHashed(start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 4;
    let slot = ((hash ^ (hash >>> 15)) << 2) & last;
    while (slots[slot] !== 0) {
      if (slots[slot + 1] === hash && slots[slot + 3] === end - start && this.#same(slots[slot + 2] ?? 0, start, end)) return slots[slot] ?? 0;
      slot = (slot + 4) & last;
    }
    const word = this.#add(this.#text.slice(start, end));
    slots.set([word, hash, start, end - start], slot);
    if (this.list.length * 8 > slots.length) this.#enlarge();
    return word;
  }

  #add(text: string): number {
    if (this.list.length > this.#most) throw TableTooLarge.of('different cells', this.#most);
    return this.list.push(text) - 1;
  }

  #same(known: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    for (let at = start; at < end; at++, known++) if (bytes[at] !== bytes[known]) return false;
    return true;
  }

  #enlarge(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const last = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue;
      const hash = old[from + 1] ?? 0;
      let slot = ((hash ^ (hash >>> 15)) << 2) & last;
      while (slots[slot] !== 0) slot = (slot + 4) & last;
      slots.set(old.subarray(from, from + 4), slot);
    }
    this.#slots = slots;
  }
}
