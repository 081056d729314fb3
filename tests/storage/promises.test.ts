import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { NO_HISTORY } from '../../src/domain/History';
import type { Study } from '../../src/domain/Study';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { fillKept } from '../fixtures/kept/fillKept';
import { readKept } from '../fixtures/kept/readKept';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const SAMPLE: Study = { ...makeSampleStudy('krackhardt'), id: 's', title: 'The firm' };
const WORDS = 'otter lamp vinegar seven';

let count = 0;
const freshName = (): string => `kith-promises-${(count += 1)}`;

async function keysOf(name: string): Promise<Record<string, readonly unknown[]>> {
  const database = await openDB(name);
  const keys: Record<string, readonly unknown[]> = {};
  for (const store of database.objectStoreNames) keys[store] = await database.getAllKeys(store);
  database.close();
  return keys;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a save asks of the browser', () => {
  /** What was asked for each transaction that writes parts of a study, while something was done. */
  async function durabilityOf(act: () => Promise<unknown>): Promise<readonly unknown[]> {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await act();
    const writes = asked.mock.calls.filter(([stores, mode]) => mode === 'readwrite' && [stores].flat().includes('parts'));
    asked.mockRestore();
    return writes.map(([, , options]) => options?.durability);
  }

  it('is to write through to the disk: of a first save, of a later one, and of protecting and the reverse', async () => {
    const store = openStudyStore(freshName(), 4);
    const strict = new Set(['strict']);
    expect(new Set(await durabilityOf(() => store.save(SAMPLE, NO_HISTORY, 1)))).toEqual(strict);
    expect(new Set(await durabilityOf(() => store.save({ ...SAMPLE, title: 'Another' }, NO_HISTORY, 2)))).toEqual(strict);
    const taken = await store.remove('s');
    expect(new Set(await durabilityOf(() => store.putBack(taken!)))).toEqual(strict);
    // Protecting reads the study again besides, which tidies and need not be written through: the new parts, and then their taking the place of the old.
    for (const act of [() => store.protect('s', WORDS), () => store.unprotect('s')]) expect((await durabilityOf(act)).slice(0, 2)).toEqual(['strict', 'strict']);
  });
});

describe('a study of the first version', () => {
  it('stays where what was written of it in today’s form does not read back', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const before = await keysOf(name);
    expect(before['heads']).toHaveLength(2);
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spoil(this: IDBObjectStore, value: StoredPart) {
      return real.call(this, value.name === 'people-1.json' ? { ...value, bytes: value.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } : value);
    });
    await expect(openStudyStore(name).load('sample-three-trusts')).rejects.toMatchObject({ reason: 'damaged' });
    vi.restoreAllMocks();
    const after = await keysOf(name);
    expect([after['heads'], after['blocks']]).toEqual([before['heads'], before['blocks']]);
    // And opens whole as soon as the disk is well again.
    const { study, damage } = await openStudyStore(name).load('sample-three-trusts');
    expect([study.people.length, damage]).toEqual([92, []]);
  });
});

describe('removing a study', () => {
  it.each([false, true])('leaves no record of it in any store, the folder of its copies included; protected: %s', async (isProtected) => {
    const name = freshName();
    const store = openStudyStore(name, 4);
    await store.save(SAMPLE, NO_HISTORY, 1);
    if (isProtected) await store.protect('s', WORDS);
    const copy = { study: 's', folder: { name: 'Backups' } as FileSystemDirectoryHandle, fileName: 'The firm.kith', copiedAt: 5, copiedChange: 1 };
    await store.saveCopy(copy);
    const taken = await store.remove('s');
    expect(Object.values(await keysOf(name)).flat()).toEqual([]);
    expect(await store.loadCopy('s')).toBeNull();
    await store.putBack(taken!);
    expect(await store.loadCopy('s')).toEqual(copy);
  });

  it('leaves no record of one that the first version kept', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStudyStore(name);
    for (const { id } of await store.list()) await store.remove(id);
    expect(Object.values(await keysOf(name)).flat()).toEqual([]);
  });
});
