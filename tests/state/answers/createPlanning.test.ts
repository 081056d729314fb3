import { expect, it, vi } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { DEFAULT_LIMITS } from '../../../src/domain/Plan';
import { makePerson } from '../../../src/domain/makePerson';
import type { Reconciled } from '../../../src/domain/results/Reconciled';
import { applyStep } from '../../../src/domain/steps/applyStep';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { PlanRange } from '../../../src/plan/drawUptake';
import type { PlanAnswer } from '../../../src/plan/PlanAnswer';
import type { Analysis } from '../../../src/domain/results/Analysis';
import { makeAction } from '../../../src/plan/makeAction';
import { createPlanning } from '../../../src/state/answers/createPlanning';
import { createShown } from '../../../src/state/createShown';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import { analyseInFull } from '../../fixtures/analyseInFull';
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
    readChoices: () => Promise.resolve(choices.shift() ?? { what: 'no-choice' as const }),
    restUptake: () => void rested.push(drawings.length),
  };
  const choices: Awaited<ReturnType<Doors['worker']['readChoices']>>[] = [];
  const saved: string[] = [];
  const blobs: Blob[] = [];
  const waits: (() => void)[] = [];
  const later = (_: number, act: () => void) => {
    waits.push(act);
    return () => undefined;
  };
  const changed: string[] = [];
  const planner = createPlanning(
    partOf<Doors>({
      worker,
      later,
      lend: <T>(callback: T): T => callback,
      now: () => 7,
      saveDownload: (name, blob) => {
        saved.push(name);
        blobs.push(blob);
      },
    }),
    stores,
    {
      shown: createShown(stores),
      change: (step) => {
        const { study } = stores.kept.getState();
        if (study !== null) stores.kept.setState({ study: applyStep(study, step) });
        return changed.push(step.about) > 0;
      },
      goTo: (page) => changed.push(`to ${page}`),
    },
  );
  return { stores, answers, changed, planner, drawings, rested, waits, choices, saved, blobs };
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
  expect(stores.derived.getState()).toMatchObject({ plannedCurrent: true, trouble: null, planned: { actions: [] } });
  expect(stores.session.getState().message).toBe('Planning was stopped.');
  // The next one says how far it is, and not that another was stopped; what others have said stays.
  void planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  expect(stores.session.getState().message).toBeNull();
  stores.derived.setState({ trouble: 'Something else' });
  void planner.actions.comparePlans();
  expect(stores.derived.getState().trouble).toBe('Something else');
});

it('says what came of choices: what is wrong with the file, or that they were added, and nothing of an earlier file', async () => {
  const { planner, stores, answers, choices } = setUp();
  stores.derived.setState({ analysis: partOf<Analysis>({ reconciled: partOf<Reconciled>({ people: [], managers: 0 }) }) });
  const message = () => stores.session.getState().message;
  const file = new File([''], 'choices.csv');
  choices.push({ what: 'no-choice' }, { choices: [{ person: 'a', mentors: ['b'] }] }, { choices: [{ person: 'a', mentors: ['c'] }] });
  await planner.actions.bringChoices(file);
  // Nothing was computed, so there is nothing to compute again.
  expect([message(), stores.derived.getState().trouble]).toEqual([expect.stringContaining('choices.csv: Nobody in this file'), null]);
  const taken = planner.actions.bringChoices(file);
  await vi.waitFor(() => {
    expect(answers).toHaveLength(1);
  });
  expect(message()).toBeNull();
  answers[0]!(partOf<PlanAnswer>({ actions: [], unmatched: [{ person: 'a', kind: 'mentor', blockedBy: ['lineManager'], isOnly: true }] }));
  await taken;
  expect(message()).toContain('the choices of 1 manager were added');
  expect(message()).toContain('a has no mentor now, as nobody they chose can be had: nobody is paired within');
  const stopped = planner.actions.bringChoices(file);
  await vi.waitFor(() => {
    expect(answers).toHaveLength(2);
  });
  answers[1]!(null);
  await stopped;
  expect(message() ?? '').not.toContain('were added');
});

it('files that are addressed by name are not written without names, and a calendar without dates is none', async () => {
  const { planner, stores, saved, blobs } = setUp();
  const people = [makePerson({ id: 'a', name: 'Ann', kind: 'manager' }), makePerson({ id: 'b', name: 'Ben', kind: 'manager' })];
  const actions = [makeAction('mentor', ['a', 'b'])];
  const study = makeStudy({ id: 's', title: '', codebook: bookCodebook, people, plan: { limits: DEFAULT_LIMITS, actions } });
  const analysis = analyseInFull(study);
  stores.kept.setState({ study });
  stores.derived.setState({ analysis, planned: partOf<PlanAnswer>({ actions, reasons: [], broken: [[]], unmatched: [], shortlists: [] }) });
  const message = () => stores.session.getState().message;
  await planner.actions.downloadPlan('calendar');
  expect([message(), saved]).toEqual([expect.stringContaining('No action has a date yet'), []]);
  await planner.actions.downloadPlan('invitations');
  expect(saved).toEqual(['invitations.csv']);
  stores.session.setState({ names: 'hidden', message: null });
  for (const file of ['invitations', 'shortlists', 'sheets'] as const) await planner.actions.downloadPlan(file);
  expect([message(), saved]).toEqual([expect.stringContaining('Names are not shown now'), ['invitations.csv']]);
  await planner.actions.downloadPlan('plan');
  expect(saved).toEqual(['invitations.csv', 'plan.csv']);
  // Excel reads a file without this mark as of another alphabet.
  for (const blob of blobs) expect([...new Uint8Array(await blob.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
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

it('says of a proposal and of a change by hand that dated meetings are gone', async () => {
  const { planner, stores, answers, changed } = setUp();
  const dated = [makeAction('mentor', ['a', 'b'], { start: '2026-10-06' }), makeAction('mentor', ['c', 'b'])];
  const study = makeStudy({ id: 's', title: '', codebook: bookCodebook, plan: { limits: DEFAULT_LIMITS, actions: dated } });
  const message = () => stores.session.getState().message;
  stores.kept.setState({ study });
  const proposal = planner.actions.proposePlan({ mentors: true, sets: null, introductions: 0 });
  answers[0]!(partOf<PlanAnswer>({ actions: [makeAction('mentor', ['a', 'd'])] }));
  await proposal;
  await vi.waitFor(() => {
    expect(message()).toContain('1 manager has another mentor than before. c had a mentor and has none now');
  });
  expect(message()).toContain('1 action with dates was removed');
  expect(changed).toEqual(['proposed']);
  stores.kept.setState({ study });
  stores.session.setState({ message: null });
  planner.actions.setPlanActions([], 'Cleared the plan');
  await vi.waitFor(() => {
    expect(message()).toContain('1 action with dates was removed');
  });
  expect(message()).not.toContain('had a mentor');
});

it('calls bringing choices by another name in the history than a proposal', async () => {
  const { planner, stores, answers, choices, changed } = setUp();
  stores.derived.setState({ analysis: partOf<Analysis>({ reconciled: partOf<Reconciled>({ people: [], managers: 0 }) }) });
  choices.push({ choices: [{ person: 'a', mentors: ['b'] }] });
  const taken = planner.actions.bringChoices(new File([''], 'choices.csv'));
  await vi.waitFor(() => {
    expect(answers).toHaveLength(1);
  });
  answers[0]!(partOf<PlanAnswer>({ actions: [], unmatched: [] }));
  await taken;
  expect(changed).toEqual(['choices']);
});
