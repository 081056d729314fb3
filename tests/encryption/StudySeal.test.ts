import { describe, expect, it } from 'vitest';

import { makeBlock } from '../../src/archive/Block';
import { StudySeal } from '../../src/encryption/StudySeal';

const WORDS = 'otter lamp vinegar seven';
const text = (words: string) => new TextEncoder().encode(words);
const PEOPLE = makeBlock('people-1.json', text('Zoë Quill, Ann Lee, Bo Day'));
const make = (study = 's') => StudySeal.make(study, WORDS, 4);
const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('StudySeal', () => {
  it('gives back what was sealed, by the passphrase and nothing else', async () => {
    const [key, spare, sealed, ...more] = (await make()).seal([PEOPLE]);
    expect([key?.name, spare?.name, sealed?.name, more]).toEqual(['key-1.age', 'key-2.age', 'people-1.json.sealed', []]);
    // Two letters stand in sealed bytes by chance, once in a thousand runs.
    expect(new TextDecoder().decode(sealed!.bytes)).not.toMatch(/Quill|Ann Lee|Bo Day/);
    const seal = await StudySeal.open('s', [key!, spare!], WORDS);
    if (!(seal instanceof StudySeal)) throw new Error(seal);
    expect(seal.unseal(sealed!)).toEqual(PEOPLE);
    expect(await StudySeal.open('s', [key!, spare!], 'otter lamp vinegar eight')).toBe('wrong-passphrase');
    expect((await make()).unseal(sealed!)).toBeNull();
  });

  it('opens by one of the two copies of the key, and says when both are harmed', async () => {
    const [key, spare] = (await make()).seal([]);
    const harmed = (block: typeof key) => ({ ...block!, bytes: flip(block!.bytes, 150) });
    expect(await StudySeal.open('s', [harmed(key), spare!], WORDS)).toBeInstanceOf(StudySeal);
    expect(await StudySeal.open('s', [harmed(key), harmed(spare)], WORDS)).toBe('damaged');
    expect(await StudySeal.open('s', [], WORDS)).toBe('damaged');
  });

  it('never seals twice alike, and seals the very same block once', async () => {
    const seal = await make();
    const again = makeBlock(PEOPLE.name, PEOPLE.bytes);
    const [a, b] = [seal.sealBlock(PEOPLE), seal.sealBlock(again)];
    expect(seal.sealBlock(PEOPLE)).toBe(a);
    expect(b.bytes.slice(0, 24)).not.toEqual(a.bytes.slice(0, 24));
    const read = seal.unseal({ ...a });
    expect(seal.sealBlock(read!).bytes).toBe(a.bytes);
  });

  it('takes a block for nothing where a single byte is another, or the place, or the study', async () => {
    const seal = await make();
    const sealed = seal.sealBlock(PEOPLE);
    for (let at = 0; at < sealed.bytes.length; at += 1) expect(seal.unseal({ ...sealed, bytes: flip(sealed.bytes, at) })).toBeNull();
    for (const length of [0, 10, 24, 39, sealed.bytes.length - 1])
      expect(seal.unseal({ ...sealed, bytes: sealed.bytes.slice(0, length) })).toBeNull();
    expect(seal.unseal({ ...sealed, name: 'people-2.json.sealed' })).toBeNull();
    const [key] = seal.seal([]);
    const other = await StudySeal.open('t', [key!], WORDS);
    if (!(other instanceof StudySeal)) throw new Error(other);
    expect(other.unseal(sealed)).toBeNull();
  });

  it('recovers the bytes of a harmed block, but for those that were harmed', async () => {
    const seal = await make();
    const { bytes } = seal.sealBlock(PEOPLE);
    expect(seal.recover(bytes)).toEqual(PEOPLE.bytes);
    expect(seal.recover(flip(bytes, 24))).toEqual(flip(PEOPLE.bytes, 0));
    expect(seal.recover(bytes.slice(0, 8))).toEqual(new Uint8Array());
  });
});
