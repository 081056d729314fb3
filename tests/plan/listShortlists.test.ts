import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Limits, PlannedAction } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { answerPlan } from '../../src/pipeline/answerPlan';
import { makeAction } from '../../src/plan/makeAction';
import type { PlanBase } from '../../src/plan/proposePlan';
import { proposePlan } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf, studyOf } from './arbitraryPlanning';

const MENTORS = { mentors: true, sets: null, introductions: 0, seed: 1, randomPlans: 0 };
const isPair = ({ kind }: PlannedAction): boolean => kind === 'mentor';
const look = (study: Parameters<typeof answerPlan>[0], base: PlanBase, limits: Limits, actions: readonly PlannedAction[]) =>
  finish(answerPlan(study, base.reconciled, { limits, actions, propose: null, seed: 1, vary: false }));

describe('shortlists', () => {
  it('leave as many managers with a mentor whichever is chosen, whatever else is in the plan', () => {
    let [listed, besides] = [0, 0];
    fc.assert(
      fc.property(
        arbitraryInstance(9),
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        ({ study, limits: stated }, introductions, hasSets) => {
          const base = baseOf(study);
          const limits: Limits = { ...stated, help: { group: 'general' } };
          const { actions } = finish(proposePlan(base, limits, [], { ...MENTORS, sets: hasSets ? 3 : null, introductions }));
          const pairs = actions.filter(isPair);
          const others = actions.filter((action) => !isPair(action));
          const { shortlists } = look(study, base, limits, actions);
          expect(shortlists).toHaveLength(pairs.length);
          const held = pairs.map(({ people }) => people[0] ?? '');
          for (const { person, entries } of shortlists) {
            expect(entries.length).toBeGreaterThan(0);
            for (const { mentor } of entries) {
              const chosen = makeAction('mentor', [person, mentor], { locked: true });
              const again = finish(proposePlan(base, limits, [...others, chosen], { ...MENTORS, held })).actions;
              expect(again.filter(isPair).length).toBeGreaterThanOrEqual(pairs.length);
              listed += 1;
              if (others.length > 0) besides += 1;
            }
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(listed).toBeGreaterThan(200);
    expect(besides).toBeGreaterThan(100);
  }, 120_000);

  // a and b are helped; b has nobody above, could mentor a, and has met two others: their three new contacts are full.
  const person = (id: string, seniority: number, group = 'clinical') =>
    makePerson({ id, name: id, kind: 'manager', responded: 'yes', seniority, group, organisation: 'Acute', needs: [] });
  const study = studyOf([person('a', 2, 'general'), person('b', 3, 'general'), person('c', 3), person('d', 1)], []);
  const limits: Limits = { ...DEFAULT_LIMITS, help: { group: 'general' }, seniorityGap: [1, 1] };
  const met = [makeAction('introduction', ['b', 'd']), makeAction('introduction', ['b', 'c'])];

  it('stay when introductions take the room that somebody kept for a mentor of their own and never had', () => {
    const { shortlists } = look(study, baseOf(study), limits, [makeAction('mentor', ['a', 'b']), ...met]);
    expect(shortlists.map(({ person: whom, entries }) => [whom, entries.map(({ mentor }) => mentor).toSorted()])).toEqual([
      ['a', ['b', 'c']],
    ]);
  });

  it('of the others stay where a pair was made by hand against a limit', () => {
    const actions = [makeAction('mentor', ['a', 'c']), makeAction('mentor', ['b', 'd'])];
    const { shortlists, broken } = look(study, baseOf(study), limits, actions);
    expect(broken).toEqual([[], ['seniorityGap']]);
    expect(shortlists.map(({ person: whom, entries }) => [whom, entries.map(({ mentor }) => mentor).toSorted()])).toEqual([
      ['a', ['b', 'c']],
      ['b', []],
    ]);
  });
});
