import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { PlanStage } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import { planningWith } from '../../src/plan/proposePlan';
import { proposeIntroductions } from '../../src/plan/proposeIntroductions';
import { finish } from '../../src/support/finish';
import { baseOf, studyOf } from './arbitraryPlanning';

/** So many that the best introduction of each is kept: those who are helped and all managers make more than 20,000 pairs. */
const MANY = 160;

it('among many, nobody is introduced more often than they can take, and whose best was taken gets their next best', () => {
  const people = Array.from({ length: MANY }, (_, at) =>
    makePerson({ id: `m${at}`, kind: 'manager', responded: 'yes', group: 'general', organisation: at % 2 === 0 ? 'Acute' : 'Care' }),
  );
  // The first ten know each other and are whom everybody would best be introduced to; the others are alone.
  const rows = Array.from({ length: 10 }, (_, at) => ({
    from: `m${at}`,
    to: `m${(at + 1) % 10}`,
    types: ['Managerial'],
    motives: ['knowledge'],
    activity: 'active' as const,
  }));
  const limits = { ...DEFAULT_LIMITS, help: { people: people.slice(10).map(({ id }) => id) }, maxNewTies: 1 };
  const planning = planningWith(baseOf(studyOf(people, rows)), limits, []);
  const { actions, proof } = finish(proposeIntroductions(planning, countTaken([]), 200, planning));
  const met = actions.flatMap(({ people: pair }) => pair);
  expect(new Set(met).size).toBe(met.length);
  // Ten of the 150 meet one of the ten, and the other 140 meet each other.
  expect(actions).toHaveLength(80);
  const first = new Set(actions.slice(0, 10).map(({ people: [, other] }) => Number(other?.slice(1))));
  expect([...first].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(proof?.bound).toBeGreaterThanOrEqual(proof?.gain ?? NaN);
});

it('nobody is introduced to somebody with whom it was stopped', () => {
  const people = ['a', 'b'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes', organisation: 'Acute' }));
  const planning = planningWith(baseOf(studyOf(people, [])), { ...DEFAULT_LIMITS, help: { people: ['a'] } }, []);
  const propose = (stage: PlanStage) =>
    finish(proposeIntroductions(planning, countTaken([makeAction('mentor', ['b', 'a'], { stage })]), 1, planning)).actions.length;
  expect([propose('planned'), propose('stopped')]).toEqual([1, 0]);
});
