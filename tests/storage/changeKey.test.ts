import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { openStudyStore } from '../../src/storage/openStudyStore';
import { findBytes } from './findBytes';

const NAME = 'Marta Joyce';
const STUDY = makeStudy({ id: 's', title: 'One', codebook: bookCodebook, people: [makePerson({ id: 'p1', kind: 'manager', name: NAME })] });
const [OLD, NEW] = ['otter lamp', 'vinegar seven'] as const;

let count = 0;
const openStore = (name: string) => openStudyStore(name, 4);
async function makeProtected() {
  const name = `kith-key-${(count += 1)}`;
  const store = openStore(name);
  await store.save(STUDY, NO_HISTORY, 1);
  await store.protect('s', OLD);
  return { name, store };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the passphrase of a protected study', { timeout: 60_000 }, () => {
  it('is changed: the new one opens it, the old one does not, and what is there goes on being saved and read', async () => {
    const { name, store } = await makeProtected();
    const stale = openStore(name);
    await stale.unlock('s', OLD);
    await stale.load('s');
    await store.changePassphrase('s', NEW);
    await store.save({ ...STUDY, title: 'Two' }, NO_HISTORY, 2);
    expect(await findBytes(name, NAME)).toEqual([]);
    const after = openStore(name);
    expect(await after.unlock('s', OLD)).toBe(false);
    expect(await after.unlock('s', NEW)).toBe(true);
    expect((await after.load('s')).study.title).toBe('Two');
    // A tab that was opened with the old one asks again, and writes nothing over it.
    await expect(stale.save({ ...STUDY, title: 'Stale' }, NO_HISTORY, 3)).rejects.toMatchObject({ name: 'StudyLocked' });
    await expect(stale.load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
    await expect(openStore(name).changePassphrase('s', 'x')).rejects.toMatchObject({ name: 'StudyLocked' });
  });

  it.each(['changePassphrase', 'protect'] as const)(
    'opens it at every moment, the old one or the new one, wherever it is ended: %s',
    async (act) => {
      const opens = new Set<string>();
      for (let call = 1; call < 60; call += 1) {
        const { name, store } = await makeProtected();
        let calls = 0;
        for (const method of ['put', 'delete', 'getAllKeys', 'get'] as const) {
          const real = Reflect.get(IDBObjectStore.prototype, method) as (...given: unknown[]) => unknown;
          vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function end(this: IDBObjectStore, ...given: unknown[]) {
            calls += 1;
            if (calls >= call) throw new DOMException('gone', 'AbortError');
            return real.apply(this, given) as never;
          });
        }
        await store[act]('s', NEW).catch(() => undefined);
        vi.restoreAllMocks();
        const after = openStore(name);
        const byOld = await after.unlock('s', OLD);
        expect(byOld ? true : await after.unlock('s', NEW)).toBe(true);
        const loaded = await after.load('s');
        expect([loaded.damage, loaded.study.people[0]?.name]).toEqual([[], NAME]);
        opens.add(byOld ? 'old' : 'new');
        if (calls < call) break;
      }
      // To protect what is protected is refused.
      expect(opens).toEqual(new Set(act === 'protect' ? ['old'] : ['old', 'new']));
    },
  );

  it('is not written in plain where its key was forgotten', async () => {
    const { store } = await makeProtected();
    const other = openStore(`kith-key-${(count += 1)}`);
    await store.lock('s');
    await expect(other.save(STUDY, NO_HISTORY, 2, true)).rejects.toMatchObject({ name: 'StudyLocked' });
    expect(await other.list()).toEqual([]);
  });
});
