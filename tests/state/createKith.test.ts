import { describe, expect, it } from 'vitest';

import type { Study } from '../../src/domain/Study';
import { createKith } from '../../src/state/createKith';
import type { Doors } from '../../src/state/Doors';
import { NOWHERE } from '../../src/state/Doors';
import type { Claim } from '../../src/state/keeping/OtherTabs';
import { createDriver } from '../../src/workers/createDriver';
import { createStudyWorker } from '../../src/workers/createStudyWorker';
import { partOf } from '../fixtures/partOf';

/** The application over a worker on this thread, with nothing kept; how the worker is told of the study is written down. */
function setUp() {
  const told: string[] = [];
  const real = createStudyWorker(createDriver());
  const worker = {
    ...real,
    hold: (study: Study) => {
      told.push('hold');
      real.hold(study);
      return Promise.resolve();
    },
    apply: (...given: Parameters<typeof real.apply>) => {
      told.push('apply');
      real.apply(...given);
      return Promise.resolve();
    },
    holdErased: () => {
      real.holdErased();
      return Promise.resolve();
    },
    verdicts: (from: number, to: number) => Promise.resolve(real.verdicts(from, to)),
  };
  const doors = partOf<Doors>({
    worker,
    store: {
      list: () => Promise.resolve([]),
      listAsides: () => Promise.resolve([]),
      lock: () => Promise.resolve(),
      loadCopy: () => Promise.resolve(null),
      save: () => Promise.reject(new Error('nothing is kept here')),
      removeAsidesOf: () => Promise.resolve(),
    },
    samples: [],
    lend: <T>(callback: T): T => callback,
    now: () => 1,
    newId: () => 'new',
    later: () => () => undefined,
    onLeave: () => undefined,
    onInput: () => undefined,
    leaveField: () => undefined,
    folders: { missing: 'not here' },
    otherTabs: {
      claim: (_name: string, claimed: (claim: Claim) => void) => {
        claimed('ours');
        return () => undefined;
      },
      tell: () => undefined,
      hear: () => undefined,
    },
    browserStorage: {
      loadPersistence: () => Promise.resolve('kept'),
      askPersistence: () => Promise.resolve('kept'),
      loadUse: () => Promise.resolve(null),
    },
    readPlace: () => NOWHERE,
    writePlace: () => undefined,
    onPlace: () => undefined,
    readTheme: () => 'system',
    readNames: () => 'names',
    writeNames: () => undefined,
    writeTheme: () => undefined,
  });
  const kith = createKith(doors);
  const settled = async (): Promise<void> => {
    for (
      let turn = 0;
      turn < 500 && !(kith.derived.getState().current && kith.derived.getState().mapCurrent && kith.derived.getState().work === null);
      turn += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return {
    kith,
    told,
    settled,
    people: () => kith.kept.getState().study?.people.map(({ name }) => name),
    message: () => kith.session.getState().message ?? kith.session.getState().note,
  };
}

describe('createKith', () => {
  it('makes an empty study, hands it to the worker once, and then tells it only what changes', async () => {
    const { kith, told, settled, people } = setUp();
    await kith.actions.makeStudy(' Ward 7 ');
    await settled();
    expect(kith.kept.getState().study).toMatchObject({ title: 'Ward 7', people: [] });
    expect(kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Ann' }], 'typed')).toEqual([]);
    kith.actions.renameStudy('Ward 8');
    kith.actions.editCells('people', [{ row: 1, column: 'name', text: 'Ben' }], 'typed');
    await settled();
    expect(told).toEqual(['hold', 'apply', 'apply', 'apply']);
    expect(people()).toEqual(['Ann', 'Ben']);
    expect(kith.derived.getState().analysis?.reconciled.people.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
  });

  it('says that no study is kept only when the browser has said so', async () => {
    const { kith } = setUp();
    expect(kith.kept.getState().isListed).toBe(false);
    await expect.poll(() => kith.kept.getState().isListed).toBe(true);
  });

  it('says what was undone and done again, one step or many', async () => {
    const { kith, people, message, settled } = setUp();
    await kith.actions.makeStudy('');
    for (const [row, text] of ['Ann', 'Ben'].entries()) kith.actions.editCells('people', [{ row, column: 'name', text }], 'typed');
    kith.actions.undo();
    expect([people(), message()]).toEqual([['Ann'], 'Undone: Added Ben.']);
    kith.actions.redo();
    expect([people(), message()]).toEqual([['Ann', 'Ben'], 'Redone: Added Ben.']);
    kith.actions.travel(0);
    expect([people(), message()]).toEqual([[], '2 steps undone.']);
    await settled();
  });

  it('takes nothing of an edit that is refused', async () => {
    const { kith, people, settled } = setUp();
    await kith.actions.makeStudy('');
    kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Ann' }], 'typed');
    const done = kith.kept.getState().history.done;
    expect(kith.actions.editCells('people', [{ row: 0, column: 'hybrid', text: 'maybe' }], 'typed')[0]?.reason).toBe(
      '"maybe" is not yes or no.',
    );
    expect([kith.kept.getState().history.done, people()]).toEqual([done, ['Ann']]);
    await settled();
  });

  it('brings files into the open study, read with its codebook, in one step that can be undone', async () => {
    const { kith, people, settled } = setUp();
    await kith.actions.makeStudy('');
    kith.actions.addEntry('groups', { id: 'Estates', label: 'Estates', definition: '', chapter: '' });
    kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Ann' }], 'typed');
    await kith.actions.bringIn([new File(['id,name,group\nAnn,Ann Lee,estates\nb,Ben,estates\n'], 'more.csv')]);
    const offer = kith.session.getState().offer;
    await kith.actions.changeReading({ ...offer!.choices, into: 'open' });
    await kith.actions.takeOffer();
    expect(people()).toEqual(['Ann Lee', 'Ben']);
    expect(kith.kept.getState().study?.people.map(({ group }) => group)).toEqual(['Estates', 'Estates']);
    expect(kith.kept.getState().study?.codebook.groups.filter(({ id }) => /estates/i.test(id))).toHaveLength(1);
    kith.actions.undo();
    expect(people()).toEqual(['Ann']);
    await settled();
  });

  it('keeps the codebook whole: no two entries alike, none removed that is used or the book’s', async () => {
    const { kith, settled } = setUp();
    await kith.actions.makeStudy('');
    const { addEntry, removeEntry, respellEntry, editCells } = kith.actions;
    expect(addEntry('groups', { id: 'clinical', label: 'clinical', definition: '', chapter: '' })).toBe('“Clinical” already exists.');
    expect(addEntry('groups', { id: 'Estates', label: 'Estates', definition: '', chapter: '' })).toBeNull();
    editCells(
      'people',
      [
        { row: 0, column: 'name', text: 'Ann' },
        { row: 0, column: 'group', text: 'Estates' },
      ],
      'typed',
    );
    expect(removeEntry('groups', 'Estates')).toMatch(/is used by 1 person\./);
    expect(removeEntry('groups', 'general')).toMatch(/not remove them/);
    expect(respellEntry('groups', 'Estates', 'General')).toBe('“General” already exists.');
    expect(respellEntry('groups', 'Estates', 'Facilities')).toBeNull();
    expect(kith.kept.getState().study?.people[0]?.group).toBe('Facilities');
    await settled();
  });

  it('takes families with a colour each and sub-kinds of motives, and every one of these is a step', async () => {
    const { kith, settled } = setUp();
    await kith.actions.makeStudy('');
    const { addFamily, addSubKind, addEntry, removeEntry, respellEntry, editCells } = kith.actions;
    const codebook = () => kith.kept.getState().study!.codebook;
    const { families, motives } = codebook();
    const entry = (id: string) => ({ id, label: id, definition: '', chapter: '' });
    for (const label of ['Unions', 'Estates', 'Clubs', 'Vendors', 'Courts', 'Press']) expect(addFamily(label)).toBeNull();
    expect(new Set(codebook().families.map(({ id }) => id)).size).toBe(families.length + 6);
    expect(addFamily('Church')).toMatch(/no more distinct colours/);
    expect(addFamily('press')).toBe('“Press” already exists.');
    expect(removeEntry('families', 'service')).toMatch(/the family of 2 network types/);
    expect(removeEntry('families', codebook().families.at(-1)!.id)).toBeNull();

    expect(addSubKind('support', entry('Career'))).toBe('“Career” already exists.');
    expect(addSubKind('support', entry('prayer'))).toBeNull();
    expect(addEntry('motives', { ...entry('Prayer'), subKinds: [], mentioned: '' })).toBe('“prayer” already exists.');
    editCells(
      'people',
      [
        { row: 0, column: 'name', text: 'Ann' },
        { row: 0, column: 'needs', text: 'prayer' },
      ],
      'typed',
    );
    expect(kith.kept.getState().study!.people[0]!.needs).toEqual(['prayer']);
    expect(removeEntry('motives', 'prayer')).toMatch(/used by 1 person/);
    expect(respellEntry('motives', 'prayer', 'silence')).toBeNull();
    expect(kith.kept.getState().study!.people[0]!.needs).toEqual(['silence']);
    expect(
      codebook()
        .motives.find(({ id }) => id === 'support')!
        .subKinds.map(({ id }) => id),
    ).toEqual(['support-emotional', 'support-functional', 'silence']);
    editCells('people', [{ row: 0, column: 'needs', text: '' }], 'typed');
    expect(removeEntry('motives', 'silence')).toBeNull();
    expect(removeEntry('motives', 'support-emotional')).toMatch(/not remove them/);

    // Six families, one removed; a sub-kind added, respelt, removed; a person, and their needs.
    expect(kith.kept.getState().history.done).toBe(12);
    kith.actions.travel(0);
    expect(codebook()).toEqual({ ...codebook(), families, motives });
    await settled();
  });
});

describe('a place on the map', () => {
  it('is one of the layout that is shown, also while another is being computed', async () => {
    const { kith, settled } = setUp();
    await kith.actions.makeStudy('');
    kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Ann' }], 'typed');
    await settled();
    kith.actions.setLayout('force');
    kith.actions.pin('Ann', 1, 2);
    expect(kith.kept.getState().study?.pins).toEqual([{ id: 'Ann', layout: 'organisation', x: 1, y: 2 }]);
    await expect.poll(() => kith.derived.getState().map?.layout).toBe('force');
    kith.actions.pin('Ann', 3, 4);
    expect(kith.kept.getState().study?.pins.map(({ layout }) => layout)).toEqual(['organisation', 'force']);
    kith.actions.letGo(null);
    expect(kith.kept.getState().study?.pins.map(({ layout }) => layout)).toEqual(['organisation']);
    await settled();
  });
});

describe('erasing somebody', () => {
  const nameTwo = async () => {
    const parts = setUp();
    await parts.kith.actions.makeStudy('');
    for (const [row, text] of ['Ann', 'Ben'].entries()) parts.kith.actions.editCells('people', [{ row, column: 'name', text }], 'typed');
    parts.kith.actions.editCells(
      'contacts',
      [
        { row: 0, column: 'from', text: 'Ben' },
        { row: 0, column: 'to', text: 'Ann' },
      ],
      'typed',
    );
    await parts.settled();
    return parts;
  };

  it('takes her out of study and history, and the worker, which did it, is not told the study again', async () => {
    const { kith, told, settled, people } = await nameTwo();
    expect(await kith.actions.countErasure('Ann')).toEqual({ contacts: 1, texts: 0 });
    expect(people()).toEqual(['Ann', 'Ben']);
    await kith.actions.erasePerson('Ann');
    await settled();
    expect(people()).toEqual(['Ben']);
    expect(kith.kept.getState().study?.erasures).toEqual([{ on: '1970-01-01', people: 1, contacts: 1 }]);
    expect(kith.kept.getState().history.entries).toEqual([]);
    expect(kith.derived.getState().analysis?.reconciled.people.map(({ name }) => name)).toEqual(['Ben']);
    kith.actions.editCells('people', [{ row: 1, column: 'name', text: 'Cy' }], 'typed');
    await settled();
    expect(kith.derived.getState().analysis?.reconciled.people.map(({ name }) => name)).toEqual(['Ben', 'Cy']);
    expect(told.filter((word) => word === 'hold')).toHaveLength(1);
  });

  it('erases nobody where the study was changed at the same moment, and says so', async () => {
    const { kith, people, message, settled } = await nameTwo();
    const erasing = kith.actions.erasePerson('Ann');
    kith.actions.editCells('people', [{ row: 2, column: 'name', text: 'Cy' }], 'typed');
    await erasing;
    expect(people()).toEqual(['Ann', 'Ben', 'Cy']);
    expect(message()).toMatch(/Nobody was erased/);
    await settled();
    expect(kith.derived.getState().analysis?.reconciled.people.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Cy']);
  });
});

describe('what is computed', () => {
  it('is up to date in the end, however fast things change', async () => {
    const { kith, settled } = setUp();
    await kith.actions.makeStudy('');
    kith.actions.editCells('people', [{ row: 0, column: 'name', text: 'Ann' }], 'typed');
    kith.actions.setMapLens({ activity: 'active' });
    kith.actions.changeIsolationRule({ tau: 5 });
    kith.actions.editCells('people', [{ row: 1, column: 'name', text: 'Ben' }], 'typed');
    kith.actions.changeIsolationRule({ tau: 4 });
    kith.actions.setMapLens({ activity: 'any' });
    await settled();
    const { analysis, map, current } = kith.derived.getState();
    expect(current).toBe(true);
    expect(analysis?.isolation.rule.tau).toBe(4);
    expect(analysis?.isolation.verdicts).toHaveLength(2);
    expect(map?.lens.activity).toBe('any');
    expect(analysis?.measures.lens.activity).toBe('active');
    expect(kith.session.getState().mapLens).toEqual({ activity: 'any' });
    kith.actions.clearMapLens();
    expect(kith.session.getState().mapLens).toEqual({});
    await expect.poll(() => kith.derived.getState().map?.lens.activity).toBe('active');
  });
});
