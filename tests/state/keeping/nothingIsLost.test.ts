import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import type { Opened } from '../../../src/archive/Opened';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../../src/domain/steps/History';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { openTabs } from '../../fixtures/openTabs';
import { rest } from '../../fixtures/rest';
import { findBytes } from '../../storage/findBytes';

const NAME = 'Marta Joyce';
const opened = (id: string, title: string): Opened => ({
  study: makeStudy({ id, title, codebook: bookCodebook, people: [makePerson({ id: 'p1', kind: 'manager', name: NAME })] }),
  history: NO_HISTORY,
  lost: [],
});

let count = 0;
const freshName = (): string => `kith-lost-${(count += 1)}`;
/** What a page that is opened now would find. */
async function onDisk(name: string): Promise<readonly string[]> {
  const database = await openDB(name);
  const entries = (await database.getAll('entries')) as { title: string; protection?: unknown }[];
  database.close();
  return entries.map(({ title, protection }) => `${title}${protection === undefined ? '' : ' (protected)'}`).sort();
}

describe('nothing lies in plain', { timeout: 30_000 }, () => {
  it('of a protected file that could not be saved and was closed, when there is room again', async () => {
    const name = freshName();
    const tab = openTabs(name).open();
    await rest();
    tab.full.is = true;
    await tab.openFile(opened('a', 'A'), 'otter lamp');
    await tab.runTimers();
    expect(tab.kith.kept.getState().saving).toBe('trouble');
    const closing = tab.kith.actions.closeStudy();
    await rest();
    tab.kith.actions.leaveUnsaved();
    await closing;
    expect(tab.kith.kept.getState().study).toBeNull();
    expect(tab.kith.kept.getState().unsaved.map(({ title }) => title)).toEqual(['A']);
    tab.full.is = false;
    await tab.runTimers();
    await tab.runTimers();
    expect(await findBytes(name, NAME)).toEqual([]);
    expect(await onDisk(name)).toEqual(['A (protected)']);
    expect(tab.kith.kept.getState().unsaved).toEqual([]);
    // Its key is forgotten once nothing waits for it.
    await expect(tab.store.load('a')).rejects.toMatchObject({ name: 'StudyLocked' });
  });

  it('of a protected study that was removed while a save of it waited', async () => {
    const name = freshName();
    const tab = openTabs(name).open();
    await rest();
    await tab.openFile(opened('a', 'A'), 'otter lamp');
    await tab.runTimers();
    expect(await onDisk(name)).toEqual(['A (protected)']);
    tab.full.is = true;
    tab.kith.actions.renameStudy('A changed');
    await tab.runTimers();
    await tab.kith.actions.removeStudy('a');
    tab.full.is = false;
    await tab.runTimers();
    await tab.runTimers();
    expect(await onDisk(name)).toEqual([]);
    expect(await findBytes(name, NAME)).toEqual([]);
    expect(tab.asksToLeave()).toBe(false);
  });
});

describe('what could not be saved', { timeout: 30_000 }, () => {
  it('is asked about before another study is opened, waits by itself, and is saved when there is room', async () => {
    const name = freshName();
    const tab = openTabs(name).open();
    await rest();
    for (const id of ['B', 'A']) {
      await tab.openFile(opened(id, id));
      await tab.runTimers();
    }
    tab.full.is = true;
    tab.kith.actions.renameStudy('A with a day of work');
    await tab.runTimers();
    const opening = tab.kith.actions.openStudy('B');
    await rest();
    expect(tab.kith.session.getState().leaving).toMatchObject({ title: 'A with a day of work', isTriedAgain: true });
    tab.kith.actions.stay();
    await opening;
    expect(tab.kith.kept.getState()).toMatchObject({ study: { id: 'A' }, saving: 'trouble' });

    const again = tab.kith.actions.openStudy('B');
    await rest();
    tab.kith.actions.leaveUnsaved();
    await again;
    expect(tab.kith.kept.getState()).toMatchObject({ study: { id: 'B' }, unsaved: [{ id: 'A' }] });
    expect(tab.asksToLeave()).toBe(true);
    // Back to it, it is as it was left.
    await tab.kith.actions.openStudy('A');
    expect(tab.kith.kept.getState()).toMatchObject({ study: { title: 'A with a day of work' }, saving: 'trouble' });
    const back = tab.kith.actions.openStudy('B');
    await rest();
    tab.kith.actions.leaveUnsaved();
    await back;

    tab.full.is = false;
    tab.kith.actions.renameStudy('B changed');
    await tab.runTimers();
    await rest();
    expect(await onDisk(name)).toEqual(['A with a day of work', 'B changed']);
    expect(tab.asksToLeave()).toBe(false);
  });
});

describe('a study replaced by a file', { timeout: 30_000 }, () => {
  it('is on the disk at every moment, as the old one or as the new one', async () => {
    for (const passphrase of [undefined, 'otter lamp']) {
      const name = freshName();
      const seen = new Set<string>();
      const tab = openTabs(name).open();
      await rest();
      await tab.openFile(opened('a', 'Old'));
      await tab.runTimers();
      // With no room for the new one, nothing has happened.
      await tab.openFile(opened('a', 'New'), passphrase);
      tab.full.is = true;
      await tab.kith.actions.takeStudyFile('replace');
      expect(await onDisk(name)).toEqual(['Old']);
      expect(tab.kith.session.getState().fileIn?.message).toMatch(/has not changed/);
      expect(tab.kith.kept.getState().study?.title).toBe('Old');
      tab.full.is = false;
      tab.kith.actions.leaveFileIn();
      await tab.openFile(opened('a', 'New'), passphrase);
      expect(tab.kith.session.getState().fileIn?.state).toBe('here');
      const over = { is: false };
      const replacing = tab.kith.actions.takeStudyFile('replace').finally(() => {
        over.is = true;
      });
      while (!over.is) {
        seen.add((await onDisk(name)).join());
        await rest(1);
      }
      await replacing;
      seen.add((await onDisk(name)).join());
      seen.add('Old');
      expect(seen).toEqual(new Set(['Old', passphrase === undefined ? 'New' : 'New (protected)']));
      expect(tab.kith.kept.getState()).toMatchObject({ study: { title: 'New' }, saving: 'saved' });
      // What would be readable beside what is protected cannot be brought back.
      expect(tab.kith.kept.getState().removed.map(({ title }) => title)).toEqual(passphrase === undefined ? ['Old'] : []);
    }
  });

  it('is saved although another tab, which is busy, has the claim: the new one is kept, and the tab takes over', async () => {
    const name = freshName();
    const tabs = openTabs(name);
    const busy = tabs.open();
    const tab = tabs.open();
    await rest();
    await busy.openFile(opened('a', 'Old'));
    await busy.runTimers();
    busy.deafen(true);
    await tab.kith.actions.removeAside(-1);
    await tab.openFile(opened('a', 'New'));
    expect(tab.kith.session.getState().fileIn?.state).toBe('here');
    await tab.kith.actions.takeStudyFile('replace');
    await tab.runTimers();
    await rest();
    expect(await onDisk(name)).toEqual(['New']);
    // Now the busy one hears that it was removed.
    await busy.kith.actions.closeStudy();
    await rest(200);
    expect(tab.kith.kept.getState()).toMatchObject({ study: { title: 'New' }, claim: 'ours' });
    tab.kith.actions.renameStudy('New, changed');
    await tab.runTimers();
    expect(await onDisk(name)).toEqual(['New, changed']);
  });
});

describe('a takeover', { timeout: 30_000 }, () => {
  it('that finds nothing keeps what is on the screen, and saves it', async () => {
    const name = freshName();
    const tabs = openTabs(name);
    const first = tabs.open();
    const second = tabs.open();
    await rest();
    await first.openFile(opened('a', 'A'));
    await first.runTimers();
    await second.kith.actions.removeAside(-1);
    await second.kith.actions.openStudy('a');
    expect(second.kith.kept.getState().claim).toBe('taken');
    // The browser has cleared it.
    const database = await openDB(name);
    for (const records of ['entries', 'studies', 'parts']) await database.clear(records);
    database.close();
    await first.kith.actions.closeStudy();
    await rest(200);
    expect(second.kith.kept.getState()).toMatchObject({ study: { title: 'A' }, claim: 'ours' });
    await second.runTimers();
    expect(await onDisk(name)).toEqual(['A']);
  });

  it('whose reading fails does not make the old state the one that is written', async () => {
    const name = freshName();
    const tabs = openTabs(name);
    const broken = { is: false };
    const first = tabs.open();
    const second = tabs.open((store) => ({
      ...store,
      load: (id) => (broken.is ? Promise.reject(new Error('read error')) : store.load(id)),
    }));
    await rest();
    await first.openFile(opened('a', 'A'));
    await first.runTimers();
    await second.kith.actions.removeAside(-1);
    await second.kith.actions.openStudy('a');
    broken.is = true;
    first.kith.actions.renameStudy('Newer');
    await first.runTimers();
    await first.kith.actions.closeStudy();
    await rest(200);
    expect(second.kith.kept.getState().claim).toBe('taken');
    second.kith.actions.renameStudy('Older');
    await second.runTimers();
    expect(await onDisk(name)).toEqual(['Newer']);
    // It is tried again, and then this tab writes.
    broken.is = false;
    await second.runTimers();
    await rest(200);
    expect(second.kith.kept.getState()).toMatchObject({ study: { title: 'Newer' }, claim: 'ours' });
  });
});

describe('a tab that only follows', { timeout: 30_000 }, () => {
  it('does not say that something was brought in, or removed, which was not', async () => {
    const tabs = openTabs(freshName());
    const first = tabs.open();
    const second = tabs.open();
    await rest();
    await first.openFile(opened('a', 'A'));
    await first.runTimers();
    await second.kith.actions.removeAside(-1);
    await second.kith.actions.openStudy('a');
    await second.kith.actions.bringIn([new File(['id,name\nb,Ben\n'], 'more.csv')]);
    const { offer } = second.kith.session.getState();
    await second.kith.actions.changeReading({ ...offer!.choices, into: 'open' });
    await second.kith.actions.takeOffer();
    expect(second.message()).toMatch(/open in another tab\. Close it there/);
    // It can still be taken, when this tab is the one that writes.
    expect(second.kith.session.getState().offer).not.toBeNull();
    second.kith.actions.removeRows('people', [0]);
    expect(second.message()).toMatch(/open in another tab\. Close it there/);
    expect(second.kith.actions.addEntry('groups', { id: 'Estates', label: 'Estates', definition: '', chapter: '' })).toBe(
      'Nothing was changed.',
    );
    expect(second.kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Cy' }], 'typed')).toHaveLength(1);
    expect(second.kith.kept.getState().study?.people.map(({ name }) => name)).toEqual([NAME]);
  });
});

describe('what was just removed', { timeout: 30_000 }, () => {
  it('cannot be brought back in any tab once everything is removed, or somebody was erased from it', async () => {
    const tabs = openTabs(freshName());
    const first = tabs.open();
    const second = tabs.open();
    await rest();
    for (const id of ['a', 'b']) {
      await first.openFile(opened(id, id));
      await first.runTimers();
      await first.kith.actions.closeStudy();
      await second.kith.actions.removeStudy(id);
    }
    expect(second.kith.kept.getState().removed.map(({ id }) => id)).toEqual(['a', 'b']);
    await first.openFile(opened('a', 'a'));
    await first.runTimers();
    await expect.poll(() => first.kith.derived.getState().current, { timeout: 10_000 }).toBe(true);
    await first.kith.actions.erasePerson('p1');
    await rest();
    expect(second.kith.kept.getState().removed.map(({ id }) => id)).toEqual(['b']);
    await first.kith.actions.removeEverything();
    await rest();
    expect(second.kith.kept.getState().removed).toEqual([]);
  });
});

describe('somebody who is erased', { timeout: 30_000 }, () => {
  it('stays neither in the record of the automatic copy nor in the name of its file', async () => {
    const name = freshName();
    const tab = openTabs(name).open();
    await rest();
    await tab.openFile(opened('a', `Around ${NAME}`));
    await tab.runTimers();
    await tab.kith.actions.chooseFolder();
    tab.kith.actions.renameStudy('Spring');
    await tab.runTimers();
    expect([...tab.inFolder]).toEqual([`Around ${NAME}.kith`]);
    await expect.poll(() => tab.kith.derived.getState().current, { timeout: 10_000 }).toBe(true);
    await tab.kith.actions.erasePerson('p1');
    await rest();
    expect(await findBytes(name, NAME)).toEqual([]);
    expect([...tab.inFolder]).toEqual(['Spring.kith']);
  });
});
