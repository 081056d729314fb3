import { compacted } from '../fixtures/compacted';
import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { reconcile } from '../../src/reconcile/reconcile';
import { applyErasure } from '../../src/editing/applyErasure';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { crc32 } from '../../src/support/crc32';
import { driveToEnd } from '../fixtures/driveToEnd';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { findBytes } from './findBytes';

const WORDS = 'otter lamp vinegar seven';
const SAMPLE: Study = { ...makeSampleStudy('three-trusts'), id: 's', title: 'The title' };
const [FIRST] = SAMPLE.people;
const NAME = FIRST!.name;

let count = 0;
const freshName = (): string => `kith-protection-${(count += 1)}`;
const openStore = (name: string) => openStudyStore(name, 4);
const partsOf = async (name: string): Promise<readonly StoredPart[]> => {
  const database = await openDB(name);
  const parts = (await database.getAll('parts')) as StoredPart[];
  database.close();
  return parts;
};
async function putPart(name: string, part: StoredPart): Promise<void> {
  const database = await openDB(name);
  await database.put('parts', part);
  database.close();
}
async function flip(name: string, part: string): Promise<void> {
  const stored = (await partsOf(name)).find((one) => one.name === part)!;
  const bytes = stored.bytes.slice();
  bytes[bytes.length >> 1]! ^= 0x04;
  await putPart(name, { ...stored, bytes });
}
async function makeProtected(): Promise<{ name: string; store: ReturnType<typeof openStore> }> {
  const name = freshName();
  const store = openStore(name);
  await store.save(SAMPLE, NO_HISTORY, 1);
  await store.protect('s', WORDS);
  return { name, store };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a protected study', { timeout: 30_000 }, () => {
  it('has no name in any stored byte, and opens by its passphrase as it was', async () => {
    const name = freshName();
    const store = openStore(name);
    await store.save(SAMPLE, NO_HISTORY, 1);
    expect(await findBytes(name, NAME)).not.toEqual([]);
    await store.protect('s', WORDS);
    for (const text of [NAME, FIRST!.id, 'General', FIRST!.organisation]) expect(await findBytes(name, text)).toEqual([]);
    // What the list shows, and only there.
    expect(new Set(await findBytes(name, SAMPLE.title))).toEqual(new Set(['entries.title']));
    expect((await store.list())[0]).toMatchObject({ id: 's', managers: 92, protection: { lockAfterMinutes: 15 } });

    const other = openStore(name);
    await expect(other.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await other.unlock('s', 'otter lamp vinegar eight')).toBe(false);
    await expect(other.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await other.unlock('s', WORDS)).toBe(true);
    const loaded = await other.load('s');
    expect({ ...loaded, study: compacted(loaded.study) }).toEqual({ study: compacted(SAMPLE), history: NO_HISTORY, damage: [] });
    await other.lock('s');
    await expect(other.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    await expect(other.save(SAMPLE, NO_HISTORY, 2)).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await findBytes(name, NAME)).toEqual([]);
  });

  it('is never on the disk in plain where it is protected before its first save', async () => {
    const name = freshName();
    const store = openStore(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.protect('s', WORDS);
    await store.save(SAMPLE, NO_HISTORY, 1);
    const written = put.mock.calls.map(([value]) =>
      new TextDecoder().decode(
        (value as { bytes?: Uint8Array }).bytes instanceof Uint8Array ? (value as StoredPart).bytes : new Uint8Array(),
      ),
    );
    expect(written.filter((text) => text !== '').length).toBeGreaterThan(3);
    expect(written.filter((text) => text.includes(NAME))).toEqual([]);
    expect((await store.list())[0]?.protection).toEqual({ lockAfterMinutes: 15 });
  });

  it('saves what has changed and nothing else, and keeps the chosen time', async () => {
    const { name } = await makeProtected();
    const store = openStore(name);
    await store.unlock('s', WORDS);
    const { study } = await store.load('s');
    await store.saveLockAfter('s', 5);
    const database = await openDB(name);
    for (const part of await partsOf(name)) await database.put('parts', { ...part, mark: true });
    const step = buildStep.setting(study, 'title', 'Another');
    await store.save(applyStep(study, step), recordStep(NO_HISTORY, step, 2), 3);
    const unmarked = ((await database.getAll('parts')) as { name: string; mark?: true }[])
      .filter(({ mark }) => mark !== true)
      .map((part) => part.name);
    expect(unmarked).toEqual(['step-1.bin.sealed', 'study.json.sealed']);
    database.close();
    expect((await store.list())[0]).toMatchObject({ title: 'Another', protection: { lockAfterMinutes: 5 } });
  });

  it('opens what can be opened of a tampered one, whether its checksum fits or not; the part is kept aside encrypted, and is readable once the study is unlocked', async () => {
    for (const fits of [false, true]) {
      const { name } = await makeProtected();
      await flip(name, 'nominations-1.bin.sealed');
      if (fits) {
        const database = await openDB(name);
        const part = (await database.get('parts', ['s', 'nominations-1.bin.sealed'])) as StoredPart;
        const checksum = crc32(part.bytes);
        await database.put('parts', { ...part, checksum });
        const known = (await database.get('studies', 's')) as { parts: { name: string }[] };
        await database.put('studies', { ...known, parts: known.parts.map((one) => (one.name === part.name ? { ...one, checksum } : one)) });
        database.close();
      }
      const store = openStore(name);
      await store.unlock('s', WORDS);
      const { study, damage } = await store.load('s');
      expect(study.people).toEqual(SAMPLE.people);
      expect(study.nominations.length).toBe(0);
      expect(damage[0]).toMatchObject({ what: 'contacts', first: 1 });
      await store.load('s');
      const asides = await store.listAsides();
      expect(asides.map(({ part }) => part)).toEqual(['nominations-1.bin.sealed']);
      expect(await findBytes(name, NAME)).toEqual([]);
      const bytes = new Uint8Array(await (await store.loadAside(asides[0]!.key))!.arrayBuffer());
      expect(new TextDecoder().decode(bytes)).toContain('"words"');
      await store.lock('s');
      await expect(store.loadAside(asides[0]!.key)).rejects.toMatchObject({ name: 'StudyLocked' });
      await store.removeAsidesOf('s');
      expect(await store.listAsides()).toEqual([]);
    }
  });

  it('opens with one of its two keys harmed, and says it where both are', async () => {
    const { name } = await makeProtected();
    await flip(name, 'key-1.age');
    const store = openStore(name);
    expect(await store.unlock('s', WORDS)).toBe(true);
    expect((await store.load('s')).study.people).toEqual(SAMPLE.people);
    await flip(name, 'key-2.age');
    await expect(openStore(name).unlock('s', WORDS)).rejects.toThrow('key-harmed');
  });

  it('seals what was kept aside before, and gives it back when the protection is taken off', async () => {
    const name = freshName();
    const store = openStore(name);
    await store.save(SAMPLE, NO_HISTORY, 1);
    await flip(name, 'people-1.json');
    const damaged = (await partsOf(name)).find((part) => part.name === 'people-1.json')!.bytes;
    const again = openStore(name);
    await again.load('s');
    await again.save(SAMPLE, NO_HISTORY, 2);
    expect(await findBytes(name, NAME)).toContain('asides.bytes');
    await again.protect('s', WORDS);
    expect(await findBytes(name, NAME)).toEqual([]);
    await again.unprotect('s');
    const [aside] = await again.listAsides();
    expect(aside?.part).toBe('people-1.json');
    expect(new Uint8Array(await (await again.loadAside(aside!.key))!.arrayBuffer())).toEqual(damaged);
  });

  it('becomes unprotected again, as it was, with nothing sealed left', async () => {
    const { name, store } = await makeProtected();
    await store.unprotect('s');
    expect((await partsOf(name)).map((part) => part.name)).toEqual(['nominations-1.bin', 'people-1.json', 'study.json']);
    expect(compacted((await openStore(name).load('s')).study)).toEqual(compacted(SAMPLE));
    expect((await store.list())[0]).not.toHaveProperty('protection');
  });

  it('is removed and put back without its passphrase, and asks for it after', async () => {
    const { store } = await makeProtected();
    await store.lock('s');
    const taken = await store.remove('s');
    await store.putBack(taken!);
    await expect(store.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await store.unlock('s', WORDS)).toBe(true);
    expect((await store.load('s')).study.people).toEqual(SAMPLE.people);
  });

  it('is not overwritten by a tab that does not know that it is protected, nor by one with another key', async () => {
    const name = freshName();
    const [here, there] = [openStore(name), openStore(name)];
    await here.save(SAMPLE, NO_HISTORY, 1);
    await there.load('s');
    await here.protect('s', WORDS);
    await expect(there.save({ ...SAMPLE, title: 'Plain' }, NO_HISTORY, 2)).rejects.toMatchObject({ name: 'StudyLocked' });
    await there.unlock('s', WORDS);
    await there.load('s');
    await here.unprotect('s');
    await here.protect('s', 'another one');
    await expect(there.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    await expect(there.save({ ...SAMPLE, title: 'Old key' }, NO_HISTORY, 3)).rejects.toMatchObject({ name: 'StudyLocked' });
    expect((await here.load('s')).study.title).toBe('The title');
  });

  it('loses somebody who is erased from every byte, decrypted ones as well', async () => {
    const { name, store } = await makeProtected();
    const { study } = await store.load('s');
    const reconciled = reconcile(study, null);
    const erased = applyErasure(
      study,
      reconciled,
      reconciled.people.findIndex(({ id }) => id === FIRST!.id),
      '2026-11-27',
    );
    await store.save(erased.study, NO_HISTORY, 2);
    await store.unprotect('s');
    expect(await findBytes(name, NAME)).toEqual([]);
  });

  it('is packed as a file that opens to the same study, and not at all where a part of it is harmed', async () => {
    const { name, store } = await makeProtected();
    const { bytes, isProtected } = await store.pack('s');
    expect(isProtected).toBe(true);
    const opened = (await loadStudyFile(bytes, null, driveToEnd, () => undefined))!;
    expect('study' in opened && compacted(opened.study)).toEqual(compacted(SAMPLE));
    await flip(name, 'people-1.json.sealed');
    await expect(store.pack('s')).rejects.toMatchObject({ reason: 'damaged' });
  });
});

describe('protecting, ended in between', { timeout: 60_000 }, () => {
  const METHODS = ['put', 'delete', 'getAllKeys'] as const;

  /** The call of that number fails, and every one after it, as when the process is gone. */
  function endAt(call: number): () => number {
    let calls = 0;
    for (const method of METHODS) {
      const real = Reflect.get(IDBObjectStore.prototype, method) as (...given: unknown[]) => unknown;
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function end(this: IDBObjectStore, ...given: unknown[]) {
        calls += 1;
        if (calls >= call) throw new DOMException('gone', 'AbortError');
        return real.apply(this, given) as never;
      });
    }
    return () => calls;
  }

  it.each(['protect', 'unprotect'] as const)('leaves the study whole, as before or as after, wherever it is ended: %s', async (act) => {
    const states = new Set<string>();
    for (let call = 1; call < 100; call += 1) {
      const name = freshName();
      const store = openStore(name);
      await store.save(SAMPLE, NO_HISTORY, 1);
      if (act === 'unprotect') await store.protect('s', WORDS);
      const calls = endAt(call);
      await (act === 'protect' ? store.protect('s', WORDS) : store.unprotect('s')).catch(() => undefined);
      vi.restoreAllMocks();
      const isOver = calls() < call;
      const after = openStore(name);
      // From the moment at which it is protected, before anything is tidied up.
      if (act === 'protect' && (await after.list())[0]?.protection !== undefined) expect(await findBytes(name, NAME)).toEqual([]);
      expect(await after.unlock('s', WORDS)).toBe(true);
      const loaded = await after.load('s');
      expect(loaded.damage).toEqual([]);
      expect(compacted(loaded.study)).toEqual(compacted(SAMPLE));
      // Opened once, no part of the other state is left: of a protected study no plain one.
      const isProtected = (await after.list())[0]?.protection !== undefined;
      expect((await findBytes(name, NAME)).length === 0).toBe(isProtected);
      states.add(isProtected ? 'protected' : 'plain');
      if (isOver) break;
    }
    expect(states).toEqual(new Set(['plain', 'protected']));
  });

  it('leaves the plain study where what was written cannot be read back', async () => {
    const name = freshName();
    const store = openStore(name);
    await store.save(SAMPLE, NO_HISTORY, 1);
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spoil(this: IDBObjectStore, value: StoredPart) {
      return real.call(
        this,
        value.name === 'people-1.json.sealed' ? { ...value, bytes: value.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } : value,
      );
    });
    await expect(store.protect('s', WORDS)).rejects.toThrow('reseal-unread');
    vi.restoreAllMocks();
    expect(compacted((await openStore(name).load('s')).study)).toEqual(compacted(SAMPLE));
    expect((await partsOf(name)).map((part) => part.name)).toEqual(['nominations-1.bin', 'people-1.json', 'study.json']);
  });
});
