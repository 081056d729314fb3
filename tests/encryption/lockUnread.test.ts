import { Encrypter } from 'age-encryption';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { StudySeal } from '../../src/encryption/StudySeal';

const WORDS = 'otter lamp';
const encrypt = Reflect.get(Encrypter.prototype, 'encrypt') as (this: Encrypter, bytes: Uint8Array) => Promise<Uint8Array>;
const setPassphrase = Reflect.get(Encrypter.prototype, 'setPassphrase');

afterEach(() => {
  vi.restoreAllMocks();
});

// A study whose key cannot be unlocked again is lost.
describe('a key that does not come back when it is unlocked at once', () => {
  it.each<[string, (key: Uint8Array) => Uint8Array]>([
    ['one bit of it is another', (key) => key.with(31, key[31]! ^ 1)],
    ['its first byte is another', (key) => key.with(0, key[0]! ^ 1)],
    ['it is shorter', (key) => key.slice(0, 31)],
    ['it is longer', (key) => Uint8Array.of(...key, 0)],
  ])('is not used: %s', async (_what, change) => {
    const whole = await StudySeal.make('s', WORDS, 4);
    vi.spyOn(Encrypter.prototype, 'encrypt').mockImplementation(function spoil(this: Encrypter, key: unknown) {
      return encrypt.call(this, change(key as Uint8Array)) as never;
    });
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
    await expect(whole.relock('another', 4)).rejects.toThrow('lock-unread');
  });

  it('is not used: what was written is no locked key, or one of another passphrase', async () => {
    const written = vi.spyOn(Encrypter.prototype, 'encrypt').mockImplementation(() => Promise.resolve(new Uint8Array(32)) as never);
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
    written.mockRestore();
    vi.spyOn(Encrypter.prototype, 'setPassphrase').mockImplementation(function mistake(this: Encrypter) {
      setPassphrase.call(this, 'another');
    });
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
  });
});
