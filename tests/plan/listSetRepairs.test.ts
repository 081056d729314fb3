import { describe, expect, it } from 'vitest';

import type { Limits, PlannedAction } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { answerPlan } from '../../src/pipeline/answerPlan';
import { countHours } from '../../src/plan/countHours';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const answer = (limits: Limits, actions: readonly PlannedAction[], mentors: boolean, sets: number | null, introductions: number) =>
  finish(answerPlan(study, reconciled, { limits, actions, propose: { mentors, sets, introductions }, seed: 1, vary: false }));
const inSets = (actions: readonly PlannedAction[], helped: readonly string[]): readonly string[] =>
  actions.filter(({ kind }) => kind === 'set').flatMap(({ people }) => people.filter((id) => helped.includes(id)));

describe('sets of the sample after 11 mentors and 2 introductions', () => {
  const before = answer(DEFAULT_LIMITS, [], true, null, 2).actions;

  it('hold at least 9 of the 12 within 320 hours: three sets of the plan without a limit do', () => {
    const { actions, helped } = answer({ ...DEFAULT_LIMITS, hours: 320 }, before, false, 6, 0);
    expect(helped).toHaveLength(12);
    expect(inSets(actions, helped).length).toBeGreaterThanOrEqual(9);
    expect(countHours(actions, null).all).toBeLessThanOrEqual(320);
    for (const { kind, people } of actions) if (kind === 'set') expect(people.some((id) => helped.includes(id))).toBe(true);
  });

  it('have repairs that do what they say, of hours and of new contacts, for who is in none', () => {
    const limits = { ...DEFAULT_LIMITS, hours: 240 };
    const now = answer(limits, before, false, 6, 0);
    const held = inSets(now.actions, now.helped);
    const offered = now.repairs.filter(({ kind }) => kind === 'set');
    expect(new Set(offered.flatMap(({ about }) => about.map(({ limit }) => limit)))).toContain('hours');
    for (const { person, change, more, hours } of offered) {
      const adopted = answer({ ...limits, ...change }, now.actions, false, 6, 0);
      const after = inSets(adopted.actions, now.helped);
      expect(after).toEqual(expect.arrayContaining([...held, person]));
      expect(after.length - held.length).toBe(more);
      expect(countHours(adopted.actions, null).all - countHours(now.actions, null).all).toBe(hours);
      expect(countHours(adopted.actions, null).all).toBeLessThanOrEqual({ ...limits, ...change }.hours ?? Infinity);
    }
  }, 60_000);
});
