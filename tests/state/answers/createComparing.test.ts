import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Analysis } from '../../../src/domain/results/Analysis';
import type { CompareAnswer, CompareAnswers, CompareQuestion } from '../../../src/domain/CompareQuestion';
import { makeStudy } from '../../../src/domain/makeStudy';
import { NOTHING_CHOSEN } from '../../../src/state/answers/Comparing';
import { createComparing } from '../../../src/state/answers/createComparing';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import type { Progress } from '../../../src/support/Progress';
import { partOf } from '../../fixtures/partOf';

/** An answer with two outcomes, of which some are tested. */
function testedOf(tested: number): CompareAnswers['outcomes'] {
  const outcomes = [0, 1].map((at) => ({ untested: at < tested ? null : ({ why: 'waiting' } as const) }));
  return partOf<CompareAnswers['outcomes']>({ offered: [], comparison: { outcomes } });
}
const answer = testedOf(2);
const found: CompareAnswer = { kind: 'outcomes', answer };

function setUp(answerTo: () => Promise<CompareAnswer | null>) {
  const stores = createStores();
  const asked: CompareQuestion[] = [];
  const told: ((work: Progress) => void)[] = [];
  const worker = {
    compare: (question: CompareQuestion, tell: (work: Progress) => void) => {
      asked.push(question);
      told.push(tell);
      return answerTo();
    },
  };
  stores.kept.setState({ study: makeStudy({ id: 's', title: '', codebook: bookCodebook }) });
  stores.derived.setState({ analysis: partOf<Analysis>({ reconciled: { rounds: [''] } }) });
  stores.session.setState({ page: 'compare' });
  return { stores, asked, told, comparer: createComparing(partOf<Doors>({ worker, lend: <T>(callback: T): T => callback }), stores) };
}

describe('createComparing', () => {
  it('asks once for what is looked at, and again when something else is asked', async () => {
    const answers = [testedOf(0), testedOf(1), answer];
    let at = 0;
    const { stores, asked, comparer } = setUp(() => Promise.resolve({ kind: 'outcomes', answer: answers[at++ % 3] ?? answer }));
    await comparer.compare();
    await comparer.compare();
    // Figures first, then one test after the other.
    const question = { kind: 'outcomes', by: 'group', outcomes: null };
    expect(asked).toEqual([0, 1, 2].map((tests) => ({ ...question, tests })));
    expect(stores.derived.getState()).toMatchObject({ compared: { outcomes: answer }, comparedCurrent: true, work: null });
    stores.session.setState({ comparing: { ...NOTHING_CHOSEN, outcomes: ['density'] } });
    await comparer.compare();
    expect(asked).toHaveLength(6);
  });

  it('goes on with what it is at when somebody looks again, and begins again after it was stopped', async () => {
    const ways: ((found: CompareAnswer | null) => void)[] = [];
    const { stores, asked, comparer } = setUp(() => new Promise((resolve) => ways.push(resolve)));
    stores.session.setState({ comparing: { ...NOTHING_CHOSEN, shown: 'robustness' } });
    const first = comparer.compare();
    await comparer.compare();
    expect(asked).toHaveLength(1);
    ways[0]!(null);
    await first;
    void comparer.compare();
    expect(asked).toHaveLength(2);
  });

  it('shows no progress that comes after its answer', async () => {
    const { stores, told, comparer } = setUp(() => Promise.resolve(found));
    await comparer.compare();
    told.forEach((tell) => {
      tell({ stage: 'late', done: 1, total: 2 });
    });
    expect(stores.derived.getState().work).toBeNull();
  });

  it('asks nothing while nobody looks', async () => {
    const { stores, asked, comparer } = setUp(() => Promise.resolve(found));
    stores.session.setState({ page: 'map' });
    await comparer.compare();
    expect(asked).toEqual([]);
  });

  it('keeps what is shown when it is stopped, and says that it is not up to date', async () => {
    const { stores, comparer } = setUp(() => Promise.resolve(null));
    stores.derived.setState({ compared: { outcomes: answer } });
    await comparer.compare();
    expect(stores.derived.getState()).toMatchObject({
      compared: { outcomes: answer },
      comparedCurrent: false,
      trouble: 'The comparison was stopped.',
    });
  });

  it('asks for two rounds only of a study that has them', async () => {
    const { stores, asked, comparer } = setUp(() => Promise.resolve(null));
    stores.session.setState({ comparing: { ...NOTHING_CHOSEN, shown: 'rounds' } });
    await comparer.compare();
    expect(asked).toEqual([]);
    stores.derived.setState({ analysis: partOf<Analysis>({ reconciled: { rounds: ['1', '2', '3'] } }) });
    await comparer.compare();
    expect(asked).toEqual([{ kind: 'rounds', rounds: ['2', '3'], offered: '' }]);
  });

  it('says what went wrong', async () => {
    const { stores, comparer } = setUp(() => Promise.reject(new Error('the worker went away')));
    await comparer.compare();
    expect(stores.derived.getState().trouble).toMatch(/the worker went away/);
  });
});
