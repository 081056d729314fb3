import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';
import { openDB } from 'idb';

import { NO_HISTORY } from '../../../src/domain/steps/History';
import type { Study } from '../../../src/domain/Study';
import { openStudyStore } from '../../../src/storage/openStudyStore';
import type { StoredPart } from '../../../src/storage/KithDatabase';
import { makeSampleStudy } from '../../fixtures/sampleStudy';
import { findBytes } from '../../storage/findBytes';
import type { Tab } from './keptBrowser';
import { rest } from '../../fixtures/rest';
import { keptBrowser } from './keptBrowser';

const SAMPLE: Study = { ...makeSampleStudy('three-trusts'), id: 's', title: 'Ward round' };
const SOMEBODY = SAMPLE.people[4]!;

let count = 0;
/** A browser that has the sample on its disk, and one tab of it. */
async function setUp(): Promise<{ database: string; tab: Tab; openTab: () => Promise<Tab> }> {
  const database = `kith-keeping-${(count += 1)}`;
  await keep(database);
  const { openTab } = keptBrowser(database);
  return { database, tab: await openTab(), openTab };
}
/** As if the file of the study had been opened: it is on the disk. */
async function keep(database: string): Promise<void> {
  await openStudyStore(database).save(SAMPLE, NO_HISTORY, 1);
}
const titles = async ({ store }: Tab): Promise<string[]> => (await store.list()).map(({ title }) => title);
const removed = ({ kith }: Tab): string[] => kith.kept.getState().removed.map(({ id }) => id);

async function flip(database: string, part: string): Promise<void> {
  const connection = await openDB(database);
  const stored = (await connection.get('parts', ['s', part])) as StoredPart;
  const bytes = stored.bytes.slice();
  bytes[bytes.length >> 1]! ^= 0x04;
  await connection.put('parts', { ...stored, bytes });
  connection.close();
}

describe('a study that was just removed', { timeout: 120_000 }, () => {
  it('is not in the browser, and can be brought back as it was', async () => {
    const { database, tab } = await setUp();
    await tab.kith.actions.openStudy('s');
    await tab.kith.actions.removeStudy('s');
    expect(removed(tab)).toEqual(['s']);
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
    await tab.kith.actions.bringBack('s');
    expect(removed(tab)).toEqual([]);
    expect((await tab.store.load('s')).study.people).toEqual(SAMPLE.people);
  });

  it('cannot be brought back once everything was removed', async () => {
    const { tab } = await setUp();
    await tab.kith.actions.removeStudy('s');
    await tab.kith.actions.removeEverything();
    expect(removed(tab)).toEqual([]);
    await tab.kith.actions.bringBack('s');
    expect(await titles(tab)).toEqual([]);
  });

  it('does not bring back somebody who has been erased since', async () => {
    const { database, tab } = await setUp();
    await tab.kith.actions.removeStudy('s');
    await keep(database);
    await tab.kith.actions.openStudy('s');
    await expect.poll(() => tab.kith.derived.getState().current, { timeout: 20_000 }).toBe(true);
    await tab.kith.actions.erasePerson(SOMEBODY.id);
    expect(tab.kith.kept.getState().study?.erasures).toHaveLength(1);
    expect(removed(tab)).toEqual([]);
    // Out of the way, so that nothing but the memory of the tab could stand against it.
    await tab.store.remove('s');
    await tab.kith.actions.closeStudy();
    await rest();
    await tab.kith.actions.bringBack('s');
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
  });

  it('does not come back unencrypted once a study of its id is protected', async () => {
    const { database, tab } = await setUp();
    await tab.kith.actions.removeStudy('s');
    await keep(database);
    await tab.kith.actions.openStudy('s');
    await tab.kith.actions.protectStudy('otter lamp');
    expect(removed(tab)).toEqual([]);
    await tab.kith.actions.removeStudy('s');
    await tab.kith.actions.bringBack('s');
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
    await expect(openStudyStore(database).load('s')).rejects.toMatchObject({ name: 'StudyLocked' });
  });

  it('in another tab does not come back unencrypted there once a study of its id is protected here', async () => {
    const { database, tab, openTab } = await setUp();
    const other = await openTab();
    await other.kith.actions.removeStudy('s');
    expect(removed(other)).toEqual(['s']);
    await keep(database);
    await tab.kith.actions.openStudy('s');
    await tab.kith.actions.protectStudy('otter lamp');
    await rest();
    expect(removed(other)).toEqual([]);
    await tab.kith.actions.removeStudy('s');
    await other.kith.actions.bringBack('s');
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
    // What was removed encrypted may come back, where it was removed.
    expect(removed(tab)).toEqual(['s']);
  });

  it('in another tab takes with it the change that was still to be saved here', async () => {
    const { database, tab, openTab } = await setUp();
    await tab.kith.actions.openStudy('s');
    const other = await openTab();
    tab.kith.actions.renameStudy('Changed at the last moment');
    await other.kith.actions.removeStudy('s');
    await tab.pass(60_000);
    // Nor is it held in memory, to be saved or brought back from there.
    expect(tab.kith.kept.getState().unsaved).toEqual([]);
    expect(await titles(other)).toEqual([]);
    expect(tab.kith.kept.getState().study).toBeNull();
    expect(tab.message()).toMatch(/removed in another tab/);
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
  });
});

describe('somebody who is erased', { timeout: 120_000 }, () => {
  it('is in no stored byte, nor in what had been kept aside as it could not be read', async () => {
    const { database, tab } = await setUp();
    await flip(database, 'people-1.json');
    await tab.kith.actions.openStudy('s');
    // Read again from another file, and put in place of what was harmed.
    await tab.store.save(SAMPLE, NO_HISTORY, 2);
    await tab.kith.actions.openStudy('s');
    await expect.poll(() => tab.kith.derived.getState().current, { timeout: 20_000 }).toBe(true);
    expect(await findBytes(database, SOMEBODY.name)).toContain('asides.bytes');
    await tab.kith.actions.erasePerson(SOMEBODY.id);
    expect(await findBytes(database, SOMEBODY.name)).toEqual([]);
    expect(tab.kith.kept.getState().asides).toEqual([]);
  });
});
