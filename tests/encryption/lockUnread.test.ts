import { afterEach, describe, expect, it, vi } from 'vitest';

import type * as Locking from '../../src/encryption/lockBytes';
import { lockBytes } from '../../src/encryption/lockBytes';
import { StudySeal } from '../../src/encryption/StudySeal';

vi.mock(import('../../src/encryption/lockBytes'), { spy: true });
const { lockBytes: lock } = await vi.importActual<typeof Locking>('../../src/encryption/lockBytes');
const WORDS = 'otter lamp';

afterEach(() => {
  vi.mocked(lockBytes).mockReset();
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
    vi.mocked(lockBytes).mockImplementation((key, passphrase, work) => lock(change(key), passphrase, work));
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
    await expect(whole.relock('another', 4)).rejects.toThrow('lock-unread');
  });

  it('is not used: what was written is no locked key, or one of another passphrase', async () => {
    vi.mocked(lockBytes).mockImplementation(() => Promise.resolve(new Uint8Array(32)));
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
    vi.mocked(lockBytes).mockImplementation((key, _passphrase, work) => lock(key, 'another', work));
    await expect(StudySeal.make('s', WORDS, 4)).rejects.toThrow('lock-unread');
  });
});
