import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { openDatabase } from '../../src/storage/KithDatabase';
import { nextTurn } from '../../src/storage/nextTurn';
import { runInSlices } from '../../src/storage/runInSlices';
import { StudyLocked } from '../../src/storage/StudyLocked';
import { notOpened, StudyNotOpened } from '../../src/storage/StudyNotOpened';
import { fillKept } from '../fixtures/kept/fillKept';
import { readKept } from '../fixtures/kept/readKept';

let count = 0;
const freshName = (): string => `kith-shape-${(count += 1)}`;

afterEach(() => {
  vi.restoreAllMocks();
});

// As `KithSchema` has it: by what the records of each store are found.
const STORES = {
  asides: null,
  blocks: ['study', 'block'],
  copies: 'study',
  entries: 'id',
  heads: 'id',
  parts: ['study', 'name'],
  studies: 'id',
};

describe('the database', () => {
  it.each([0, 1, 2] as const)('has the stores of today, be it new or of version %i', async (version) => {
    const name = freshName();
    if (version !== 0) await fillKept(name, readKept(version));
    (await openDatabase(name, () => undefined)).close();
    const database = await openDB(name);
    const stores = [...database.objectStoreNames].map((store) => {
      const { keyPath, autoIncrement } = database.transaction(store).store;
      return [store, keyPath, autoIncrement] as const;
    });
    expect(Object.fromEntries(stores.map(([store, keyPath]) => [store, keyPath]))).toEqual(STORES);
    expect(stores.filter(([, , autoIncrement]) => autoIncrement).map(([store]) => store)).toEqual(['asides']);
    expect(database.version).toBe(3);
    database.close();
  });

  it('makes way for a newer Kith that raises its version, and says so once', async () => {
    const name = freshName();
    const closed = vi.fn();
    await openDatabase(name, closed);
    (await openDB(name, 4)).close();
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe('long work', () => {
  it('lets the page draw each time that 12 ms have gone by, and gives its result', async () => {
    let now = 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const turns: number[] = [];
    const Real = MessageChannel;
    vi.stubGlobal(
      'MessageChannel',
      class extends Real {
        constructor() {
          super();
          turns.push(now - 1_000);
        }
      },
    );
    function* work() {
      for (let done = 1; done <= 7; done += 1) {
        now += 4;
        yield { stage: '', done, total: 7 };
      }
      return 'the result';
    }
    expect(await runInSlices(work())).toBe('the result');
    vi.unstubAllGlobals();
    expect(turns).toEqual([12, 24]);
  });

  it('leaves no channel open, which would keep a process alive', async () => {
    const close = vi.spyOn(MessagePort.prototype, 'close');
    await nextTurn();
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('why a study is not opened', () => {
  it('is known by a name and a code where it has come from another thread', () => {
    const names = [new StudyNotOpened('not-found', 'not-here'), new StudyNotOpened('damaged', 'key-harmed'), new StudyLocked()];
    expect(names.map(({ name, message }) => [name, message])).toEqual([
      ['StudyNotFound', 'not-here'],
      ['StudyNotOpened', 'key-harmed'],
      ['StudyLocked', 'locked'],
    ]);
    expect(
      (['newer', 'damaged', 'not-a-study', 'truncated'] as const).map((reason) => notOpened({ reason, trouble: 'unrecognised' }).reason),
    ).toEqual(['newer', 'damaged', 'damaged', 'damaged']);
    expect(notOpened({ reason: 'newer', trouble: 'newer' })).toMatchObject({ name: 'StudyNotOpened', message: 'newer' });
  });
});
