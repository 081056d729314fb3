import type { Block } from '../archive/Block';
import { makeBlock } from '../archive/Block';
import { toCanonicalJson } from '../archive/toCanonicalJson';
import { utf8 } from '../support/utf8';
import type { Ciphers } from './loadCiphers';
import { loadCiphers } from './loadCiphers';
import { lockBytes, WORK_FACTOR } from './lockBytes';
import { unlockBytes } from './unlockBytes';
import type { Trouble } from '../domain/Trouble';

/** The key of a study, encrypted with its passphrase (age); twice, because without it nothing of the study opens. */
const KEY_NAMES: readonly string[] = ['key-1.age', 'key-2.age'];
const SEALED_NAME = /\.sealed$/;

const KEY_BYTES = 32;
/** Of XChaCha20: so long that one drawn by chance for each block comes never twice. Source: draft-irtf-cfrg-xchacha. */
const NONCE_BYTES = 24;
/** Of Poly1305, behind the encrypted bytes. */
const TAG_BYTES = 16;

/**
 * The one place where blocks of a protected study are encrypted and decrypted: `people-1.json` is kept as
 * `people-1.json.sealed`, a nonce, the encrypted bytes and a tag, by a random key that is kept beside them, encrypted with
 * the passphrase. No Web Crypto: it is missing on pages that are no secure context.
 */
export class StudySeal {
  readonly study: string;
  readonly #keys: readonly Block[];
  readonly #key: Uint8Array;
  readonly #ciphers: Ciphers;
  /** A block that did not change is not encrypted again, so that it is not written again. */
  readonly #sealed: WeakMap<Block, Block>;

  private constructor(ciphers: Ciphers, study: string, key: Uint8Array, locked: Uint8Array, sealed = new WeakMap<Block, Block>()) {
    this.#ciphers = ciphers;
    this.study = study;
    this.#key = key;
    this.#sealed = sealed;
    this.#keys = KEY_NAMES.map((name) => makeBlock(name, locked));
  }

  /** With a key of its own. @throws Error when it could not be unlocked again */
  static async make(study: string, passphrase: string, workFactor = WORK_FACTOR): Promise<StudySeal> {
    const ciphers = await loadCiphers();
    const key = ciphers.randomBytes(KEY_BYTES);
    return new StudySeal(ciphers, study, key, await lockKey(key, passphrase, workFactor));
  }

  /** Of a study that was sealed, by its blocks. */
  static async open(study: string, blocks: readonly Block[], passphrase: string): Promise<StudySeal | 'wrong-passphrase' | 'damaged'> {
    for (const block of blocks.filter(isWholeKey)) {
      const key = await unlockBytes(block.bytes, passphrase);
      if (key === 'wrong-passphrase') return key;
      if (key instanceof Uint8Array && key.length === KEY_BYTES) return new StudySeal(await loadCiphers(), study, key, block.bytes);
    }
    return 'damaged';
  }

  /** The same key, locked with another passphrase: what it has sealed stays as it is. @throws Error when it could not be unlocked again */
  async relock(passphrase: string, workFactor = WORK_FACTOR): Promise<StudySeal> {
    return new StudySeal(this.#ciphers, this.study, this.#key, await lockKey(this.#key, passphrase, workFactor), this.#sealed);
  }

  /** Whether blocks of these names are those of a protected study. */
  static isOn(blocks: readonly { readonly name: string }[]): boolean {
    return blocks.some(({ name }) => KEY_NAMES.includes(name));
  }

  /** What a block is called when it is not sealed. */
  static plainName(name: string): string {
    return name.replace(SEALED_NAME, '');
  }

  static isSealed(name: string): boolean {
    return SEALED_NAME.test(name);
  }

  static isKey(name: string): boolean {
    return KEY_NAMES.includes(name);
  }

  /** Whether blocks with these checksums are sealed by this key. */
  fits(blocks: readonly { readonly name: string; readonly checksum: number }[]): boolean {
    return blocks.some(({ name, checksum }) => this.#keys.some((key) => key.name === name && key.checksum === checksum));
  }

  /** The blocks as they are to be kept, the key first. */
  seal(blocks: readonly Block[]): readonly Block[] {
    return [...this.#keys, ...blocks.map((block) => this.sealBlock(block))];
  }

  /** `null` = changed since it was sealed, by another key, of another study, or in the place of another block. */
  unseal(sealed: Block): Block | null {
    const name = StudySeal.plainName(sealed.name);
    try {
      const nonce = sealed.bytes.subarray(0, NONCE_BYTES);
      const block = makeBlock(
        name,
        this.#ciphers.xchacha20poly1305(this.#key, nonce, this.#boundTo(name)).decrypt(sealed.bytes.subarray(NONCE_BYTES)),
      );
      this.#sealed.set(block, sealed);
      return block;
    } catch {
      return null;
    }
  }

  /** What can be had of a block that was harmed, unchecked: for somebody who looks at the bytes, never to be opened. */
  recover(bytes: Uint8Array): Uint8Array {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    if (nonce.length < NONCE_BYTES) return new Uint8Array();
    // Block 0 of the stream is the key of the tag. Source: RFC 8439, 2.8.
    return this.#ciphers.xchacha20(
      this.#key,
      nonce,
      bytes.subarray(NONCE_BYTES, Math.max(NONCE_BYTES, bytes.length - TAG_BYTES)),
      undefined,
      1,
    );
  }

  sealBlock(block: Block): Block {
    const known = this.#sealed.get(block);
    if (known !== undefined) return known;
    const nonce = this.#ciphers.randomBytes(NONCE_BYTES);
    const bytes = new Uint8Array(NONCE_BYTES + block.bytes.length + TAG_BYTES);
    bytes.set(nonce);
    bytes.set(this.#ciphers.xchacha20poly1305(this.#key, nonce, this.#boundTo(block.name)).encrypt(block.bytes), NONCE_BYTES);
    const sealed = makeBlock(`${block.name}.sealed`, bytes);
    this.#sealed.set(block, sealed);
    return sealed;
  }

  /** A block cannot be put in the place of another, nor of one of another study. */
  #boundTo(name: string): Uint8Array {
    return utf8.encode(toCanonicalJson(['kith', this.study, name]));
  }
}

async function lockKey(key: Uint8Array, passphrase: string, workFactor: number): Promise<Uint8Array> {
  const locked = await lockBytes(key, passphrase, workFactor);
  const again = await unlockBytes(locked, passphrase);
  if (!(again instanceof Uint8Array) || again.length !== KEY_BYTES || again.some((byte, at) => byte !== key[at]))
    throw new Error('lock-unread' satisfies Trouble);
  return locked;
}

function isWholeKey({ name, bytes, checksum }: Block): boolean {
  return KEY_NAMES.includes(name) && makeBlock(name, bytes).checksum === checksum;
}
