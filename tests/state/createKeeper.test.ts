import { describe, expect, it, vi } from 'vitest';

import type { Codebook } from '../../src/codebook/Codebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { createKeeper } from '../../src/state/createKeeper';
import { createStores } from '../../src/state/createStores';
import type { Doors } from '../../src/state/Doors';
import type { StudyEntry, StudyStore } from '../../src/storage/StudyStore';

const codebook: Codebook = { families: [], networkTypes: [], dimensions: [], motives: [], groups: [], grades: [], roles: [], barriers: [], archetypes: [], programmes: [] };
const entry = (id: string, changedAt: number): StudyEntry => ({ id, title: '', notice: '', managers: 0, nominations: 0, bytes: 0, changedAt });

function setUp(save: StudyStore['save']) {
  const due: (() => void)[] = [];
  const doors = {
    now: () => 7,
    later: (_delayMs: number, act: () => void) => {
      due.push(act);
      return () => {
        due.splice(due.indexOf(act), 1);
      };
    },
    store: { save, list: () => Promise.resolve([]) },
  } as unknown as Doors;
  const stores = createStores();
  stores.kept.setState({ study: makeStudy({ id: 's', title: 'One', codebook }) });
  return { stores, due, keeper: createKeeper(doors, stores) };
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
    const { stores, keeper } = setUp(() => Promise.reject(new Error('no room left')));
    keeper.keep();
    await keeper.keepNow();
    expect(stores.kept.getState().saving).toBe('trouble');
    expect(stores.kept.getState().savingTrouble).toMatch(/no room left.*lost when the page is closed/);
  });
});
