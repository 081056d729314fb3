import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import type { Codebook } from '../../src/codebook/Codebook';
import { buildNominations } from '../../src/domain/buildNominations';
import { NO_HISTORY } from '../../src/domain/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Study } from '../../src/domain/Study';
import { openStudyStore } from '../../src/storage/openStudyStore';

const codebook: Codebook = { families: [], networkTypes: [], dimensions: [], motives: [], groups: [], grades: [], roles: [], barriers: [], archetypes: [], programmes: [] };

function makeLargeStudy(id: string, people: number): Study {
  return makeStudy({
    id,
    title: `Study ${id}`,
    codebook,
    people: Array.from({ length: people }, (_, index) => makePerson({ id: `p${index}`, kind: 'manager', organisation: 'Care' })),
    nominations: buildNominations([{ origin: { source: 0, row: 2 }, from: 'p0', to: 'p1', types: ['Elite'], activity: 'latent' }]),
  });
}

let count = 0;
const freshName = (): string => `kith-test-${(count += 1)}`;

describe('openStudyStore', () => {
  it.each([0, 1, 2500])('gives back what was saved, with %i people', async (people) => {
    const name = freshName();
    const study = makeLargeStudy('s1', people);
    await openStudyStore(name).save(study, NO_HISTORY, 5);
    expect(await openStudyStore(name).load('s1')).toEqual({ study, history: NO_HISTORY });
  });

  it('keeps nothing of an earlier, longer state', async () => {
    const store = openStudyStore(freshName());
    await store.save(makeLargeStudy('s1', 2500), NO_HISTORY, 1);
    await store.save(makeLargeStudy('s1', 3), NO_HISTORY, 2);
    expect((await store.load('s1')).study.people).toHaveLength(3);
  });

  it('lists the studies, the last changed first', async () => {
    const store = openStudyStore(freshName());
    await store.save(makeLargeStudy('old', 2), NO_HISTORY, 100);
    await store.save(makeLargeStudy('new', 3), NO_HISTORY, 200);
    const list = await store.list();
    expect(list.map(({ id, managers, nominations, changedAt }) => ({ id, managers, nominations, changedAt }))).toEqual([
      { id: 'new', managers: 3, nominations: 1, changedAt: 200 },
      { id: 'old', managers: 2, nominations: 1, changedAt: 100 },
    ]);
  });

  it('removes one study whole and leaves the others', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('a', 1200), NO_HISTORY, 1);
    await store.save(makeLargeStudy('ab', 2), NO_HISTORY, 2);
    await store.remove('a');
    await expect(store.load('a')).rejects.toMatchObject({ reason: 'not-found' });
    expect((await store.load('ab')).study.people).toHaveLength(2);
    const database = await openDB(name);
    expect(await database.getAllKeys('blocks')).toEqual([
      ['ab', 'nominations'],
      ['ab', 'people-0'],
    ]);
  });

  it('says of a study from a newer Kith that it is newer, and leaves it', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('s1', 1), NO_HISTORY, 1);
    const database = await openDB(name);
    const head = (await database.get('heads', 's1')) as { version: number };
    await database.put('heads', { ...head, version: 99 });
    await expect(store.load('s1')).rejects.toMatchObject({ reason: 'newer' });
    expect(await database.get('heads', 's1')).toMatchObject({ version: 99 });
  });

  it('says of a study with a missing part that it is damaged', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('s1', 1200), NO_HISTORY, 1);
    const database = await openDB(name);
    await database.delete('blocks', ['s1', 'people-1']);
    await expect(store.load('s1')).rejects.toMatchObject({ reason: 'damaged' });
  });
});
