import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { applyStep } from '../../src/domain/steps/applyStep';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import { openStudyStore } from '../../src/storage/openStudyStore';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { fillKept } from '../fixtures/kept/fillKept';
import { readKept } from '../fixtures/kept/readKept';

const study = (title: string, name = 'Ann'): Study =>
  makeStudy({ id: 's', title, codebook: bookCodebook, people: [makePerson({ id: 'p1', kind: 'manager', name })] });
let count = 0;
const freshName = (): string => `kith-out-${(count += 1)}`;
async function readAll(name: string, records: string): Promise<readonly unknown[]> {
  const database = await openDB(name);
  const all = (await database.getAll(records)) as readonly unknown[];
  database.close();
  return all;
}
const STORES = ['entries', 'studies', 'parts', 'copies', 'heads', 'blocks', 'asides'];
const everything = async (name: string): Promise<unknown> =>
  Object.fromEntries(await Promise.all(STORES.map(async (records) => [records, await readAll(name, records)])));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('removing a study', { timeout: 30_000 }, () => {
  it('removes nothing unasked that cannot be read, and so could not come back', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(study('One'), NO_HISTORY, 1);
    const before = await everything(name);
    const spies = (['get', 'getAll'] as const).map((method) => {
      const real = Reflect.get(IDBObjectStore.prototype, method) as (...given: unknown[]) => IDBRequest;
      return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function fail(this: IDBObjectStore, ...given: unknown[]) {
        if (this.name === 'parts') throw new DOMException('read error', 'UnknownError');
        return real.apply(this, given);
      });
    });
    await expect(store.remove('s')).rejects.toMatchObject({ name: 'StudyUnread' });
    for (const spy of spies) spy.mockRestore();
    expect(await everything(name)).toEqual(before);
    const again = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('read error', 'UnknownError');
    });
    expect(await store.remove('s', true)).toBeNull();
    again.mockRestore();
    expect(await readAll(name, 'parts')).toEqual([]);
    expect(await store.list()).toEqual([]);
  });

  it('of the first version needs no room, and what comes back is what was there, record by record', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStudyStore(name);
    await store.list();
    const before = await everything(name);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const taken = await store.remove('sample-three-trusts');
    full.mockRestore();
    expect((await store.list()).map(({ id }) => id)).not.toContain('sample-three-trusts');
    await store.putBack(taken!);
    expect(await everything(name)).toEqual(before);
    expect((await store.load('sample-three-trusts')).study.people).toHaveLength(92);
  });

  it('never lets another study that came under its id be taken for what was stored', async () => {
    const name = freshName();
    const [here, there] = [openStudyStore(name), openStudyStore(name)];
    await here.save(study('Theirs', 'Zoë'), NO_HISTORY, 1);
    await there.load('s');
    await here.remove('s');
    await here.save(study('Ours', 'Ann'), NO_HISTORY, 2);
    // There, people-1.json is known as stored: what is stored by that name is another's.
    const renamed = { ...(await there.load('s').catch(() => ({ study: study('Theirs', 'Zoë') }))).study, title: 'Again' };
    await there.save(renamed, NO_HISTORY, 3);
    expect((await openStudyStore(name).load('s')).damage).toEqual([]);
    const revisions = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      await here.remove('s');
      await here.save(study(`Round ${round}`), NO_HISTORY, 4);
      revisions.add(((await readAll(name, 'studies')) as { revision: number }[])[0]!.revision);
    }
    expect(revisions.size).toBe(3);
  });

  it('is not undone by a tab that did not hear of it: its save is refused', async () => {
    const name = freshName();
    const [here, there] = [openStudyStore(name), openStudyStore(name)];
    await here.save(study('One'), NO_HISTORY, 1);
    await there.load('s');
    await here.remove('s');
    await expect(there.save(study('Two'), NO_HISTORY, 2)).rejects.toMatchObject({ name: 'StudyNotFound' });
    expect(await here.list()).toEqual([]);
  });

  it('or replacing it, is not undone by a tab that shows the one before', async () => {
    const name = freshName();
    const [here, there] = [openStudyStore(name, 4), openStudyStore(name, 4)];
    await here.save(study('Old'), NO_HISTORY, 1);
    await there.load('s');
    const taken = await here.replace(study('New'), NO_HISTORY, 2, null);
    expect(taken?.entry.title).toBe('Old');
    await expect(there.save(study('Old, changed'), NO_HISTORY, 3)).rejects.toMatchObject({ name: 'StudyNotFound' });
    expect((await here.list()).map(({ title }) => title)).toEqual(['New']);
    // Who has read the new one writes it, whatever its form.
    await here.protect('s', 'otter');
    await here.changePassphrase('s', 'lamp');
    await here.save(study('Newer'), NO_HISTORY, 4);
    await there.unlock('s', 'lamp');
    await there.load('s');
    await there.save(study('Newest'), NO_HISTORY, 5);
    expect((await here.list()).map(({ title }) => title)).toEqual(['Newest']);
  });

  it('leaves no record of its folder, though a copy of it was under way', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(study('One'), NO_HISTORY, 1);
    const copy = {
      study: 's',
      folder: { name: 'Backups' } as FileSystemDirectoryHandle,
      fileName: 'One.kith',
      copiedAt: null,
      copiedChange: null,
    };
    await store.saveCopy(copy);
    expect(await readAll(name, 'copies')).toHaveLength(1);
    await store.remove('s');
    await expect(store.saveCopy(copy)).rejects.toMatchObject({ reason: 'not-found', message: 'not-kept' });
    expect(await readAll(name, 'copies')).toEqual([]);
  });
});

describe('a damaged part', { timeout: 30_000 }, () => {
  it('of the people does not cost the steps: they are kept aside, whole, when the next save takes them out', async () => {
    const name = freshName();
    const first = study('One');
    const step = buildStep.setting(first, 'title', 'Two');
    const [second, history] = [applyStep(first, step), recordStep(NO_HISTORY, step, 2)];
    const store = openStudyStore(name);
    await store.save(second, history, 3);
    const database = await openDB(name);
    const part = (await database.get('parts', ['s', 'people-1.json'])) as StoredPart;
    const bytes = part.bytes.slice();
    bytes[5]! ^= 4;
    await database.put('parts', { ...part, bytes });
    const steps = (await database.get('parts', ['s', 'step-1.bin'])) as StoredPart;
    database.close();
    const other = openStudyStore(name);
    const loaded = await other.load('s');
    await other.save(loaded.study, loaded.history, 4);
    expect(((await readAll(name, 'parts')) as StoredPart[]).map((one) => one.name)).not.toContain('step-1.bin');
    const asides = await other.listAsides();
    expect(asides.map((aside) => aside.part)).toEqual(['people-1.json', 'step-1.bin']);
    expect(new Uint8Array(await (await other.loadAside(asides[1]!.key))!.arrayBuffer())).toEqual(steps.bytes);
  });
});
