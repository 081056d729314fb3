import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import type { PlannedAction } from '../../src/domain/Plan';
import { listAlternatives } from '../../src/plan/listAlternatives';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken, scoreMentor } from '../../src/plan/mentorRules';
import type { MentorQuestion } from '../../src/plan/proposeMentors';
import { askForMentors, canMatch, capacityOf } from '../../src/plan/proposeMentors';
import { planningWith } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

type Pairs = readonly (readonly [row: number, mentor: number])[];

/** Every matching with as many pairs as can be, one by one, with its score. */
function everyPlan(question: MentorQuestion): readonly { readonly pairs: Pairs; readonly score: number }[] {
  const { planning, today, mentees, forbidden } = question;
  const count = planning.people.length;
  const room = planning.people.map((_, mentor) => capacityOf(question, mentor, ~0));
  const found: { pairs: [number, number][]; score: number }[] = [];
  const place = (row: number, pairs: [number, number][], score: number): void => {
    if (row === mentees.length) {
      if (
        canMatch(
          question,
          pairs.map(([at]) => at),
          ~0,
        )
      )
        found.push({ pairs, score });
      return;
    }
    place(row + 1, pairs, score);
    for (let mentor = 0; mentor < count; mentor += 1) {
      if (forbidden[row * count + mentor] !== 0 || (room[mentor] ?? 0) < 1) continue;
      room[mentor] = (room[mentor] ?? 0) - 1;
      place(row + 1, [...pairs, [row, mentor]], score + scoreMentor(planning, today, mentees[row] ?? -1, mentor).score);
      room[mentor] = (room[mentor] ?? 0) + 1;
    }
  };
  place(0, [], 0);
  const most = Math.max(...found.map(({ pairs }) => pairs.length));
  return found.filter(({ pairs }) => pairs.length === most);
}

const sameAs = (one: Pairs, other: Pairs): number =>
  one.filter(([row, mentor]) => other.some(([a, b]) => a === row && b === mentor)).length;

function ask({ study, limits }: Parameters<Parameters<ReturnType<typeof arbitraryInstance>['map']>[0]>[0]): MentorQuestion {
  // Without seniority more pairs are allowed, and plans have more to differ in.
  const loose = { ...limits, timesIn: '', hoursByKind: [], seniorityGap: null, mentorsElsewhere: false, help: { group: 'general' } };
  return askForMentors(planningWith(baseOf(study), loose, []), countTaken([]), []);
}

describe('listAlternatives', () => {
  it('lists plans with as many pairs, 95% of the score and 30% other pairs than every other, and misses none there is', () => {
    let several = 0;
    fc.assert(
      fc.property(arbitraryInstance(7), (instance) => {
        const question = ask(instance);
        const { planning, mentees } = question;
        const rowOf = new Map(mentees.map((mentee, row) => [planning.people[mentee]?.id ?? '', row]));
        const { plans, isAll } = finish(listAlternatives(question, 1));
        const listed = plans.map(({ actions }): Pairs =>
          actions.map(({ people: [mentee = '', mentor = ''] }) => [rowOf.get(mentee) ?? -1, planning.indexOf.get(mentor) ?? -1]),
        );
        const every = everyPlan(question);
        const best = Math.max(...every.map(({ score }) => score));
        const [first] = listed;
        const pairs = first?.length ?? 0;
        expect(plans[0]?.score ?? 0).toBe(pairs > 0 ? best : 0);
        expect(every[0]?.pairs.length).toBe(pairs);
        if (pairs === 0) return;
        const differs = (one: Pairs, other: Pairs): boolean => (pairs - sameAs(one, other)) / pairs >= 0.3 - 1e-9;
        for (const [at, one] of listed.entries()) {
          expect(one).toHaveLength(pairs);
          expect(every.some(({ pairs: known, score }) => sameAs(known, one) === pairs && score === plans[at]?.score)).toBe(true);
          expect(plans[at]?.score).toBeGreaterThanOrEqual(best - 0.05 * Math.abs(best));
          for (const other of listed.slice(0, at)) expect(differs(one, other)).toBe(true);
        }
        if (isAll && pairs > 0)
          for (const { pairs: one, score } of every)
            expect(score >= best - 0.05 * Math.abs(best) && listed.every((other) => differs(one, other))).toBe(false);
        if (plans.length > 1) several += 1;
      }),
      { numRuns: 600 },
    );
    expect(several).toBeGreaterThan(30);
  }, 60_000);

  it('has the plan as it is beside them: where it is among the best they are other than it, else they begin with the best', () => {
    let [asGood, worse] = [0, 0];
    fc.assert(
      fc.property(
        arbitraryInstance(7),
        fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 }),
        fc.boolean(),
        (instance, drawn, isBest) => {
          const question = ask(instance);
          const { planning, mentees } = question;
          const idOf = (manager = -1): string => planning.people[manager]?.id ?? '';
          const best = finish(listAlternatives(question, 1)).plans[0];
          const byHand = drawn
            .map(([row, mentor]) => [idOf(mentees[row]), idOf(mentor)] as const)
            .filter(([a, b], at, all) => a !== '' && b !== '' && a !== b && all.findIndex(([one]) => one === a) === at);
          // What was written of a pair stays with it.
          const actions = isBest ? (best?.actions ?? []) : byHand.map((pair) => makeAction('mentor', pair, { months: 9 }));
          const { current, plans } = finish(listAlternatives(question, 1, actions));
          const key = ({ people }: PlannedAction): string => people.join(' ');
          expect(current.actions.map(key).toSorted()).toEqual(actions.map(key).toSorted());
          expect(current.same).toBe(actions.length);
          for (const plan of plans) {
            const same = plan.actions.filter((action) => actions.some((one) => key(one) === key(action)));
            expect(plan.same).toBe(same.length);
            if (!isBest) expect(same.every(({ months }) => months === 9)).toBe(true);
          }
          if (best === undefined) return;
          const isThere = plans.some(({ score, actions: pairs }) => score === best.score && pairs.length === best.actions.length);
          if (isBest) {
            for (const { same } of plans) expect((actions.length - same) / actions.length).toBeGreaterThanOrEqual(0.3 - 1e-9);
            asGood += 1;
          } else if (current.score < best.score || actions.length < best.actions.length) {
            expect(isThere).toBe(true);
            worse += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(asGood, worse)).toBeGreaterThan(30);
  }, 60_000);

  it('says of each mentor who would be without one, which is what matching without that mentor leaves', () => {
    fc.assert(
      fc.property(arbitraryInstance(9), (instance) => {
        const question = ask(instance);
        const { plans } = finish(listAlternatives(question, 1));
        const most = (without: string, rows: readonly number[]): number => {
          const limits = { ...question.planning.limits, optedOut: [...question.planning.limits.optedOut, without] };
          const forbidden = question.forbidden.slice();
          const column = question.planning.indexOf.get(without) ?? -1;
          for (const row of rows) forbidden[row * question.planning.people.length + column] = -1;
          const asked = { ...question, planning: { ...question.planning, limits }, forbidden };
          const chosen: number[] = [];
          for (const row of rows) if (canMatch(asked, [...chosen, row], ~0)) chosen.push(row);
          return chosen.length;
        };
        for (const { actions, dropOuts } of plans)
          for (const { mentor, without, mentees } of dropOuts) {
            expect(mentees).toBe(actions.filter(({ people }) => people[1] === mentor).length);
            const paired = new Set(actions.map(({ people }) => people[0]));
            const rows = question.mentees
              .map((mentee, row) => ({ id: question.planning.people[mentee]?.id, row }))
              .filter(({ id }) => paired.has(id));
            expect(actions.length - without).toBe(
              most(
                mentor,
                rows.map(({ row }) => row),
              ),
            );
          }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('has one plan where nobody can be paired otherwise, and says that there is no other', () => {
    fc.assert(
      fc.property(arbitraryInstance(5), ({ study }) => {
        const question = askForMentors(
          planningWith(baseOf(study), { ...DEFAULT_LIMITS, mentorCapacity: 0, help: { group: 'general' } }, []),
          countTaken([]),
          [],
        );
        const { plans, current, isAll } = finish(listAlternatives(question, 1));
        expect([plans.length, current.actions, isAll]).toEqual([0, [], true]);
      }),
      { numRuns: 20 },
    );
  });
});
