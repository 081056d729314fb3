import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';

import type { Block } from '../../src/archive/Block';
import { makeBlock } from '../../src/archive/Block';
import { packStudyFile } from '../../src/archive/packStudyFile';
import { unpackStudyFile } from '../../src/archive/unpackStudyFile';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { lockBytes } from '../../src/encryption/lockBytes';
import { packBlocks } from '../../src/encryption/packBlocks';
import { lockStudyFile, saveStudyFile } from '../../src/encryption/saveStudyFile';
import type { Drive } from '../../src/encryption/saveStudyFile';
import { StudySeal } from '../../src/encryption/StudySeal';
import { unlockBytes } from '../../src/encryption/unlockBytes';
import { finish } from '../../src/support/finish';
import type { Progress } from '../../src/support/Progress';
import { driveToEnd } from '../fixtures/driveToEnd';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const WORDS = 'otter lamp vinegar seven';
const STUDY = makeSampleStudy('krackhardt');
const nothing = () => undefined;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Drives as the worker does; what the work of that number gives is changed before anybody sees it, as by a bad disk. */
function driveBut(number: number, change: (given: unknown) => unknown): Drive & { readonly calls: () => number } {
  let calls = 0;
  const drive: Drive = async (work) => {
    const given = await driveToEnd(work);
    calls += 1;
    return (calls === number ? change(given) : given) as typeof given;
  };
  return Object.assign(drive, { calls: () => calls });
}
const spoil = (given: unknown): unknown => (given as Uint8Array).map((byte, at, { length }) => (at === length >> 1 ? byte ^ 1 : byte));
const stop = (): unknown => null;

async function collect(act: (onProgress: (progress: Progress) => void) => Promise<unknown>): Promise<Progress[]> {
  const heard: Progress[] = [];
  await act((progress) => heard.push(progress));
  return heard;
}

describe('saving a study as a file', () => {
  it('offers no file that could not be read again', async () => {
    for (const passphrase of [null, WORDS])
      await expect(saveStudyFile(STUDY, NO_HISTORY, passphrase, driveBut(1, spoil), nothing, 4)).rejects.toThrow('could not be read again');
    const drive = driveBut(1, spoil);
    await expect(
      packBlocks(
        [
          makeBlock(
            'nominations-1.bin',
            Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 251),
          ),
        ],
        async (work) => (await drive(work))!,
      ),
    ).rejects.toThrow('could not be read again');
  });

  it('does not take another file for the one it wrote', async () => {
    const other = finish(packStudyFile([makeBlock('people-1.json', utf8('[]'))], true));
    const one = makeBlock('study.json', utf8('{}'));
    await expect(
      packBlocks([one], (work) =>
        Promise.resolve(finish(work)).then((given) => (given instanceof Uint8Array ? (other as typeof given) : given)),
      ),
    ).rejects.toThrow('could not be read again');
    const same = finish(packStudyFile([makeBlock('study.json', utf8('[]'))], true));
    await expect(
      packBlocks([one], (work) =>
        Promise.resolve(finish(work)).then((given) => (given instanceof Uint8Array ? (same as typeof given) : given)),
      ),
    ).rejects.toThrow('could not be read again');
  });

  it('offers no file of which a single part is lost', async () => {
    type Blocks = { readonly blocks: readonly Block[] };
    for (const part of ['people-1.json', 'nominations-1.bin']) {
      const lose = (given: unknown) => ({ blocks: (given as Blocks).blocks.filter(({ name }) => name !== part) });
      await expect(saveStudyFile(STUDY, NO_HISTORY, null, driveBut(2, lose), nothing)).rejects.toThrow('could not be read again');
    }
  });

  it('packs blocks as a file that holds each of them, and offers none where one is not in it', async () => {
    const blocks = ['study.json', 'people-1.json'].map((name) => makeBlock(name, utf8(`["${name}"]`)));
    const bytes = await packBlocks(blocks, (work) => Promise.resolve(finish(work)));
    const unpacked = finish(unpackStudyFile(bytes));
    expect('blocks' in unpacked && unpacked.blocks.slice(1)).toEqual(blocks);
    const fewer = finish(packStudyFile(blocks.slice(0, 1), true));
    await expect(
      packBlocks(blocks, (work) =>
        Promise.resolve(finish(work)).then((given) => (given instanceof Uint8Array ? (fewer as typeof given) : given)),
      ),
    ).rejects.toThrow('could not be read again');
    await expect(
      packBlocks(blocks, (work) =>
        Promise.resolve(finish(work)).then((given) => (given instanceof Uint8Array ? (utf8('x') as typeof given) : given)),
      ),
    ).rejects.toThrow('could not be read again');
  });

  it('gives no file when it was stopped, wherever that was', async () => {
    const whole = driveBut(0, stop);
    expect(await saveStudyFile(STUDY, NO_HISTORY, WORDS, whole, nothing, 4)).toBeInstanceOf(Uint8Array);
    const calls = whole.calls();
    expect(calls).toBeGreaterThan(2);
    for (let call = 1; call <= calls; call += 1)
      expect(await saveStudyFile(STUDY, NO_HISTORY, WORDS, driveBut(call, stop), nothing, 4)).toBeNull();
  });

  it('says that it encrypts, where it does', async () => {
    expect(await collect((hear) => saveStudyFile(STUDY, NO_HISTORY, null, driveToEnd, hear))).toEqual([]);
    expect(await collect((hear) => saveStudyFile(STUDY, NO_HISTORY, WORDS, driveToEnd, hear, 4))).toEqual([
      { stage: 'Encrypting', done: 0, total: 1 },
    ]);
  });
});

describe('opening a study file', () => {
  const makeLocked = async () => (await saveStudyFile(STUDY, NO_HISTORY, WORDS, driveToEnd, nothing, 4))!;

  it('gives nothing when it was stopped, wherever that was', async () => {
    const locked = await makeLocked();
    for (const call of [1, 2]) expect(await loadStudyFile(locked, WORDS, driveBut(call, stop), nothing)).toBeNull();
  });

  it('says that it unlocks, where it does', async () => {
    const locked = await makeLocked();
    expect(await collect((hear) => loadStudyFile(locked, null, driveToEnd, hear))).toEqual([]);
    expect(await collect((hear) => loadStudyFile(locked, WORDS, driveToEnd, hear))).toEqual([{ stage: 'Unlocking', done: 0, total: 1 }]);
  });

  it('says what somebody can do: give the passphrase, give the right one, take another copy', async () => {
    const locked = await makeLocked();
    expect(await loadStudyFile(locked, null, driveToEnd, nothing)).toEqual({ reason: 'needs-passphrase', trouble: 'needs-passphrase' });
    expect(await loadStudyFile(locked, 'Otter lamp', driveToEnd, nothing)).toMatchObject({
      reason: 'wrong-passphrase',
      trouble: 'wrong-passphrase',
    });
    const greedy = finish(
      packStudyFile(
        [{ name: 'study.age', bytes: utf8('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 19\nAAAA\n--- AAAA\n') }],
        false,
      ),
    );
    expect(await loadStudyFile(greedy, WORDS, driveToEnd, nothing)).toMatchObject({ reason: 'too-large', trouble: 'unlocks-too-far' });
    const noHead = finish(packStudyFile([makeBlock('study.json', utf8('{"format":"kith-study","version":4}'))], true));
    expect(await loadStudyFile(noHead, null, driveToEnd, nothing)).toMatchObject({ reason: 'damaged', trouble: 'head-unread-in-file' });
  });

  it('does not open a locked file that holds another locked file, or something else', async () => {
    const twice = (await lockStudyFile(await makeLocked(), WORDS, driveToEnd, 4))!;
    expect(await loadStudyFile(twice, WORDS, driveToEnd, nothing)).toMatchObject({ reason: 'damaged', trouble: 'cannot-unlock' });
    const table = (await lockStudyFile(utf8('from,to\na,b\n'), WORDS, driveToEnd, 4))!;
    expect(await loadStudyFile(table, WORDS, driveToEnd, nothing)).toMatchObject({ reason: 'not-a-study' });
  });
});

describe('what is locked with a passphrase', () => {
  it('comes back by it, of any length', async () => {
    for (const length of [0, 1, 70_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      expect(await unlockBytes(await lockBytes(bytes, WORDS, 4), WORDS)).toEqual(bytes);
    }
  });

  it('is told apart from what is locked in another way, and from a header with something before it', async () => {
    const locked = await lockBytes(utf8('x'), WORDS, 4);
    expect(await unlockBytes(Uint8Array.of(10, ...locked), WORDS)).toBe('damaged');
    expect(await unlockBytes(utf8('age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n'), WORDS)).toBe('damaged');
    expect(await unlockBytes(utf8(''), WORDS)).toBe('damaged');
    const greedy = (work: number) => utf8(`age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${work}\nAAAA\n--- AAAA\n`);
    // As much work as Kith itself takes is tried; what has something before it has no header, whatever that says.
    const tried = vi.spyOn(Decrypter.prototype, 'decrypt').mockRejectedValue(new Error('not now'));
    expect(await unlockBytes(greedy(18), WORDS)).toBe('damaged');
    expect(tried).toHaveBeenCalledTimes(1);
    tried.mockRestore();
    expect(await unlockBytes(Uint8Array.of(10, ...greedy(19)), WORDS)).toBe('damaged');
    expect([await unlockBytes(greedy(99), WORDS), await unlockBytes(greedy(100), WORDS)]).toEqual(['too-large', 'damaged']);
    expect(await unlockBytes(utf8('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 19\nAAAA\n--- AAAA\n'), WORDS)).toBe(
      'too-large',
    );
    expect(await unlockBytes(utf8('age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 4\nAAAA\n--- AAAA\n'), WORDS)).toBe('damaged');
  });
});

describe('the key of a protected study', () => {
  it('opens by any program of age, and each block by XChaCha20-Poly1305 with what it is bound to, as docs/study-file.md says', async () => {
    const seal = await StudySeal.make('s "1"', WORDS, 4);
    const plain = utf8('Zoë Quill');
    const [locked, , sealed] = seal.seal([makeBlock('people-1.json', plain)]);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(WORDS);
    const key = await decrypter.decrypt(locked!.bytes);
    expect(key).toHaveLength(32);
    const bound = utf8(String.raw`["kith","s \"1\"","people-1.json"]`);
    expect(xchacha20poly1305(key, sealed!.bytes.slice(0, 24), bound).decrypt(sealed!.bytes.slice(24))).toEqual(plain);
  });

  it.each([0, 16, 31, 33])('is no key with %i bytes', async (length) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(WORDS);
    encrypter.setScryptWorkFactor(4);
    const locked = await encrypter.encrypt(new Uint8Array(length));
    expect(await StudySeal.open('s', [makeBlock('key-1.age', locked), makeBlock('key-2.age', locked)], WORDS)).toBe('damaged');
  });

  it('is known by name and checksum: a study fits the key that sealed it, and no other', async () => {
    const [ours, theirs] = [await StudySeal.make('s', WORDS, 4), await StudySeal.make('s', WORDS, 4)];
    const [key, spare, ...none] = ours.seal([]);
    expect(none).toEqual([]);
    expect(key!.bytes).toEqual(spare!.bytes);
    expect([ours.fits([key!]), ours.fits([spare!]), ours.fits([])]).toEqual([true, true, false]);
    expect(theirs.fits([key!, spare!])).toBe(false);
    expect(ours.fits([{ name: 'people-1.json.sealed', checksum: key!.checksum }])).toBe(false);
    expect(ours.fits([{ name: 'key-1.age', checksum: key!.checksum + 1 }])).toBe(false);
  });

  it('and what it seals are told by their names', () => {
    expect([StudySeal.isOn([{ name: 'study.json' }]), StudySeal.isOn([{ name: 'study.json.sealed' }, { name: 'key-2.age' }])]).toEqual([
      false,
      true,
    ]);
    expect([
      StudySeal.isKey('key-1.age'),
      StudySeal.isKey('key-2.age'),
      StudySeal.isKey('key-3.age'),
      StudySeal.isKey('study.json'),
    ]).toEqual([true, true, false, false]);
    expect([StudySeal.isSealed('study.json.sealed'), StudySeal.isSealed('study.json'), StudySeal.isSealed('a.sealed.json')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([StudySeal.plainName('study.json.sealed'), StudySeal.plainName('study.json'), StudySeal.plainName('a.sealed.json')]).toEqual([
      'study.json',
      'study.json',
      'a.sealed.json',
    ]);
  });

  it('recovers all that is there of a block that was cut', async () => {
    const seal = await StudySeal.make('s', WORDS, 4);
    const plain = utf8('Zoë Quill, Ann Lee, Bo Day');
    const { bytes } = seal.sealBlock(makeBlock('people-1.json', plain));
    expect(bytes.length).toBe(24 + plain.length + 16);
    for (const length of [0, 23, 24, 39, 40]) expect(seal.recover(bytes.slice(0, length))).toEqual(new Uint8Array());
    expect(seal.recover(bytes.slice(0, 45))).toEqual(plain.slice(0, 5));
  });
});
