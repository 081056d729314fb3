import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { PlanAnswer } from '../../../src/plan/PlanAnswer';
import type { Analysis } from '../../../src/domain/results/Analysis';
import { createPlanning } from '../../../src/state/answers/createPlanning';
import { createShown } from '../../../src/state/createShown';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import { partOf } from '../../fixtures/partOf';

/** An open study on the Plan page, and a worker whose answers come when the test gives them. */
function setUp() {
  const stores = createStores();
  stores.kept.setState({ study: makeStudy({ id: 's', title: '', codebook: bookCodebook }) });
  stores.derived.setState({ analysis: partOf<Analysis>({}) });
  stores.session.setState({ page: 'plan' });
  const answers: ((answer: PlanAnswer | null) => void)[] = [];
  const worker = { plan: () => new Promise<PlanAnswer | null>((resolve) => answers.push(resolve)) };
  const changed: string[] = [];
  const planner = createPlanning(partOf<Doors>({ worker, lend: <T>(callback: T): T => callback, now: () => 7 }), stores, {
    shown: createShown(stores),
    change: ({ about }) => changed.push(about) > 0,
    goTo: () => undefined,
  });
  return { stores, answers, changed, planner };
}

it('a proposal is not dropped for a look that follows from a limit changed just before it', async () => {
  const { planner, answers, changed } = setUp();
  const proposal = planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  await planner.look();
  expect(answers).toHaveLength(1);
  answers[0]!(partOf<PlanAnswer>({ actions: [] }));
  await proposal;
  expect(changed).toEqual(['proposed']);
});

it('what a study leads to is asked once while the answer is to come, and again after it was stopped', async () => {
  const { planner, answers, stores } = setUp();
  const first = planner.look();
  await planner.look();
  expect(answers).toHaveLength(1);
  answers[0]!(null);
  await first;
  expect(stores.derived.getState().trouble).toBe('Planning was stopped.');
  const second = planner.look();
  expect(answers).toHaveLength(2);
  answers[1]!(partOf<PlanAnswer>({ actions: [] }));
  await second;
  expect(stores.derived.getState()).toMatchObject({ plannedCurrent: true, planned: { actions: [] } });
});

it('a proposal that is stopped leaves what is shown as it was, and what was looked at stays current', async () => {
  const { planner, answers, stores } = setUp();
  const look = planner.look();
  answers[0]!(partOf<PlanAnswer>({ actions: [] }));
  await look;
  const proposal = planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  expect(stores.derived.getState().plannedCurrent).toBe(false);
  answers[1]!(null);
  await proposal;
  expect(stores.derived.getState()).toMatchObject({ plannedCurrent: true, trouble: 'Planning was stopped.', planned: { actions: [] } });
  // The next one says how far it is, and not that another was stopped; what others have said stays.
  void planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  expect(stores.derived.getState().trouble).toBeNull();
  stores.derived.setState({ trouble: 'Something else' });
  void planner.actions.comparePlans();
  expect(stores.derived.getState().trouble).toBe('Something else');
});
