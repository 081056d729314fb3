import { describe, expect, it, vi } from 'vitest';

import type { Codebook } from '../../../src/codebook/Codebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import { createKeeper } from '../../../src/state/keeping/createKeeper';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import type { StudyEntry, StudyStore } from '../../../src/storage/StudyStore';
import { partOf } from '../../fixtures/partOf';

const codebook: Codebook = {
  families: [],
  networkTypes: [],
  dimensions: [],
  motives: [],
  groups: [],
  grades: [],
  roles: [],
  posts: [],
  barriers: [],
  archetypes: [],
  programmes: [],
};
const entry = (id: string, changedAt: number): StudyEntry => ({
  id,
  title: '',
  notice: '',
  managers: 0,
  nominations: 0,
  bytes: 0,
  changedAt,
  backedUpAt: null,
});

function setUp(save: StudyStore['save']) {
  const due: (() => void)[] = [];
  const delays: number[] = [];
  const clock = { now: 7 };
  const doors = partOf<Doors>({
    now: () => clock.now,
    later: (delayMs: number, act: () => void) => {
      due.push(act);
      delays.push(delayMs);
      return () => {
        due.splice(due.indexOf(act), 1);
      };
    },
    store: { save, list: () => Promise.resolve([]), listAsides: () => Promise.resolve([]) },
    browserStorage: { loadUse: () => Promise.resolve(901e6) },
  });
  const stores = createStores();
  stores.kept.setState({ study: makeStudy({ id: 's', title: 'One', codebook }) });
  return {
    stores,
    due,
    delays,
    clock,
    keeper: createKeeper(
      doors,
      stores,
      () => undefined,
      () => false,
    ),
  };
}

describe('createKeeper', () => {
  it('saves once for many changes in a row, and what was last', async () => {
    const save = vi.fn<StudyStore['save']>((study, _history, now) => Promise.resolve(entry(study.title, now)));
    const { stores, due, keeper } = setUp(save);
    keeper.keep();
    stores.kept.setState({ study: makeStudy({ id: 's', title: 'Two', codebook }) });
    keeper.keep();
    expect(due).toHaveLength(1);
    due[0]?.();
    await keeper.keepNow();
    expect(save.mock.calls.map(([study]) => study.title)).toEqual(['Two']);
    expect(stores.kept.getState()).toMatchObject({ saving: 'saved', savedAt: 7 });
  });

  it('knows what would be lost if the page were left: what waits, what is on its way, and what could not be saved', async () => {
    let finish: () => void = () => undefined;
    const save = vi.fn<StudyStore['save']>(
      (study, _history, now) =>
        new Promise((resolve) => {
          finish = () => {
            resolve(entry(study.id, now));
          };
        }),
    );
    const { stores, keeper } = setUp(save);
    expect(keeper.isUnsaved()).toBe(false);
    keeper.keep();
    expect(keeper.isUnsaved()).toBe(true);
    const saving = keeper.keepNow();
    await Promise.resolve();
    expect(save).toHaveBeenCalledOnce();
    expect(keeper.isUnsaved()).toBe(true);
    finish();
    await saving;
    expect(keeper.isUnsaved()).toBe(false);
    save.mockRejectedValueOnce(new Error('no space left'));
    keeper.keep();
    await keeper.keepNow();
    expect(keeper.isUnsaved()).toBe(true);
    // Its claim may not be settled: what waits is not given up, and the page asks before it is left.
    stores.kept.setState({ claim: 'taken' });
    expect(keeper.isUnsaved()).toBe(true);
  });

  it('never has two saves on their way at once', async () => {
    let under = 0;
    let most = 0;
    const { keeper } = setUp(async (study, _history, now) => {
      under += 1;
      most = Math.max(most, under);
      await Promise.resolve();
      under -= 1;
      return entry(study.id, now);
    });
    keeper.keep();
    const first = keeper.keepNow();
    keeper.keep();
    await Promise.all([first, keeper.keepNow()]);
    expect(most).toBe(1);
  });

  it('says so when the browser refuses, and what that means', async () => {
    const { stores, keeper } = setUp(() => Promise.reject(new Error('no space left')));
    keeper.keep();
    await keeper.keepNow();
    expect(stores.kept.getState().saving).toBe('trouble');
    expect(stores.kept.getState().savingTrouble).toMatch(/no space left.*you lose your changes/);
  });

  it('waits for no pause that does not come: a change is on its way to the disk within half a second', async () => {
    const { stores, keeper, delays, clock } = setUp((study, _history, now) => Promise.resolve(entry(study.id, now)));
    for (clock.now = 0; clock.now <= 500; clock.now += 100) {
      stores.kept.setState({ study: makeStudy({ id: 's', title: `${clock.now}`, codebook }) });
      keeper.keep();
    }
    expect(delays).toEqual([200, 200, 200, 200, 100, 0]);
  });

  it('says that there is no room, and what Kith takes, and tries again by itself with what was last', async () => {
    const save = vi
      .fn<StudyStore['save']>()
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
      .mockImplementation((study, _history, now) => Promise.resolve(entry(study.title, now)));
    const { stores, due, delays, keeper } = setUp(save);
    keeper.keep();
    await keeper.keepNow();
    expect(stores.kept.getState().savingTrouble).toMatch(/no space left for Kith, which takes 901 MB.*Download a copy/);
    expect(delays.at(-1)).toBe(10_000);
    due.at(-1)?.();
    await keeper.keepNow();
    expect(save.mock.calls.map(([study]) => study.title)).toEqual(['One', 'One']);
    expect(stores.kept.getState()).toMatchObject({ saving: 'saved', savingTrouble: null });
  });

  it('saves nothing that another tab writes', async () => {
    const save = vi.fn<StudyStore['save']>();
    const { stores, keeper } = setUp(save);
    stores.kept.setState({ claim: 'taken' });
    keeper.keep();
    await keeper.keepNow();
    expect(save).not.toHaveBeenCalled();
  });
});
