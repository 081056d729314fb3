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
  expect(selectAlternatives(actions, reconciled, ask(false))).toBeNull();
  const answer = ask(true);
  const view = selectAlternatives(actions, reconciled, answer);
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
