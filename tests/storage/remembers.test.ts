import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { fillKept } from '../fixtures/kept/fillKept';
import { readKept } from '../fixtures/kept/readKept';
import { findBytes } from './findBytes';

const [OLD, NEW] = ['otter lamp', 'vinegar seven'] as const;
const NAME = 'Marta Joyce';
const STUDY = makeStudy({ id: 's', title: 'One', codebook: bookCodebook, people: [makePerson({ id: 'p1', kind: 'manager', name: NAME })] });
const OTHER: Study = { ...STUDY, id: 't' };

let count = 0;
const freshName = (): string => `kith-remembers-${(count += 1)}`;
const openStore = (name: string) => openStudyStore(name, 4);
type Store = ReturnType<typeof openStore>;
async function within<T>(name: string, act: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(name);
  const result = await act(database);
  database.close();
  return result;
}
const partsOf = (name: string) => within(name, async (database) => (await database.getAll('parts')) as StoredPart[]);
/** The parts that are written anew while something is done. */
async function writtenBy(act: () => Promise<unknown>): Promise<readonly string[]> {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await act();
  const parts = put.mock.calls.map(([value]) => value as StoredPart).filter(({ bytes }) => (bytes as unknown) instanceof Uint8Array);
  put.mockRestore();
  return parts.map(({ name }) => name);
}
async function makeSaved(): Promise<{ name: string; store: Store }> {
  const name = freshName();
  const store = openStore(name);
  await store.save(STUDY, NO_HISTORY, 1);
  return { name, store };
}
async function harm(name: string, part: string): Promise<void> {
  await within(name, async (database) => {
    const stored = (await database.get('parts', ['s', part])) as StoredPart;
    await database.put('parts', { ...stored, bytes: stored.bytes.with(50, stored.bytes[50]! ^ 1) });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is remembered of a study', () => {
  it('is right after its form or its key was changed: the next save writes what changed and nothing else', async () => {
    const { store } = await makeSaved();
    let title = 1;
    const save = () => writtenBy(() => store.save({ ...STUDY, title: `${(title += 1)}` }, NO_HISTORY, 2));
    await store.load('s');
    expect(await save()).toEqual(['study.json']);
    await store.protect('s', OLD);
    expect(await save()).toEqual(['study.json.sealed']);
    await store.changePassphrase('s', NEW);
    expect(await save()).toEqual(['study.json.sealed']);
    await store.unprotect('s');
    expect(await save()).toEqual(['study.json']);
  });

  it('stays while another one is locked or removed, and goes with its own', async () => {
    const { store } = await makeSaved();
    await store.save(OTHER, NO_HISTORY, 1);
    await store.lock('s');
    expect(await writtenBy(() => store.save({ ...OTHER, title: 'Two' }, NO_HISTORY, 2))).toEqual(['study.json']);
    await store.remove('s');
    expect(await writtenBy(() => store.save({ ...OTHER, title: 'Three' }, NO_HISTORY, 3))).toEqual(['study.json']);
    await store.lock('t');
    expect(await writtenBy(() => store.save({ ...OTHER, title: 'Four' }, NO_HISTORY, 4))).toEqual(['study.json', 'people-1.json']);
  });

  it('is nothing where it was not whole: the next save writes all of it', async () => {
    const { name } = await makeSaved();
    await harm(name, 'people-1.json');
    const store = openStore(name);
    const { study } = await store.load('s');
    expect(await writtenBy(() => store.save({ ...study, people: STUDY.people }, NO_HISTORY, 2))).toEqual(['study.json', 'people-1.json']);
    expect((await openStore(name).load('s')).damage).toEqual([]);
  });

  it('is nothing once it was found to be gone: it can be saved again', async () => {
    const { name, store } = await makeSaved();
    const there = openStore(name);
    await there.load('s');
    await store.remove('s');
    await expect(there.load('t')).rejects.toMatchObject({ name: 'StudyNotFound', message: 'not-here' });
    await expect(there.save(STUDY, NO_HISTORY, 2)).rejects.toMatchObject({ name: 'StudyNotFound', message: 'replaced-elsewhere' });
    await expect(there.load('s')).rejects.toMatchObject({ name: 'StudyNotFound' });
    expect((await there.save(STUDY, NO_HISTORY, 3)).changedAt).toBe(3);
    expect((await openStore(name).load('s')).damage).toEqual([]);
  });

  it('does not outlast the removal of everything, its key included', async () => {
    const { name, store } = await makeSaved();
    await store.protect('s', OLD);
    await store.removeEverything();
    await store.save(STUDY, NO_HISTORY, 2);
    expect((await openStore(name).load('s')).study.people[0]?.name).toBe(NAME);
    await store.load('s');
    await store.removeEverything();
    expect(await writtenBy(() => store.save(STUDY, NO_HISTORY, 3))).toEqual(['study.json', 'people-1.json']);
  });
});

describe('the key of a study', () => {
  it('is there at once where the study came in the place of another with a passphrase, and gone where it came without', async () => {
    const { name, store } = await makeSaved();
    await store.replace({ ...STUDY, title: 'Two' }, NO_HISTORY, 2, OLD);
    expect(await findBytes(name, NAME)).toEqual([]);
    expect((await store.load('s')).study.title).toBe('Two');
    await store.save({ ...STUDY, title: 'Three' }, NO_HISTORY, 3);
    const other = openStore(name);
    expect(await other.unlock('s', OLD)).toBe(true);
    expect((await other.load('s')).study.title).toBe('Three');
    await store.replace({ ...STUDY, title: 'Four' }, NO_HISTORY, 4, null);
    await store.save({ ...STUDY, title: 'Five' }, NO_HISTORY, 5);
    expect((await openStore(name).load('s')).study.title).toBe('Five');
    expect((await store.list())[0]).not.toHaveProperty('protection');
  });

  it('is let go of where its protection was taken off in another tab: what is saved then is plain, as the study is', async () => {
    const { name, store } = await makeSaved();
    await store.protect('s', OLD);
    const there = openStore(name);
    await there.unlock('s', OLD);
    await there.load('s');
    await store.unprotect('s');
    await there.load('s');
    await there.save({ ...STUDY, title: 'Two' }, NO_HISTORY, 2);
    expect((await openStore(name).load('s')).study.title).toBe('Two');
    expect((await there.list())[0]).not.toHaveProperty('protection');
  });

  it('has no passphrase that can be changed where it was changed in another tab, or the study removed', async () => {
    const { name, store } = await makeSaved();
    await store.protect('s', OLD);
    const [stale, late] = [openStore(name), openStore(name)];
    for (const one of [stale, late]) await one.unlock('s', OLD);
    await store.changePassphrase('s', NEW);
    await expect(stale.changePassphrase('s', 'x')).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await openStore(name).unlock('s', NEW)).toBe(true);
    await store.remove('s');
    await expect(late.changePassphrase('s', 'x')).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await partsOf(name)).toEqual([]);
  });

  it('with a new passphrase stands twice, and the study names both', async () => {
    const { name, store } = await makeSaved();
    await store.protect('s', OLD);
    await store.changePassphrase('s', NEW);
    const studies = await within(name, (database) => database.getAll('studies'));
    const parts = await partsOf(name);
    const named = (studies[0] as { parts: { name: string; checksum: number }[] }).parts;
    expect(named.map((part) => part.name)).toEqual(['key-1.age', 'key-2.age', 'study.json.sealed', 'people-1.json.sealed']);
    for (const { name: part, checksum } of named) expect(parts.find((one) => one.name === part)?.checksum).toBe(checksum);
    await harm(name, 'key-1.age');
    expect(await openStore(name).unlock('s', NEW)).toBe(true);
  });
});

describe('a study that is read', () => {
  it('is read in one go, so that no save of another tab comes in between', async () => {
    const { store } = await makeSaved();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.unlock('s', OLD);
    expect(asked.mock.calls.map(([stores, mode]) => [stores, mode ?? 'readonly'])).toEqual([[['studies', 'parts'], 'readonly']]);
  });

  it('is not offered as a file where a part of it is harmed or missing, protected or not', async () => {
    for (const isProtected of [false, true]) {
      const part = isProtected ? 'people-1.json.sealed' : 'people-1.json';
      const { name, store } = await makeSaved();
      if (isProtected) await store.protect('s', OLD);
      expect((await store.pack('s')).isProtected).toBe(isProtected);
      await harm(name, part);
      await expect(store.pack('s')).rejects.toMatchObject({ reason: 'damaged', message: 'part-unread' });
      await within(name, (database) => database.delete('parts', ['s', part]));
      await expect(store.pack('s')).rejects.toMatchObject({ reason: 'damaged', message: 'part-unread' });
    }
  });

  it('of its steps keeps aside what is harmed and what no longer fits, and not what does', async () => {
    const name = freshName();
    let [study, history] = [STUDY, NO_HISTORY];
    for (let number = 1; number <= 3; number += 1) {
      const step = buildStep.setting(study, 'title', `Title ${number}`);
      [study, history] = [applyStep(study, step), recordStep(history, step, number)];
    }
    await openStore(name).save(study, history, 1);
    await harm(name, 'step-2.bin');
    const store = openStore(name);
    const loaded = await store.load('s');
    expect(loaded.history.entries.map(({ number }) => number)).toEqual([3]);
    expect((await store.listAsides()).map(({ part, why }) => [part, why])).toEqual(
      ['step-2.bin', 'step-1.bin'].map((part) => [part, [{ what: 'undo', first: 1, last: 2, of: 3 }]]),
    );
  });

  it('with one of its two keys harmed is whole, and the harmed one is kept aside and mended by the next save', async () => {
    const { name, store } = await makeSaved();
    await store.protect('s', OLD);
    await harm(name, 'key-2.age');
    const other = openStore(name);
    await other.unlock('s', OLD);
    expect((await other.load('s')).damage).toEqual([]);
    expect((await other.listAsides()).map(({ part, why }) => [part, why])).toEqual([['key-2.age', 'spare-key-harmed']]);
    await other.save({ ...STUDY, title: 'Two' }, NO_HISTORY, 2);
    await harm(name, 'key-1.age');
    expect(await openStore(name).unlock('s', OLD)).toBe(true);
  });

  it('of the first version opens though its line in the list is lost, and is the last in it', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStore(name);
    await store.list();
    await within(name, (database) => database.delete('entries', 'sample-three-trusts'));
    expect((await store.load('sample-three-trusts')).study.people).toHaveLength(92);
    expect((await store.list()).map(({ id, changedAt }) => [id, changedAt]).at(-1)).toEqual(['sample-three-trusts', 0]);
  });
});

describe('what was taken out', () => {
  it('comes back once, and not over what has come in its place', async () => {
    const { name, store } = await makeSaved();
    const taken = (await store.remove('s'))!;
    await store.save({ ...STUDY, title: 'Another' }, NO_HISTORY, 2);
    await expect(store.putBack(taken)).rejects.toThrow('here-already');
    expect((await openStore(name).load('s')).study.title).toBe('Another');
    await store.remove('s');
    await store.putBack(taken);
    expect((await openStore(name).load('s')).study.title).toBe('One');
    await expect(store.putBack(taken)).rejects.toThrow('here-already');
  });

  it('is not removed blindly where it can be read and the browser has another trouble', async () => {
    const { name, store } = await makeSaved();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('busy', 'UnknownError');
    });
    await expect(store.remove('s', true)).rejects.toThrow('busy');
    vi.restoreAllMocks();
    expect((await openStore(name).load('s')).damage).toEqual([]);
  });
});

describe('what the browser undoes at the end', () => {
  const copy = {
    study: 's',
    folder: { name: 'Backups' } as FileSystemDirectoryHandle,
    fileName: 'a.kith',
    copiedAt: null,
    copiedChange: null,
  };
  /** The transaction in which the write of that number is made is undone once it is made, as where the disk is full at the end. */
  function undoAt(call: number): () => number {
    let calls = 0;
    const spyOn = (of: { readonly prototype: object }, method: string, transactionOf: (self: never) => IDBTransaction) => {
      const prototype = of.prototype as Record<string, (...given: unknown[]) => IDBRequest>;
      const real = prototype[method]!;
      vi.spyOn(prototype, method).mockImplementation(function undo(this: unknown, ...given: unknown[]) {
        const request = real.apply(this, given);
        calls += 1;
        const transaction = transactionOf(this as never);
        if (calls === call)
          request.addEventListener('success', () => {
            transaction.abort();
          });
        return request;
      });
    };
    for (const method of ['put', 'add', 'delete']) spyOn(IDBObjectStore, method, (store: IDBObjectStore) => store.transaction);
    for (const method of ['update', 'delete'])
      spyOn(IDBCursor, method, ({ source }: IDBCursor) => ('transaction' in source ? source : source.objectStore).transaction);
    return () => calls;
  }
  const ACTS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
    save: (store) => store.save({ ...STUDY, title: 'Two', people: [] }, NO_HISTORY, 2),
    replace: (store) => store.replace({ ...STUDY, title: 'Two' }, NO_HISTORY, 2, null),
    remove: (store) => store.remove('s'),
    removeAsidesOf: (store) => store.removeAsidesOf('s'),
    saveBackupDate: (store) => store.saveBackupDate('s', 9),
    saveLockAfter: (store) => store.saveLockAfter('s', 9),
    saveCopy: (store) => store.saveCopy(copy),
    changePassphrase: (store) => store.changePassphrase('s', NEW),
    unprotect: (store) => store.unprotect('s'),
  };

  it.each(Object.keys(ACTS))('is not called done: %s', async (act) => {
    let tries = 0;
    for (let call = 1; call < 40; call += 1) {
      const { name, store } = await makeSaved();
      if (act !== 'replace') await store.protect('s', OLD);
      await within(name, (database) =>
        database.add('asides', { study: 's', title: '', part: 'people-1.json', why: [], foundAt: 1, bytes: Uint8Array.of(1) }),
      );
      const everything = () =>
        within(name, (database) => Promise.all([...database.objectStoreNames].map((records) => database.getAll(records))));
      const before = await everything();
      const calls = undoAt(call);
      const done = await ACTS[act]!(store).then(
        () => true,
        () => false,
      );
      vi.restoreAllMocks();
      if (calls() < call) {
        expect(done).toBe(true);
        break;
      }
      tries += 1;
      expect(done, `write ${call}`).toBe(false);
      if (act !== 'unprotect') expect(await everything(), `write ${call}`).toEqual(before);
    }
    expect(tries).toBeGreaterThan(0);
  });
});
