import { expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/domain/Plan';
import { answerPlan } from '../../../src/pipeline/answerPlan';
import { makeAction } from '../../../src/plan/makeAction';
import { finish } from '../../../src/support/finish';
import { selectAlternatives } from '../../../src/views/plan/selectAlternatives';
import { selectPlan } from '../../../src/views/plan/selectPlan';
import { selectProgress } from '../../../src/views/plan/selectProgress';
import { makeToyStudy } from '../../fixtures/toyStudy';
import { baseOf } from '../../plan/arbitraryPlanning';

const toy = makeToyStudy();
const { reconciled } = baseOf(toy);
const limits = { ...DEFAULT_LIMITS, help: { people: ['E', 'A'] } };
const actions = [makeAction('mentor', ['E', 'B'], { stage: 'offered' }), makeAction('protectedTime', ['A'], { months: 1 })];
const ask = (vary: boolean) => finish(answerPlan(toy, reconciled, { limits, actions, propose: null, seed: 1, vary }));

it('plans stand side by side with what they cost for each manager who is helped; nothing where nobody asked', () => {
  expect(selectAlternatives(reconciled, ask(false))).toBeNull();
  const answer = ask(true);
  const view = selectAlternatives(reconciled, answer);
  expect(view?.plans.length).toBeGreaterThan(0);
  for (const plan of view?.plans ?? []) {
    expect(plan.cells).toHaveLength(view?.lines.length ?? -1);
    // The pair of E is under way and stays, 12 hours; protected time of A is 2 hours; each further pair 12.
    const hours = Number(plan.cells.at(-2));
    expect(hours).toBe(12 + 2 + 12 * plan.pairs.length);
    expect(Number(plan.cells.at(-1))).toBeCloseTo(hours / 2, 1);
    expect(plan.all.slice(0, 1).map(({ people }) => people)).toEqual([['E', 'B']]);
  }
});

it('the plan as it is comes first, and each other says how many more or fewer it helps', () => {
  // By hand A mentors E and D mentors A, where one hour is all there is: no other plan has a pair.
  const byHand = [makeAction('mentor', ['E', 'A']), makeAction('mentor', ['A', 'D'])];
  const none = { ...limits, hours: 12, seniorityGap: null };
  const view = selectAlternatives(
    reconciled,
    finish(answerPlan(toy, reconciled, { limits: none, actions: byHand, propose: null, seed: 1, vary: true })),
  );
  const cells = (line: string) => view?.plans.map(({ name, cells: all }) => [name, all[view.lines.indexOf(line)]]);
  expect(cells('Mentor pairs')?.slice(0, 2)).toEqual([
    ['Your plan', '2'],
    ['Plan A', '1 (1 fewer)'],
  ]);
  expect(cells('Managers helped')?.[1]).toEqual(['Plan A', '1 (1 fewer)']);
  expect(view?.plans.map(({ isCurrent }) => isCurrent).indexOf(true)).toBe(0);
});

it('what is under way is counted, and what has no date', () => {
  const answer = ask(false);
  const { stages, undated, spent, evaluation } = selectProgress(
    selectPlan({ plan: { limits, actions } }, reconciled, answer).actions,
    answer,
  );
  expect(stages.map(({ label, count }) => [label, count])).toEqual([
    ['Planned', '1'],
    ['Offered', '1'],
    ['Accepted', '0'],
    ['Met', '0'],
    ['Stopped', '0'],
  ]);
  expect([undated, spent, evaluation]).toEqual([2, '14 hours planned. No hours are recorded yet.', null]);
});
