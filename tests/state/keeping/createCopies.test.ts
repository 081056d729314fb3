import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import { createCopies } from '../../../src/state/keeping/createCopies';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import type { FolderCopy, StudyEntry } from '../../../src/storage/StudyStore';
import { partOf } from '../../fixtures/partOf';

const study = makeStudy({ id: 's', title: ' One ', codebook: bookCodebook });
const FOLDER = { name: 'Backups' } as FileSystemDirectoryHandle;
const entryAt = (changedAt: number): StudyEntry => ({
  id: 's',
  title: 'One',
  notice: '',
  managers: 0,
  nominations: 0,
  bytes: 0,
  changedAt,
  backedUpAt: null,
});

function setUp({ isProtected = false, passphrase = null as string | null, stored = null as FolderCopy | null } = {}) {
  const stores = createStores();
  stores.kept.setState({ study, studies: [entryAt(1)] });
  const clock = { now: 1_000_000 };
  const folder = { isAllowed: true, failure: null as Error | null, files: new Map<string, string>() };
  const waits: { readonly delayMs: number; readonly act: () => void }[] = [];
  const saved: FolderCopy[] = [];
  const doors = partOf<Doors>({
    now: () => clock.now,
    later(delayMs: number, act: () => void) {
      const wait = { delayMs, act };
      waits.push(wait);
      return () => void waits.splice(waits.indexOf(wait), 1);
    },
    store: {
      loadCopy: () => Promise.resolve(stored),
      saveCopy: (copy: FolderCopy) => {
        saved.push(copy);
        return Promise.resolve();
      },
      removeCopy: () => {
        saved.length = 0;
        return Promise.resolve();
      },
      pack: () => Promise.resolve({ bytes: new TextEncoder().encode('plain'), isProtected }),
    },
    worker: { lockFile: (_bytes: Uint8Array, words: string) => Promise.resolve(new TextEncoder().encode(`locked by ${words}`)) },
    folders: {
      missing: null,
      choose: () => Promise.resolve(FOLDER),
      isSame: () => Promise.resolve(true),
      findFreeName: (_folder: unknown, wanted: string) => Promise.resolve(wanted),
      isAllowed: () => Promise.resolve(folder.isAllowed),
      askToAllow: () => {
        folder.isAllowed = true;
        return Promise.resolve(true);
      },
      saveInto: (_folder: unknown, name: string, content: Uint8Array) => {
        if (folder.failure !== null) return Promise.reject(folder.failure);
        folder.files.set(name, new TextDecoder().decode(content));
        return Promise.resolve();
      },
      remove: (_folder: unknown, name: string) => {
        if (folder.failure !== null) return Promise.reject(folder.failure);
        folder.files.delete(name);
        return Promise.resolve();
      },
    },
  });
  const copies = createCopies(doors, stores, () => passphrase);
  return {
    doors: doors as { folders: Doors['folders'] },
    stores,
    clock,
    folder,
    waits,
    saved,
    copies,
    copy: () => stores.kept.getState().copy,
  };
}

describe('createCopies', () => {
  it('copies at once to the folder that was chosen, and remembers which state that was', async () => {
    const { copies, folder, saved, copy } = setUp();
    await copies.show('s');
    expect(copy()).toBeNull();
    await copies.actions.chooseFolder();
    expect([...folder.files]).toEqual([['One.kith', 'plain']]);
    expect(copy()).toEqual({ folder: 'Backups', fileName: 'One.kith', copiedAt: 1_000_000, isDue: false, state: 'ready', trouble: null });
    expect(saved.at(-1)).toEqual({ study: 's', folder: FOLDER, fileName: 'One.kith', copiedAt: 1_000_000, copiedChange: 1 });
  });

  it('copies a change soon, and while work goes on once a minute; nothing where nothing has changed', async () => {
    const { copies, clock, waits, copy } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    await copies.copyNow();
    expect(waits).toEqual([]);
    clock.now += 20_000;
    copies.saved(entryAt(2));
    copies.saved(entryAt(3));
    expect(waits.map(({ delayMs }) => delayMs)).toEqual([40_000]);
    expect(copy()).toMatchObject({ isDue: true });
    clock.now += 40_000;
    waits.shift()?.act();
    await copies.copyNow();
    expect(copy()).toMatchObject({ isDue: false, copiedAt: clock.now });
    clock.now += 600_000;
    copies.saved(entryAt(4));
    expect(waits.map(({ delayMs }) => delayMs)).toEqual([3_000]);
  });

  it('never lets a protected study out without its passphrase', async () => {
    const known = setUp({ isProtected: true, passphrase: 'otter' });
    await known.copies.show('s');
    await known.copies.actions.chooseFolder();
    expect([...known.folder.files.values()]).toEqual(['locked by otter']);
    const unknown = setUp({ isProtected: true });
    await unknown.copies.show('s');
    await unknown.copies.actions.chooseFolder();
    expect(unknown.folder.files.size).toBe(0);
    expect(unknown.copy()).toMatchObject({ state: 'trouble' });
  });

  it('asks again after the page was loaded again, knows what is not copied yet, and copies it when it may', async () => {
    const stored: FolderCopy = { study: 's', folder: FOLDER, fileName: 'One.kith', copiedAt: 5, copiedChange: 0 };
    const { copies, folder, copy } = setUp({ stored });
    folder.isAllowed = false;
    await copies.show('s');
    expect(copy()).toMatchObject({ state: 'asks', isDue: true, copiedAt: 5 });
    expect(await copies.copyNow()).toBe(false);
    await copies.actions.allowFolder();
    expect([...folder.files]).toEqual([['One.kith', 'plain']]);
    expect(copy()).toMatchObject({ state: 'ready', isDue: false });
  });

  it('says why a copy failed, keeps when the last one was made, and tries again at the next change', async () => {
    const { copies, folder, copy, waits } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    folder.failure = new DOMException('gone', 'NotFoundError');
    copies.saved(entryAt(2));
    expect(await copies.copyNow()).toBe(false);
    expect(copy()).toMatchObject({
      state: 'trouble',
      copiedAt: 1_000_000,
      isDue: true,
      trouble: 'The folder no longer exists, or its drive is not connected.',
    });
    folder.failure = null;
    copies.saved(entryAt(3));
    expect(waits).toHaveLength(1);
    expect(await copies.copyNow()).toBe(true);
    expect(copy()).toMatchObject({ state: 'ready', trouble: null });
  });

  it('says that a folder cannot be chosen, and keeps the one that was', async () => {
    const { copies, stores, copy, doors } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    doors.folders = { ...doors.folders, choose: () => Promise.reject(new Error('no such place')) };
    await copies.actions.chooseFolder();
    expect(stores.session.getState().message).toBe('The study cannot be copied there: no such place');
    expect(copy()).toMatchObject({ folder: 'Backups', state: 'ready' });
  });

  it('stays stopped, though a copy was under way', async () => {
    const { copies, doors, saved, copy } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    let write: () => void = () => undefined;
    doors.folders = {
      ...doors.folders,
      saveInto: () =>
        new Promise((resolve) => {
          write = resolve;
        }),
    };
    copies.saved(entryAt(2));
    const copying = copies.copyNow();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    await copies.actions.stopCopies();
    write();
    await copying;
    expect(saved).toEqual([]);
    expect(copy()).toBeNull();
  });

  it('is no longer called after somebody who was erased: the file gets another name, and the old one goes or is said to be there', async () => {
    const { copies, folder, saved, copy } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    expect(await copies.rename('Untitled study')).toBeNull();
    expect(saved.at(-1)).toMatchObject({ fileName: 'Untitled study.kith', copiedChange: 1 });
    expect(copy()?.fileName).toBe('Untitled study.kith');
    expect([...folder.files.keys()]).toEqual(['Untitled study.kith']);
    folder.failure = new DOMException('gone', 'NotFoundError');
    expect(await copies.rename('Other')).toEqual({ fileName: 'Untitled study.kith', folder: 'Backups' });
    expect(saved.at(-1)?.fileName).toBe('Other.kith');
    // Without a new copy, the old one does not go.
    expect([...folder.files.keys()]).toEqual(['Untitled study.kith']);
  });

  it('removes the file called after somebody who was erased when the study can be saved again, and says so; nothing that is kept knows its name meanwhile', async () => {
    const { copies, stores, clock, folder, saved, waits, copy } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    stores.kept.setState({ saving: 'trouble' });
    expect(await copies.rename('Untitled study')).toEqual({ fileName: 'One.kith', folder: 'Backups' });
    expect([...folder.files.keys()]).toEqual(['One.kith']);
    expect(JSON.stringify(saved.at(-1))).not.toContain('One');
    // Before it is saved, a copy would hold who was erased, and so would the old one: neither is touched.
    expect(waits).toEqual([]);
    stores.kept.setState({ saving: 'saved' });
    copies.saved(entryAt(2));
    // The folder takes the copy, and not yet the removal.
    const remove = folder.files.delete.bind(folder.files);
    folder.files.delete = () => {
      throw new DOMException('open elsewhere', 'NoModificationAllowedError');
    };
    waits.shift()?.act();
    await copies.copyNow();
    expect([...folder.files.keys()]).toEqual(['One.kith', 'Untitled study.kith']);
    expect(stores.session.getState().message).toBeNull();
    expect(copy()).toMatchObject({ isDue: false });
    folder.files.delete = remove;
    clock.now += 60_000;
    expect(waits).toHaveLength(1);
    waits.shift()?.act();
    await copies.copyNow();
    expect([...folder.files.keys()]).toEqual(['Untitled study.kith']);
    expect(stores.session.getState().message).toBe(
      'The copy named after the erased person has now been deleted from the folder “Backups”.',
    );
    expect(waits).toEqual([]);
  });

  it('copies nothing of a study that another tab writes, nor after it was stopped', async () => {
    const { copies, stores, folder, copy } = setUp();
    await copies.show('s');
    await copies.actions.chooseFolder();
    folder.files.clear();
    stores.kept.setState({ claim: 'taken' });
    copies.saved(entryAt(2));
    await copies.copyNow();
    stores.kept.setState({ claim: 'ours' });
    await copies.actions.stopCopies();
    copies.saved(entryAt(3));
    await copies.copyNow(true);
    expect(folder.files.size).toBe(0);
    expect(copy()).toBeNull();
  });
});
