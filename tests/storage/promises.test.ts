import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { NO_HISTORY } from '../../src/domain/steps/History';
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
    // Protecting reads the study again besides, which tidies and need not be written through: the new parts, and then their taking the
    // place of the old.
    for (const act of [() => store.protect('s', WORDS), () => store.unprotect('s')])
      expect((await durabilityOf(act)).slice(0, 2)).toEqual(['strict', 'strict']);
  });

  it('is the same of another passphrase, of the place of another study, and of removing, be it readable or not', async () => {
    const store = openStudyStore(freshName(), 4);
    await store.save(SAMPLE, NO_HISTORY, 1);
    await store.protect('s', WORDS);
    expect((await durabilityOf(() => store.changePassphrase('s', 'another'))).slice(0, 1)).toEqual(['strict']);
    expect(await durabilityOf(() => store.replace(SAMPLE, NO_HISTORY, 2, null))).toEqual(['strict']);
    expect(await durabilityOf(() => store.remove('s'))).toEqual(['strict']);
    await store.save(SAMPLE, NO_HISTORY, 3);
    const unread = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('read error', 'UnknownError');
    });
    expect(await durabilityOf(() => store.remove('s', true))).toEqual(['strict', 'strict']);
    unread.mockRestore();
  });
});

describe('a study of the first version', () => {
  it.each(['people-1.json', 'study.json'])('stays where what was written of it in today’s form does not read back: %s', async (part) => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const before = await keysOf(name);
    expect(before['heads']).toHaveLength(2);
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spoil(this: IDBObjectStore, value: StoredPart) {
      return real.call(
        this,
        value.name === part ? { ...value, bytes: value.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } : value,
      );
    });
    await expect(openStudyStore(name).load('sample-three-trusts')).rejects.toMatchObject({ reason: 'damaged', message: 'copy-unread' });
    vi.restoreAllMocks();
    const after = await keysOf(name);
    expect([after['heads'], after['blocks']]).toEqual([before['heads'], before['blocks']]);
    // And opens whole as soon as the disk is well again.
    const { study, damage } = await openStudyStore(name).load('sample-three-trusts');
    expect([study.people.length, damage]).toEqual([92, []]);
  });
});

describe('a study of the first version in the form of a newer Kith', () => {
  it('says so and stays as it is', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    await openStudyStore(name).list();
    const database = await openDB(name);
    const head = (await database.get('heads', 'sample-three-trusts')) as object;
    await database.put('heads', { ...head, version: 99 });
    database.close();
    const before = await keysOf(name);
    await expect(openStudyStore(name).load('sample-three-trusts')).rejects.toMatchObject({ reason: 'newer', message: 'newer' });
    expect(await keysOf(name)).toEqual(before);
  });
});

describe('removing a study', () => {
  it.each([false, true])('leaves no record of it in any store, the folder of its copies included; protected: %s', async (isProtected) => {
    const name = freshName();
    const store = openStudyStore(name, 4);
    await store.save(SAMPLE, NO_HISTORY, 1);
    if (isProtected) await store.protect('s', WORDS);
    const copy = {
      study: 's',
      folder: { name: 'Backups' } as FileSystemDirectoryHandle,
      fileName: 'The firm.kith',
      copiedAt: 5,
      copiedChange: 1,
    };
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

describe('a study that is there', () => {
  it('has a line with its managers, its contacts, and the bytes that it takes', async () => {
    const name = freshName();
    const entry = await openStudyStore(name).save({ ...SAMPLE, notice: 'Made up' }, NO_HISTORY, 7);
    const database = await openDB(name);
    const bytes = ((await database.getAll('parts')) as StoredPart[]).reduce((sum, part) => sum + part.bytes.length, 0);
    database.close();
    // The firm of the paper: 21 managers, 312 rows of advice and friendship.
    expect(entry).toEqual({
      id: 's',
      title: 'The firm',
      notice: 'Made up',
      managers: 21,
      nominations: 312,
      bytes,
      changedAt: 7,
      backedUpAt: null,
    });
    expect(await openStudyStore(name).list()).toEqual([entry]);
  });

  it('keeps its line of what it alone knows, and of nobody else a line is made', async () => {
    const store = openStudyStore(freshName(), 4);
    await store.save(SAMPLE, NO_HISTORY, 1);
    await store.saveBackupDate('s', 4);
    await store.saveLockAfter('s', 30);
    // Not protected, so there is nothing to lock.
    expect((await store.list())[0]).not.toHaveProperty('protection');
    await store.protect('s', WORDS);
    expect((await store.list())[0]).toMatchObject({ backedUpAt: 4, protection: { lockAfterMinutes: 15 } });
    await store.saveLockAfter('s', null);
    await store.save(SAMPLE, NO_HISTORY, 9);
    expect((await store.list())[0]).toMatchObject({ changedAt: 9, backedUpAt: 4, protection: { lockAfterMinutes: null } });
    await store.saveBackupDate('nobody', 5);
    await store.saveLockAfter('nobody', 5);
    expect((await store.list()).map(({ id }) => id)).toEqual(['s']);
  });

  it('remembers the folder of its copies until that is taken back', async () => {
    const store = openStudyStore(freshName());
    const copy = {
      study: 's',
      folder: { name: 'Backups' } as FileSystemDirectoryHandle,
      fileName: 'a.kith',
      copiedAt: null,
      copiedChange: null,
    };
    await store.save(SAMPLE, NO_HISTORY, 1);
    expect(await store.loadCopy('s')).toBeNull();
    await store.saveCopy(copy);
    expect([await store.loadCopy('s'), await store.loadCopy('t')]).toEqual([copy, null]);
    await store.removeCopy('s');
    expect(await store.loadCopy('s')).toBeNull();
  });

  it('says of one that is not there that it is not, whatever is asked of it', async () => {
    const store = openStudyStore(freshName(), 4);
    const gone = { reason: 'not-found', message: 'not-here' };
    await expect(store.load('s')).rejects.toMatchObject(gone);
    await expect(store.unlock('s', WORDS)).rejects.toMatchObject(gone);
    await expect(store.unprotect('s')).rejects.toMatchObject(gone);
    await expect(store.pack('s')).rejects.toMatchObject(gone);
    expect(await store.remove('s')).toBeNull();
    expect(await store.loadAside(1)).toBeNull();
  });

  it('opens with any passphrase where it has none, and stays as it is where its protection is taken off', async () => {
    const name = freshName();
    const store = openStudyStore(name, 4);
    await store.save(SAMPLE, NO_HISTORY, 1);
    expect(await store.unlock('s', 'anything')).toBe(true);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.unprotect('s');
    expect(put).not.toHaveBeenCalled();
    expect((await store.load('s')).study.people).toHaveLength(21);
  });

  it('does not take the key of one study for that of another', async () => {
    const store = openStudyStore(freshName(), 4);
    const other: Study = { ...SAMPLE, id: 't' };
    for (const study of [SAMPLE, other]) {
      await store.save(study, NO_HISTORY, 1);
      await store.protect(study.id, WORDS);
    }
    await store.lock('s');
    await expect(store.load('s')).rejects.toMatchObject({ name: 'StudyLocked', message: 'locked' });
    expect(await store.unlock('t', WORDS)).toBe(true);
    await store.lock('s');
    expect((await store.load('t')).study.id).toBe('t');
    await store.lock('t');
    await expect(store.load('t')).rejects.toMatchObject({ name: 'StudyLocked' });
  });
});

describe('a browser that has trouble', () => {
  it('is asked again after it has refused once', async () => {
    const store = openStudyStore(freshName());
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    await expect(store.list()).rejects.toThrow('not now');
    expect(await store.list()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('gives up the database to a tab that removes it, and has it again afterwards', async () => {
    const name = freshName();
    const [here, there] = [openStudyStore(name), openStudyStore(name)];
    await here.save(SAMPLE, NO_HISTORY, 1);
    expect(await there.list()).toHaveLength(1);
    await here.removeEverything();
    expect(await there.list()).toEqual([]);
    await there.save(SAMPLE, NO_HISTORY, 2);
    expect(await here.list()).toHaveLength(1);
  });

  it('that cannot read one record gives the others, and says what is lost', async () => {
    const name = freshName();
    await openStudyStore(name).save(SAMPLE, NO_HISTORY, 1);
    const real = Reflect.get(IDBObjectStore.prototype, 'get') as (...given: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function fail(this: IDBObjectStore, key: unknown) {
      if (Array.isArray(key) && key[1] === 'nominations-1.bin') throw new DOMException('cannot be read', 'DataError');
      return real.call(this, key) as never;
    });
    const { study, damage } = await openStudyStore(name).load('s');
    expect([study.people.length, damage]).toEqual([21, [{ what: 'contacts', first: 1, last: 312, of: 312 }]]);
  });

  it('that ends a save midway keeps the state before, whole', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(SAMPLE, NO_HISTORY, 1);
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    for (const part of ['study.json', undefined]) {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fail(this: IDBObjectStore, value: { name?: string }) {
        if (value.name === part) throw new DOMException('no room', 'QuotaExceededError');
        return real.call(this, value);
      });
      await expect(store.save({ ...SAMPLE, title: 'Later', people: SAMPLE.people.slice(0, 3) }, NO_HISTORY, 2)).rejects.toMatchObject({
        name: 'QuotaExceededError',
      });
      vi.restoreAllMocks();
      const { study, damage } = await openStudyStore(name).load('s');
      expect([study.title, study.people.length, damage]).toEqual(['The firm', 21, []]);
    }
    // And goes through when there is room.
    await store.save({ ...SAMPLE, title: 'Later' }, NO_HISTORY, 3);
    expect((await openStudyStore(name).load('s')).study.title).toBe('Later');
  });
});

describe('a study of the first version that is not whole', () => {
  it.each([
    ['people-0', 'people-missing'],
    ['nominations', 'contacts-missing'],
  ])('says that %s is missing and stays as it is', async (block, words) => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStudyStore(name);
    await store.list();
    const database = await openDB(name);
    await database.delete('blocks', ['sample-three-trusts', block]);
    database.close();
    const before = await keysOf(name);
    await expect(store.load('sample-three-trusts')).rejects.toMatchObject({ reason: 'damaged', message: words });
    expect(await keysOf(name)).toEqual(before);
  });
});

describe('what was kept aside', () => {
  it('is of its own study: taking one out leaves those of the others', async () => {
    const name = freshName();
    for (const id of ['s', 't']) {
      const store = openStudyStore(name);
      await store.save({ ...SAMPLE, id, title: `Study ${id}` }, NO_HISTORY, 1);
      const database = await openDB(name);
      const part = (await database.get('parts', [id, 'people-1.json'])) as StoredPart;
      await database.put('parts', { ...part, bytes: part.bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) });
      database.close();
      await openStudyStore(name).load(id);
    }
    const store = openStudyStore(name);
    expect((await store.listAsides()).map(({ study, title, part, why }) => ({ study, title, part, why }))).toEqual(
      ['s', 't'].map((id) => ({
        study: id,
        title: `Study ${id}`,
        part: 'people-1.json',
        why: [{ what: 'people', first: 1, last: 21, of: 21 }],
      })),
    );
    await store.removeAsidesOf('s');
    expect((await store.listAsides()).map(({ study }) => study)).toEqual(['t']);
  });
});
