import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { StudySeal } from '../../src/encryption/StudySeal';
import type { KithDatabase } from '../../src/storage/KithDatabase';
import { openDatabase } from '../../src/storage/KithDatabase';
import { loadParts } from '../../src/storage/loadParts';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { reseal } from '../../src/storage/reseal';
import { findBytes } from './findBytes';

const WORDS = 'otter lamp';
const NAME = 'Marta Joyce';
const people = [makePerson({ id: 'p1', kind: 'manager', name: NAME })];
const STUDY = makeStudy({ id: 's', title: 'One', codebook: bookCodebook, people });
const PLAIN = ['people-1.json', 'study.json'];
const SEALED = ['key-1.age', 'key-2.age', 'people-1.json.sealed', 'study.json.sealed'];

let count = 0;
let name = '';
let database: KithDatabase;
const openStore = () => openStudyStore(name, 4);
const partsOf = async () => (await database.getAllKeys('parts')).map(([, part]) => part);
async function harm(part: string): Promise<void> {
  const stored = (await database.get('parts', ['s', part]))!;
  await database.put('parts', { ...stored, bytes: stored.bytes.with(50, stored.bytes[50]! ^ 1) });
}

beforeEach(async () => {
  name = `kith-reseal-${(count += 1)}`;
  database = await openDatabase(name, () => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

describe('protecting a study, or the reverse', () => {
  it.each([
    ['protect', 'people-1.json', PLAIN],
    ['unprotect', 'people-1.json.sealed', SEALED],
  ] as const)('does nothing where a part is harmed or missing: %s', async (act, part, before) => {
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 1);
    if (act === 'unprotect') await store.protect('s', WORDS);
    await harm(part);
    await expect(store[act]('s', WORDS)).rejects.toMatchObject({ reason: 'damaged', message: 'reseal-part-unread' });
    expect(await partsOf()).toEqual(before);
    await database.delete('parts', ['s', part]);
    await expect(store[act]('s', WORDS)).rejects.toMatchObject({ reason: 'damaged', message: 'reseal-part-unread' });
    expect(await partsOf()).toEqual(before.filter((one) => one !== part));
  });

  it('is refused where it is protected already, and its passphrase stays', async () => {
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 1);
    await store.protect('s', WORDS);
    await expect(store.protect('s', 'another')).rejects.toThrow('reseal-protected');
    expect(await partsOf()).toEqual(SEALED);
    expect(await openStore().unlock('s', WORDS)).toBe(true);
    await store.lock('s');
    await expect(store.protect('s', 'another')).rejects.toMatchObject({ name: 'StudyLocked' });
  });

  it.each(['save', 'load', 'remove'] as const)('is given up where another tab does this meanwhile: %s', async (act) => {
    const [here, there] = [openStore(), openStore()];
    await here.save(STUDY, NO_HISTORY, 1);
    await there.load('s');
    const found = (await loadParts(database, 's'))!;
    const seal = await StudySeal.make('s', WORDS, 4);
    // When the last of what was written is read back.
    const meddled = new Proxy(database, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== 'get') return value.bind(target) as unknown;
        return async (...given: Parameters<KithDatabase['get']>) => {
          const part: unknown = await target.get(...given);
          if (Array.isArray(given[1]) && given[1][1] === 'people-1.json.sealed')
            await (act === 'save' ? there.save({ ...STUDY, title: 'Two' }, NO_HISTORY, 2) : there[act]('s'));
          return part;
        };
      },
    });
    await expect(reseal(meddled, 's', found, seal, true)).rejects.toThrow('reseal-elsewhere');
    if (act === 'remove') {
      expect(await there.list()).toEqual([]);
      return;
    }
    const { study, damage } = await openStore().load('s');
    expect([study.title, study.people.length, damage]).toEqual([act === 'save' ? 'Two' : 'One', 1, []]);
    expect((await openStore().list())[0]).not.toHaveProperty('protection');
  });

  it.each(['protect', 'unprotect'] as const)('is given up where what was written is not there when it is read back: %s', async (act) => {
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 1);
    if (act === 'unprotect') await store.protect('s', WORDS);
    const real = Reflect.get(IDBObjectStore.prototype, 'get') as (...given: unknown[]) => unknown;
    const write = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    let isWritten = false;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function note(this: IDBObjectStore, value: unknown) {
      isWritten = true;
      return write.call(this, value);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function lose(this: IDBObjectStore, key: unknown) {
      const isLost = isWritten && Array.isArray(key) && String(key[1]).startsWith('people-1.json');
      return real.call(this, isLost ? ['s', 'nowhere'] : key) as never;
    });
    await expect(store[act]('s', WORDS)).rejects.toThrow('reseal-unread');
    vi.restoreAllMocks();
    // At once, and not when the study is opened next.
    expect(await partsOf()).toEqual(act === 'protect' ? PLAIN : SEALED);
  });

  it('seals what was kept aside of this study and of no other, and unseals it', async () => {
    const aside = (study: string, part: string) => ({
      study,
      title: '',
      part,
      why: [],
      foundAt: 1,
      bytes: new TextEncoder().encode(`${part} of ${NAME}`),
    });
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 1);
    for (const one of [
      aside('s', 'people-1.json'),
      aside('t', 'people-1.json'),
      aside('s', 'key-1.age'),
      aside('s', 'people-2.json.sealed'),
    ])
      await database.add('asides', one);
    const before = await database.getAll('asides');
    await store.protect('s', WORDS);
    const sealed = await database.getAll('asides');
    expect(sealed.map(({ part }) => part)).toEqual(['people-1.json.sealed', 'people-1.json', 'key-1.age', 'people-2.json.sealed']);
    expect(sealed.slice(1)).toEqual(before.slice(1));
    expect(new TextDecoder().decode(sealed[0]?.bytes)).not.toContain(NAME);
    await store.unprotect('s');
    const after = await database.getAll('asides');
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    // It was found sealed, so that it is given back as far as it can be.
    expect(after[3]?.part).toBe('people-2.json');
  });

  it('leaves what the list says of it, and no time to lock it by', async () => {
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 3);
    await store.saveBackupDate('s', 5);
    const [plain] = await store.list();
    await store.protect('s', WORDS);
    expect(await store.list()).toEqual([{ ...plain, protection: { lockAfterMinutes: 15 } }]);
    expect(await findBytes(name, NAME)).toEqual([]);
    await store.unprotect('s');
    expect(await store.list()).toEqual([plain]);
  });

  it('works where the study is in no list', async () => {
    const store = openStore();
    await store.save(STUDY, NO_HISTORY, 1);
    await database.delete('entries', 's');
    await store.protect('s', WORDS);
    expect([await partsOf(), await store.list()]).toEqual([SEALED, []]);
  });
});
