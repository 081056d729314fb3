import { decodeUtf8 } from './decodeText';
import { TableTooLarge } from './TableTooLarge';

/**
 * The distinct cells of a text, each with its index; 0 is the blank one. A cell that was met before is found by a hash
 * and a comparison of bytes, and makes no string. One cell may have two indices, if it stood quoted with doubled marks
 * in one place and plain in another.
 */
export class CellWords {
  /**
   * FNV-1a, 32 bits: `hash = Math.imul(hash ^ byte, HASH_FACTOR)`. The scanner takes four bytes at once where it can, so
   * that a cell which stood quoted in one place and plain in another may have two indices; a question for words joins them.
   */
  static readonly HASH_OF_NOTHING = 0x811c9dc5;
  static readonly HASH_FACTOR = 0x01000193;

  readonly list: string[] = [''];
  readonly #bytes: Uint8Array;
  /** Open addressing; a slot is a word (0 = free), its hash, and where it stands in the pool: one line of the cache. */
  #slots = new Int32Array(4 << 12);
  /** The bytes of the words, close together: in the text they lie far apart, and each comparison would wait for memory. */
  #pool = new Uint8Array(1 << 16);
  #pooled = 0;
  /** Words that do not stand in the text as they are. */
  readonly #unescaped = new Map<string, number>();

  readonly #most: number;

  /** @param most words; one more is refused */
  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = bytes;
    this.#most = most;
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
    const pool = this.#pool;
    const bytes = this.#bytes;
    const length = end - start;
    const last = slots.length - 4;
    let slot = homeOf(hash, last);
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && slots[slot + 3] === length) {
        const pooled = slots[slot + 2] ?? 0;
        let at = 0;
        while (at < length && bytes[start + at] === pool[pooled + at]) at++;
        if (at === length) return word;
      }
      slot = (slot + 4) & last;
    }
    return this.#addSpan(start, end, hash, slot);
  }

  #addSpan(start: number, end: number, hash: number, slot: number): number {
    const length = end - start;
    const word = this.#add(decodeUtf8(this.#bytes.subarray(start, end)));
    if (this.#pooled + length > this.#pool.length) {
      const pool = new Uint8Array(2 * (this.#pooled + length));
      pool.set(this.#pool);
      this.#pool = pool;
    }
    this.#pool.set(this.#bytes.subarray(start, end), this.#pooled);
    this.#slots.set([word, hash, this.#pooled, length], slot);
    this.#pooled += length;
    if (this.list.length * 8 > this.#slots.length) this.#enlarge();
    return word;
  }

  #add(text: string): number {
    if (this.list.length > this.#most) throw TableTooLarge.of('different-cells', this.#most);
    return this.list.push(text) - 1;
  }

  #enlarge(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const last = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue;
      const hash = old[from + 1] ?? 0;
      let slot = homeOf(hash, last);
      while (slots[slot] !== 0) slot = (slot + 4) & last;
      slots.set(old.subarray(from, from + 4), slot);
    }
    this.#slots = slots;
  }
}

/** The slot from which on a word with this hash is looked for. */
function homeOf(hash: number, last: number): number {
  return ((hash ^ (hash >>> 15)) << 2) & last;
}
