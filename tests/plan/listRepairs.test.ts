import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Limits, PlannedAction } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { explainUnmatched } from '../../src/plan/explainUnmatched';
import type { Repair } from '../../src/plan/listRepairs';
import { listRepairs } from '../../src/plan/listRepairs';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import type { PlanBase } from '../../src/plan/proposePlan';
import { planningWith, proposePlan } from '../../src/plan/proposePlan';
import { askForMentors, canMatch, proposeMentors } from '../../src/plan/proposeMentors';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf, studyOf } from './arbitraryPlanning';

const MENTORS = { mentors: true, sets: null, introductions: 0, seed: 1, randomPlans: 0 };

/** What is proposed within limits beside what is fixed, and what is offered to those who are left out. */
function repair(base: PlanBase, limits: Limits, fixed: readonly PlannedAction[]) {
  const question = askForMentors(planningWith(base, limits, []), countTaken(fixed), fixed);
  const { unmatched } = finish(proposeMentors(question, 1));
  const rows = question.mentees.map((_, row) => row);
  const kept = rows.filter((row) => !unmatched.includes(row));
  const idOf = (row: number): string => question.planning.people[question.mentees[row] ?? -1]?.id ?? '';
  const repairs = finish(listRepairs(question, kept, unmatched, fixed));
  return { question, kept, unmatched, idOf, repairs };
}

/** Changes by which any one number of a repair, or its levels, would be one less wide; each is a limit that was stated. */
function* narrower({ change, about }: Repair, limits: Limits): Generator<Partial<Limits>> {
  for (const one of about) {
    switch (one.limit) {
      case 'hours':
      case 'hoursAMonth':
      case 'maxNewTies':
      case 'mentorCapacity':
        yield { ...change, [one.limit]: one.to - 1 };
        break;
      case 'mentorHours':
        yield {
          ...change,
          hoursByKind: limits.hoursByKind.map((each) => (each.kind === 'mentor' ? { ...each, hours: one.to - 1 } : each)),
        };
        break;
      case 'capacityOf':
        yield { ...change, mentorCapacities: [{ person: one.person, capacity: one.capacity - 1 }] };
        break;
      case 'seniorityGap': {
        const [least, most] = limits.seniorityGap ?? [0, 0];
        yield { ...change, seniorityGap: one.least < least ? [one.least + 1, most] : [least, one.most - 1] };
        break;
      }
      default:
        yield Object.fromEntries(
          Object.entries(change).filter(([key]) => key !== one.limit && one.limit !== 'anyLevel' && one.limit !== 'helped'),
        );
    }
  }
}

describe('a repair', () => {
  it('gives the one it is offered for a mentor, leaves everybody theirs, helps as many as it says, and by no number less', () => {
    let [offered, ofSome, numbers] = [0, 0, 0];
    fc.assert(
      fc.property(arbitraryInstance(9), fc.boolean(), ({ study, limits: stated }, hasFixed) => {
        const base = baseOf(study);
        const limits: Limits = { ...stated, help: { group: 'general' } };
        const fixed = hasFixed ? [makeAction('introduction', ['m0', 'm1'])] : [];
        const { question, kept, unmatched, idOf, repairs } = repair(base, limits, fixed);
        for (const one of repairs) {
          const row = unmatched.find((at) => idOf(at) === one.person) ?? -1;
          expect(row).toBeGreaterThan(-1);
          const first = [...kept.map(idOf), one.person];
          const { actions } = finish(proposePlan(base, { ...limits, ...one.change }, fixed, { ...MENTORS, first }));
          const mentees = actions.filter(({ kind }) => kind === 'mentor').map(({ people }) => people[0]);
          expect(first.filter((id) => !mentees.includes(id))).toEqual([]);
          expect(mentees.length - kept.length).toBe(one.more);
          expect(one.hours).toBe(12 * one.more);
          offered += 1;
          if (one.about.length > 1) ofSome += 1;
          for (const less of narrower(one, limits)) {
            const asked = askForMentors(planningWith(base, { ...limits, ...less }, []), countTaken(fixed), fixed);
            expect([one.about, canMatch(asked, [...kept, row], ~0)]).toEqual([one.about, false]);
            numbers += 1;
          }
        }
        // Where hours alone stand in the way, hours are offered.
        finish(explainUnmatched(question, kept, unmatched)).forEach(({ blockedBy, isOnly }, at) => {
          if (!isOnly || blockedBy.length !== 1 || (blockedBy[0] !== 'hours' && blockedBy[0] !== 'mentorHours')) return;
          const own = repairs.filter(({ person }) => person === idOf(unmatched[at] ?? -1));
          expect(own.flatMap(({ about }) => about.map(({ limit }) => limit))).toContain(blockedBy[0]);
        });
      }),
      { numRuns: 600 },
    );
    expect(offered).toBeGreaterThan(500);
    expect(ofSome).toBeGreaterThan(50);
    expect(numbers).toBeGreaterThan(500);
  }, 120_000);
});

/** a and b are helped; a may have m, who stands above; b stands above everybody. */
const person = (id: string, seniority: number | null, group = 'general') =>
  makePerson({ id, name: id, kind: 'manager', responded: 'yes', seniority, group, organisation: 'Acute', needs: [] });

describe('what is offered', () => {
  const levels = baseOf(studyOf([person('a', 2), person('b', 5), person('m', 3, 'clinical')], []));
  const limits: Limits = { ...DEFAULT_LIMITS, help: { group: 'general' }, mentorCapacity: 1 };

  it('to b is nothing that helps only a', () => {
    // a has m, who stands below b: one more place with m helps nobody, and at any level m has no place. Only both of it help b.
    const { repairs } = repair(levels, limits, []);
    expect(repairs.map(({ person: whom, about }) => [whom, about.map(({ limit }) => limit).toSorted()])).toEqual([
      ['b', ['anyLevel', 'mentorCapacity']],
    ]);
  });

  it('while hours are short is the hours that are enough, also where the plan is over them already', () => {
    const alike = baseOf(studyOf([person('a', 2), person('b', 2), person('m', 3, 'clinical')], []));
    const hoursOf = (hours: number, fixed: readonly PlannedAction[]) =>
      repair(alike, { ...limits, mentorCapacity: 2, maxNewTies: null, hours }, fixed).repairs.map(({ person: whom, about, more }) => [
        whom,
        about,
        more,
      ]);
    // Two pairs of 12 hours, of which 20 hours are enough for one.
    expect(hoursOf(20, [])).toEqual([[expect.stringMatching(/^[ab]$/), [{ limit: 'hours', to: 24 }], 1]]);
    // A set of three has taken 30 already.
    const set = [makeAction('set', ['a', 'b', 'm'])];
    expect(hoursOf(20, set)).toEqual([
      ['a', [{ limit: 'hours', to: 42 }], 1],
      ['b', [{ limit: 'hours', to: 42 }], 1],
    ]);
  });

  it('where all managers are helped, nobody’s level is recorded and nobody is isolated, is that they may mentor each other', () => {
    const base = baseOf(studyOf([person('a', null), person('b', null)], []));
    const all: Limits = { ...limits, help: { people: ['a', 'b'] } };
    const { question, kept, unmatched, repairs } = repair(base, all, []);
    expect(finish(explainUnmatched(question, kept, unmatched)).map(({ blockedBy }) => blockedBy)).toEqual([['helped'], ['helped']]);
    expect(repairs.map(({ about, change }) => [about, change])).toEqual([
      [[{ limit: 'helped' }], { seniorityGap: [0, 3] }],
      [[{ limit: 'helped' }], { seniorityGap: [0, 3] }],
    ]);
  });
});
