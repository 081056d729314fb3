import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { PlanRange } from '../../../src/plan/drawUptake';
import type { PlanAnswer } from '../../../src/plan/PlanAnswer';
import type { Analysis } from '../../../src/domain/results/Analysis';
import { makeAction } from '../../../src/plan/makeAction';
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
  const drawings: { readonly say: (ranges: readonly PlanRange[]) => void; readonly end: (ranges: readonly PlanRange[] | null) => void }[] =
    [];
  const rested: number[] = [];
  const worker = {
    plan: () => new Promise<PlanAnswer | null>((resolve) => answers.push(resolve)),
    uptake: (_: unknown, say: (ranges: readonly PlanRange[]) => void) =>
      new Promise<readonly PlanRange[] | null>((end) => drawings.push({ say, end })),
    restUptake: () => void rested.push(drawings.length),
  };
  const waits: (() => void)[] = [];
  const later = (_: number, act: () => void) => {
    waits.push(act);
    return () => undefined;
  };
  const changed: string[] = [];
  const planner = createPlanning(partOf<Doors>({ worker, later, lend: <T>(callback: T): T => callback, now: () => 7 }), stores, {
    shown: createShown(stores),
    change: ({ about }) => changed.push(about) > 0,
    goTo: (page) => changed.push(`to ${page}`),
  });
  return { stores, answers, changed, planner, drawings, rested, waits };
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

it('a plan for somebody is one step, and leads to the page', () => {
  const { planner, changed } = setUp();
  planner.actions.planFor(['a', 'b']);
  expect(changed).toEqual(['whom', 'to plan']);
});

const drawn = (runs: number): readonly PlanRange[] => [partOf<PlanRange>({ runs })];
const planned = partOf<PlanAnswer>({ actions: [makeAction('mentor', ['a', 'b'])] });

it('ranges are shown while they are drawn, and what was said last stands when they are stopped', async () => {
  const { planner, answers, stores, drawings, rested } = setUp();
  const look = planner.look();
  answers[0]!(planned);
  await look;
  expect(stores.derived.getState().uptake).toEqual({ ranges: [], isDrawing: true });
  drawings[0]!.say(drawn(20));
  drawings[0]!.say(drawn(40));
  expect(stores.derived.getState().uptake).toEqual({ ranges: drawn(40), isDrawing: true });
  const before = rested.length;
  planner.actions.stopDrawing();
  expect(rested).toHaveLength(before + 1);
  drawings[0]!.end(null);
  await Promise.resolve();
  await Promise.resolve();
  expect(stores.derived.getState().uptake).toEqual({ ranges: drawn(40), isDrawing: false });
  // It crosses on another line than the answer, and may come after it.
  drawings[0]!.say(drawn(40));
  expect(stores.derived.getState().uptake).toEqual({ ranges: drawn(40), isDrawing: false });
});

it('a change of the plan ends the drawing, and what comes of it late is not shown; other plans leave it as it is', async () => {
  const { planner, answers, stores, drawings, rested } = setUp();
  const look = planner.look();
  answers[0]!(planned);
  await look;
  const others = planner.actions.comparePlans();
  // Once before the first look, and not for the other plans.
  expect(rested).toEqual([0]);
  answers[1]!(planned);
  await others;
  expect(drawings).toHaveLength(1);
  const proposal = planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  expect(rested).toEqual([0, 1]);
  answers[2]!(planned);
  await proposal;
  drawings[1]!.say(drawn(20));
  drawings[0]!.say(drawn(60));
  expect(stores.derived.getState().uptake?.ranges).toEqual(drawn(20));
});

it('after a minute the page draws no further by itself', async () => {
  const { planner, answers, drawings, rested, waits } = setUp();
  const look = planner.look();
  answers[0]!(planned);
  await look;
  const before = rested.length;
  waits[0]!();
  expect(rested).toHaveLength(before + 1);
  expect(drawings).toHaveLength(1);
});
