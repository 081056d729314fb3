import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Analysis } from '../../src/domain/Analysis';
import type { ComparisonPlan } from '../../src/domain/Comparison';
import type { ComparisonPicture } from '../../src/domain/ComparisonPicture';
import { makeStudy } from '../../src/domain/makeStudy';
import { createComparing } from '../../src/state/createComparing';
import { createStores } from '../../src/state/createStores';
import type { Doors } from '../../src/state/Doors';

const picture = { offered: [] } as unknown as ComparisonPicture;

function setUp(answer: () => Promise<ComparisonPicture | null>) {
  const stores = createStores();
  const asked: Partial<ComparisonPlan>[] = [];
  const worker = {
    compare: (plan: Partial<ComparisonPlan>) => {
      asked.push(plan);
      return answer();
    },
  };
  stores.kept.setState({ study: makeStudy({ id: 's', title: '', codebook: bookCodebook }) });
  stores.derived.setState({ analysis: {} as Analysis });
  stores.session.setState({ room: 'compare' });
  return { stores, asked, comparer: createComparing({ worker, lend: <T>(callback: T): T => callback } as unknown as Doors, stores) };
}

describe('createComparing', () => {
  it('asks once for what is looked at, and again when something else is asked', async () => {
    const { stores, asked, comparer } = setUp(() => Promise.resolve(picture));
    await comparer.compare();
    await comparer.compare();
    expect(asked).toEqual([{ by: 'group' }]);
    expect(stores.derived.getState()).toMatchObject({ comparison: picture, comparisonCurrent: true, work: null });
    stores.session.setState({ comparing: { by: 'group', outcomes: ['density'] } });
    await comparer.compare();
    expect(asked).toHaveLength(2);
  });

  it('asks nothing while nobody looks', async () => {
    const { stores, asked, comparer } = setUp(() => Promise.resolve(picture));
    stores.session.setState({ room: 'map' });
    await comparer.compare();
    expect(asked).toEqual([]);
  });

  it('keeps what is shown when it is stopped, and says that it is not up to date', async () => {
    const { stores, comparer } = setUp(() => Promise.resolve(null));
    stores.derived.setState({ comparison: picture });
    await comparer.compare();
    expect(stores.derived.getState()).toMatchObject({ comparisonCurrent: false, trouble: 'The comparison was stopped.' });
  });

  it('says what went wrong', async () => {
    const { stores, comparer } = setUp(() => Promise.reject(new Error('the worker went away')));
    await comparer.compare();
    expect(stores.derived.getState().trouble).toMatch(/the worker went away/);
  });
});
