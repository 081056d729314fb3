import { compacted } from '../fixtures/compacted';
import 'fake-indexeddb/auto';

import { readFileSync } from 'node:fs';

import { unzipSync } from 'fflate';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';

import { packStudyFile } from '../../src/archive/packStudyFile';
import { toBlocks } from '../../src/archive/toBlocks';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import type { History } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { applyErasure } from '../../src/editing/applyErasure';
import { travel } from '../../src/domain/steps/travel';
import { openStudyStore } from '../../src/storage/openStudyStore';
import type { StoredPart } from '../../src/storage/KithDatabase';
import { finish } from '../../src/support/finish';
import { crc32 } from '../../src/support/crc32';
import { fixturePath } from '../fixtures/readFixture';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { findBytes, holdsWord } from './findBytes';
import { fillKept } from '../fixtures/kept/fillKept';
import { readKept } from '../fixtures/kept/readKept';

function makeLargeStudy(id: string, people: number): Study {
  return makeStudy({
    id,
    title: `Study ${id}`,
    codebook: bookCodebook,
    people: Array.from({ length: people }, (_, index) => makePerson({ id: `p${index}`, kind: 'manager', organisation: 'Care' })),
    nominations: buildNominations([{ origin: { source: 0, row: 2 }, from: 'p0', to: 'p1', types: ['Elite'], activity: 'latent' }]),
  });
}

let count = 0;
const freshName = (): string => `kith-test-${(count += 1)}`;
/** In the form that depends on the rows alone. */
const partsOf = async (name: string): Promise<readonly StoredPart[]> => {
  const database = await openDB(name);
  const parts = (await database.getAll('parts')) as StoredPart[];
  database.close();
  return parts;
};
/** Damages what is stored, as a disk would. */
async function flip(name: string, study: string, part: string): Promise<void> {
  const database = await openDB(name);
  const stored = (await database.get('parts', [study, part])) as StoredPart;
  const bytes = stored.bytes.slice();
  bytes[bytes.length >> 1]! ^= 0x04;
  await database.put('parts', { ...stored, bytes });
  database.close();
}
function rename(study: Study, history: History, title: string): { study: Study; history: History } {
  const step = buildStep.setting(study, 'title', title);
  return { study: applyStep(study, step), history: recordStep(history, step, 3) };
}

describe('openStudyStore', { timeout: 30_000 }, () => {
  it.each([0, 1, 2500])('gives back what was saved, with %i people', async (people) => {
    const name = freshName();
    const study = makeLargeStudy('s1', people);
    await openStudyStore(name).save(study, NO_HISTORY, 5);
    const loaded = await openStudyStore(name).load('s1');
    expect({ ...loaded, study: compacted(loaded.study) }).toEqual({ study: compacted(study), history: NO_HISTORY, damage: [] });
  });

  it('keeps nothing of an earlier, longer state', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('s1', 2500), NO_HISTORY, 1);
    await store.save(makeLargeStudy('s1', 3), NO_HISTORY, 2);
    expect((await store.load('s1')).study.people).toHaveLength(3);
    expect((await partsOf(name)).map((part) => part.name)).toEqual(['nominations-1.bin', 'people-1.json', 'study.json']);
  });

  it('writes only the parts that changed, adds steps and never writes one again', async () => {
    const name = freshName();
    const first = makeLargeStudy('s1', 2500);
    await openStudyStore(name).save(first, NO_HISTORY, 1);
    const store = openStudyStore(name);
    const { study } = await store.load('s1');
    // What is not written again keeps this mark.
    const database = await openDB(name);
    for (const part of await partsOf(name)) await database.put('parts', { ...part, mark: true });
    const renamed = rename(study, NO_HISTORY, 'Another title');
    await store.save(renamed.study, renamed.history, 2);
    const unmarked = async (): Promise<string[]> =>
      ((await database.getAll('parts')) as { name: string; mark?: true }[]).filter(({ mark }) => mark !== true).map((part) => part.name);
    expect(await unmarked()).toEqual(['step-1.bin', 'study.json']);
    for (const part of await partsOf(name)) await database.put('parts', { ...part, mark: true });

    const edit = buildStep.editPeople(renamed.study, 'role', new Map([[1500, { ...renamed.study.people[1500]!, role: 'Matron' }]]));
    const edited = { study: applyStep(renamed.study, edit), history: recordStep(renamed.history, edit, 4) };
    await store.save(edited.study, edited.history, 3);
    expect(await unmarked()).toEqual(['people-2.json', 'step-2.bin', 'study.json']);
    const loaded = await openStudyStore(name).load('s1');
    expect([compacted(loaded.study), loaded.history]).toEqual([compacted(edited.study), edited.history]);
    database.close();
  });

  it('writes everything where somebody else has saved meanwhile, so that parts of two states never mix', async () => {
    const name = freshName();
    const [here, there] = [openStudyStore(name), openStudyStore(name)];
    const study = makeLargeStudy('s1', 1500);
    await here.save(study, NO_HISTORY, 1);
    const others = { ...makeLargeStudy('s1', 1200), title: 'Theirs' };
    await there.save(others, NO_HISTORY, 2);
    await here.save({ ...study, title: 'Ours' }, NO_HISTORY, 3);
    const loaded = await openStudyStore(name).load('s1');
    expect(loaded).toMatchObject({ damage: [], study: { title: 'Ours' } });
    expect(loaded.study.people).toEqual(study.people);
  });

  it('lists the studies, the last changed first, with the day of the last file', async () => {
    const store = openStudyStore(freshName());
    await store.save(makeLargeStudy('old', 2), NO_HISTORY, 100);
    await store.save(makeLargeStudy('new', 3), NO_HISTORY, 200);
    await store.saveBackupDate('old', 150);
    await store.save(makeLargeStudy('old', 2), NO_HISTORY, 100);
    const list = await store.list();
    expect(
      list.map(({ id, managers, nominations, changedAt, backedUpAt }) => ({ id, managers, nominations, changedAt, backedUpAt })),
    ).toEqual([
      { id: 'new', managers: 3, nominations: 1, changedAt: 200, backedUpAt: null },
      { id: 'old', managers: 2, nominations: 1, changedAt: 100, backedUpAt: 150 },
    ]);
  });

  it('removes one study whole, leaves the others, and puts it back as it was', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('a', 1200), NO_HISTORY, 1);
    await store.save(makeLargeStudy('ab', 2), NO_HISTORY, 2);
    const taken = await store.remove('a');
    await expect(store.load('a')).rejects.toMatchObject({ reason: 'not-found' });
    expect((await store.load('ab')).study.people).toHaveLength(2);
    expect(new Set((await partsOf(name)).map((part) => part.study))).toEqual(new Set(['ab']));
    await store.putBack(taken!);
    expect((await store.load('a')).study.people).toHaveLength(1200);
    expect((await store.list()).map(({ id, changedAt }) => [id, changedAt])).toEqual([
      ['ab', 2],
      ['a', 1],
    ]);
  });

  it('says of a study from a newer Kith that it is newer, and leaves it', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('s1', 1), NO_HISTORY, 1);
    const part = (await partsOf(name)).find((one) => one.name === 'study.json')!;
    const bytes = new TextEncoder().encode(new TextDecoder().decode(part.bytes).replace(/"version":\d+\}$/, '"version":99}'));
    const database = await openDB(name);
    const stored = (await database.get('studies', 's1')) as { parts: { name: string }[] };
    await database.put('parts', { ...part, bytes, checksum: crc32(bytes) });
    await database.put('studies', {
      ...stored,
      parts: stored.parts.map((known) => (known.name === 'study.json' ? { ...known, checksum: crc32(bytes) } : known)),
    });
    database.close();
    await expect(openStudyStore(name).load('s1')).rejects.toMatchObject({ reason: 'newer' });
    expect((await partsOf(name)).find((one) => one.name === 'study.json')?.bytes).toEqual(bytes);
    expect(await store.listAsides()).toEqual([]);
  });

  it('opens what can be opened of a damaged study, says what could not, and keeps the damaged part aside as it is', async () => {
    const name = freshName();
    const study = makeLargeStudy('s1', 2500);
    await openStudyStore(name).save(study, NO_HISTORY, 1);
    await flip(name, 's1', 'people-2.json');
    const damaged = (await partsOf(name)).find((part) => part.name === 'people-2.json')!.bytes;
    const store = openStudyStore(name);
    const loaded = await store.load('s1');
    expect(loaded.study.people).toEqual([...study.people.slice(0, 1000), ...study.people.slice(2000)]);
    expect(loaded.study.nominations.length).toBe(1);
    expect(loaded.damage).toEqual([{ what: 'people', first: 1001, last: 2000, of: 2500 }]);

    // Saved as it is now, opened again: nothing to say any more, and the original is still there, once.
    await store.load('s1');
    await store.save(loaded.study, loaded.history, 2);
    expect((await store.load('s1')).damage).toEqual([]);
    const [aside, ...more] = await store.listAsides();
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ study: 's1', title: 'Study s1', part: 'people-2.json', bytes: damaged.length });
    expect(new Uint8Array(await (await store.loadAside(aside!.key))!.arrayBuffer())).toEqual(damaged);
    await store.removeAside(aside!.key);
    expect(await store.listAsides()).toEqual([]);
  });

  it('says that a part is missing, and cannot open a study without its head, which it leaves and keeps aside', async () => {
    const name = freshName();
    await openStudyStore(name).save(makeLargeStudy('s1', 1200), NO_HISTORY, 1);
    const database = await openDB(name);
    await database.delete('parts', ['s1', 'people-2.json']);
    const store = openStudyStore(name);
    expect((await store.load('s1')).damage).toEqual([{ what: 'people', first: 1001, last: 1200, of: 1200 }]);
    await flip(name, 's1', 'study.json');
    await expect(store.load('s1')).rejects.toMatchObject({ reason: 'damaged' });
    expect((await store.listAsides()).map(({ part }) => part)).toContain('study.json');
    database.close();
  });

  it('opens what the first version kept, and takes the old copy away only when the new one is read back', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStudyStore(name);
    expect((await store.list()).map(({ id, title, changedAt, backedUpAt }) => [id, title, changedAt, backedUpAt])).toEqual([
      ['5f0f6f0e-7a31-4b1e-9c55-0d7f2c9b1a10', 'The firm', Date.UTC(2026, 10, 21, 16, 5), null],
      ['sample-three-trusts', 'Three trusts, spring round', Date.UTC(2026, 10, 20, 9, 30), null],
    ]);
    const { study, history, damage } = await store.load('sample-three-trusts');
    expect(damage).toEqual([]);
    expect(history).toEqual(NO_HISTORY);
    // The files of the sample as that release had them; it has been made anew since.
    const sample = makeSampleStudy('three-trusts', (path) => readFileSync(fixturePath(`kept/${path}`)));
    // It had no word for a programme: what stood in that column was kept as an attribute, and is one still.
    const kept = sample.people.map((person) => ({
      ...person,
      programme: '',
      attributes: person.programme === '' ? [] : [{ name: 'programme', value: person.programme }],
    }));
    expect(study.people).toEqual(kept);
    const rows = (of: Study) => Array.from({ length: of.nominations.length }, (_, i) => nominationAt(of.nominations, i));
    expect(rows(study)).toEqual(rows(sample));
    const database = await openDB(name);
    expect(await database.getAllKeys('heads')).toEqual(['5f0f6f0e-7a31-4b1e-9c55-0d7f2c9b1a10']);
    expect(await database.getAllKeys('blocks')).toHaveLength(2);
    expect((await openStudyStore(name).list()).map(({ changedAt }) => changedAt)).toEqual([
      Date.UTC(2026, 10, 21, 16, 5),
      Date.UTC(2026, 10, 20, 9, 30),
    ]);
    database.close();
  });

  it('opens what the second version kept, with its history, and can protect it', async () => {
    const name = freshName();
    await fillKept(name, readKept(2));
    const store = openStudyStore(name, 4);
    const { study, history, damage } = await store.load('firm');
    expect(damage).toEqual([]);
    expect([study.title, study.people.length, study.nominations.length]).toEqual(['The firm', 21, 312]);
    expect(study.people).toEqual(makeSampleStudy('krackhardt').people);
    expect(travel(study, history, 0).study.title).toBe("Krackhardt's high-tech firm");
    await store.protect('firm', 'otter lamp');
    expect((await store.load('firm')).study.people).toEqual(study.people);
    expect((await partsOf(name)).map((part) => part.name)).toContain('people-1.json.sealed');
  });

  it('leaves the old copy where the new one cannot be written', async () => {
    const name = freshName();
    await fillKept(name, readKept(1));
    const store = openStudyStore(name);
    await store.list();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.load('sample-three-trusts')).rejects.toMatchObject({ name: 'QuotaExceededError' });
    full.mockRestore();
    expect(await partsOf(name)).toEqual([]);
    expect((await store.load('sample-three-trusts')).study.people).toHaveLength(92);
  });

  it('leaves no byte of somebody who was erased, in any record of any store', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    const sample = { ...makeSampleStudy('three-trusts'), id: 's' };
    const person = sample.people[4]!;
    const step = buildStep.editPeople(sample, person.name, new Map([[4, { ...person, role: `${person.name}’s own post` }]]));
    const study = applyStep(sample, step);
    await store.save(study, recordStep(NO_HISTORY, step, 1), 1);
    await flip(name, 's', 'people-1.json');
    await store.load('s');
    // With the step, which does not fit what is left.
    expect((await store.listAsides()).map(({ part }) => part)).toEqual(['people-1.json', 'step-1.bin']);
    await store.save(study, recordStep(NO_HISTORY, step, 1), 1);
    expect(await findBytes(name, person.name)).not.toEqual([]);

    const reconciled = reconcile(study, null);
    const erased = applyErasure(
      study,
      reconciled,
      reconciled.people.findIndex(({ id }) => id === person.id),
      '2026-11-24',
    );
    expect(erased.contacts).toBeGreaterThan(0);
    await store.save(erased.study, NO_HISTORY, 2);
    await store.removeAsidesOf('s');
    expect(await findBytes(name, person.name)).toEqual([]);
    expect(await findBytes(name, person.id)).toEqual([]);
    // The same of a file saved from then on, part by part, and of one saved before.
    const inFile = (of: Study, history: History): string[] =>
      Object.entries(unzipSync(finish(packStudyFile(toBlocks(of, history), true)))).flatMap(([part, bytes]) =>
        [person.name, person.id].filter((text) => holdsWord(new TextDecoder().decode(bytes), text)).map((text) => `${text} in ${part}`),
      );
    expect(inFile(study, recordStep(NO_HISTORY, step, 1))).toContain(`${person.name} in people-1.json`);
    expect(inFile(erased.study, NO_HISTORY)).toEqual([]);
    expect((await openStudyStore(name).load('s')).study.erasures).toEqual([{ on: '2026-11-24', people: 1, contacts: erased.contacts }]);
  });

  it('removes the database itself', async () => {
    const name = freshName();
    const store = openStudyStore(name);
    await store.save(makeLargeStudy('s1', 3), NO_HISTORY, 1);
    await store.removeEverything();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    expect(await store.list()).toEqual([]);
  });
});
