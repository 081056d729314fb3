import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import { planningWith } from '../../src/plan/proposePlan';
import { proposeSets } from '../../src/plan/proposeSets';
import { proveSets, varySets } from '../../src/plan/varySets';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

const pairsOf = (sets: readonly { readonly people: readonly string[] }[]): readonly string[] =>
  sets.flatMap(({ people }) => people.flatMap((a) => people.filter((b) => a < b).map((b) => `${a} ${b}`)));

describe('other sets for the same people', () => {
  it('have the same people and sizes, 30% of pairs that share no set in any other, and cost at most 5% more', () => {
    let others = 0;
    fc.assert(
      fc.property(arbitraryInstance(14), ({ study, limits }) => {
        const stated = {
          ...limits,
          help: { people: study.people.map(({ id }) => id) },
          setSize: [3, 4] as const,
          alone: false,
          hours: null,
          hoursByKind: [],
          timesIn: '',
        };
        const planning = planningWith(baseOf(study), stated, []);
        const { actions, proof } = finish(proposeSets(planning, countTaken([]), [], 3, 1));
        const { plans } = finish(varySets(planning, actions, 1));
        const [first] = plans;
        if (first === undefined || proof === null) return;
        expect(first.cost).toBeCloseTo(proof.terms.all, 6);
        plans.forEach((plan, at) => {
          expect(plan.cost).toBeLessThanOrEqual(1.05 * first.cost + 1e-6);
          expect(plan.actions.flatMap(({ people }) => people).toSorted()).toEqual(first.actions.flatMap(({ people }) => people).toSorted());
          expect(plan.actions.map(({ people }) => people.length)).toEqual(first.actions.map(({ people }) => people.length));
          // What breaks a limit has no proof.
          expect(finish(proveSets(planning, plan.actions))).not.toBeNull();
          const pairs = pairsOf(plan.actions);
          for (const other of plans.slice(0, at)) {
            const known = new Set(pairsOf(other.actions));
            expect(pairs.filter((pair) => known.has(pair)).length).toBeLessThanOrEqual(0.7 * pairs.length);
          }
        });
        others += plans.length - 1;
      }),
      { numRuns: 60 },
    );
    expect(others).toBeGreaterThan(4);
  }, 60_000);

  it('are nothing where there is one set, and none where there is no set', () => {
    fc.assert(
      fc.property(arbitraryInstance(8), ({ study }) => {
        const planning = planningWith(baseOf(study), { ...DEFAULT_LIMITS, alone: false }, []);
        const ids = study.people.map(({ id }) => id);
        expect(finish(varySets(planning, [], 1)).plans).toEqual([]);
        expect(finish(varySets(planning, [makeAction('set', ids)], 1)).plans).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});
