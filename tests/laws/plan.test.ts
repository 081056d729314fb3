import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PlannedAction } from '../../src/domain/Plan';
import { canDivide } from '../../src/plan/canDivide';
import { comparePlan } from '../../src/plan/comparePlan';
import { countHours } from '../../src/plan/countHours';
import { makeAction } from '../../src/plan/makeAction';
import { measurePlan } from '../../src/plan/measurePlan';
import { countTaken } from '../../src/plan/mentorRules';
import type { PLAN_RULES } from '../../src/plan/PlanRule';
import { ruleBit } from '../../src/plan/PlanRule';
import { askForMentors, canMatch, proposeMentors } from '../../src/plan/proposeMentors';
import { explainUnmatched } from '../../src/plan/explainUnmatched';
import { planningWith, proposePlan } from '../../src/plan/proposePlan';
import { askForSets } from '../../src/plan/setQuestion';
import { smallestConflict } from '../../src/plan/smallestConflict';
import { finish } from '../../src/support/finish';
import type { Instance } from '../plan/arbitraryPlanning';
import { arbitraryInstance, baseOf, studyOf } from '../plan/arbitraryPlanning';
import { examplesOf } from './examplesOf';

const WISH = { mentors: true, sets: 3, introductions: 3, seed: 1, randomPlans: 0 };

/** What a plan breaks, checked from the people and the limits alone. */
function listBreaches({ study, rows, limits }: Instance, actions: readonly PlannedAction[]): readonly string[] {
  const found: string[] = [];
  const planning = planningWith(baseOf(study), limits, []);
  const isHelped = (id: string): boolean => planning.isHelped(planning.indexOf.get(id) ?? -1);
  const person = (id: string) => study.people.find((one) => one.id === id);
  const above = (id: string): readonly string[] => {
    const first = person(id)?.lineManager ?? '';
    const second = person(first)?.lineManager ?? '';
    return [first, ...(first === id ? [] : [second])].filter((one) => one !== '' && one !== id);
  };
  const inLine = (a: string, b: string): boolean => above(a).includes(b) || above(b).includes(a);
  const times = new Map<string, number>();
  const months = new Map<string, number>();
  const mentees = new Map<string, number>();
  const kinds = new Map<string, number>();
  const brokered = new Map<string, number>();
  const days = (id: string): readonly string[] => {
    const cell = person(id)?.attributes[0]?.value ?? '';
    return cell === 'any' ? ['Mon', 'Tue', 'Wed'] : cell.split('; ').map((day) => day.slice(0, 3));
  };
  for (const { kind, people, broker, hoursAMonth, months: long } of actions) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + people.length * hoursAMonth * long + (broker === '' ? 0 : hoursAMonth));
    if (limits.timesIn !== '' && !['Mon', 'Tue', 'Wed'].some((day) => people.every((id) => days(id).includes(day))))
      found.push(`${kind}: ${people.join(', ')} share no time`);
    if (broker !== '') {
      months.set(broker, (months.get(broker) ?? 0) + hoursAMonth);
      brokered.set(broker, (brokered.get(broker) ?? 0) + 1);
      const knows = (id: string): boolean => rows.some(({ from, to }) => (from === id && to === broker) || (from === broker && to === id));
      if (!people.every(knows)) found.push(`${broker} does not know both of ${people.join(', ')}`);
      if (limits.optedOut.includes(broker)) found.push(`${broker} introduces and opted out`);
      if (limits.apart.some((pair) => pair.includes(broker) && people.some((id) => pair.includes(id))))
        found.push('introduced by one apart');
      const isAsked = study.people.some(({ consent }) => consent.length > 0);
      if (isAsked && person(broker)?.consent.includes('named') !== true) found.push(`${broker} is not to be named`);
    }
    for (const a of people) {
      times.set(a, (times.get(a) ?? 0) + 1);
      months.set(a, (months.get(a) ?? 0) + hoursAMonth);
      if (limits.optedOut.includes(a)) found.push(`${kind}: ${a} opted out`);
      for (const b of people) {
        if (a >= b) continue;
        if (inLine(a, b)) found.push(`${kind}: ${a} and ${b} are in line`);
        if (limits.apart.some((pair) => pair.includes(a) && pair.includes(b))) found.push(`${kind}: ${a} and ${b} are apart`);
        if (limits.sameSite && (person(a)?.site === '' || person(a)?.site !== person(b)?.site))
          found.push(`${kind}: ${a} and ${b} are at two sites`);
        const isOneUnit =
          person(a)?.organisation === person(b)?.organisation &&
          (person(a)?.unit === '' || person(b)?.unit === '' || person(a)?.unit === person(b)?.unit);
        if (limits.otherUnit && kind !== 'set' && isOneUnit) found.push(`${kind}: ${a} and ${b} are of one unit`);
        const places = [person(a)?.organisation ?? '', person(b)?.organisation ?? ''];
        if (limits.competing.length > 0 && places.includes('Acute') && places.includes('Care'))
          found.push(`${kind}: ${a} and ${b} compete`);
      }
    }
    if (kind === 'mentor') {
      const [mentee, mentor] = [person(people[0] ?? ''), person(people[1] ?? '')];
      mentees.set(people[1] ?? '', (mentees.get(people[1] ?? '') ?? 0) + 1);
      if (limits.mentorsElsewhere && mentee?.organisation === mentor?.organisation) found.push('mentor of the same organisation');
      const gap = (mentor?.seniority ?? NaN) - (mentee?.seniority ?? NaN);
      const isRecorded = study.people.some(({ seniority }) => seniority !== null);
      if (limits.seniorityGap !== null && isRecorded && !(gap >= limits.seniorityGap[0] && gap <= limits.seniorityGap[1]))
        found.push(`gap of ${gap}`);
      if (rows.some(({ from, to, types }) => from === mentee?.id && to === mentor?.id && types?.includes('Mentor') === true))
        found.push('mentor already');
    }
    if (kind === 'set') {
      if (!people.some(isHelped)) found.push('a set for nobody the plan is for');
      if (people.length < limits.setSize[0] || people.length > limits.setSize[1]) found.push(`set of ${people.length}`);
      for (const [a, b] of limits.together)
        if (
          people.includes(a ?? '') !== people.includes(b ?? '') &&
          actions.some(
            (other) => other.kind === 'set' && people !== other.people && other.people.includes((people.includes(a ?? '') ? b : a) ?? ''),
          )
        )
          found.push('not together');
      const alone = (of: (id: string) => string): boolean =>
        people.some((a) => of(a) !== '' && people.filter((b) => of(b) === of(a)).length === 1);
      if (limits.alone && (alone((id) => person(id)?.group ?? '') || alone((id) => person(id)?.organisation ?? '')))
        found.push('alone of a kind');
      if (
        limits.postsApart &&
        people.some((a) => people.some((b) => a < b && person(a)?.role !== '' && person(a)?.role === person(b)?.role))
      )
        found.push('one post twice');
    }
  }
  for (const [mentor, count] of mentees) if (count > limits.mentorCapacity) found.push(`${mentor} has ${count}`);
  if (limits.maxNewTies !== null) for (const [id, count] of times) if (count > limits.maxNewTies) found.push(`${id} has ${count} new ties`);
  if (limits.hoursAMonth !== null)
    for (const [id, hours] of months) if (hours > limits.hoursAMonth) found.push(`${id} has ${hours} hours a month`);
  for (const [id, count] of brokered)
    if (count + (mentees.get(id) ?? 0) > limits.mentorCapacity) found.push(`${id} introduces ${count} and mentors as well`);
  for (const { kind, hours } of limits.hoursByKind)
    if ((kinds.get(kind) ?? 0) > hours) found.push(`${kind}: ${kinds.get(kind) ?? 0} of ${hours} hours`);
  const hours = [...kinds.values()].reduce((sum, each) => sum + each, 0);
  if (limits.hours !== null && hours > limits.hours) found.push(`${hours} hours`);
  return found;
}

describe('plans', () => {
  it('break no limit that is stated', () => {
    fc.assert(
      fc.property(arbitraryInstance(14), (instance) => {
        const { actions } = finish(proposePlan(baseOf(instance.study), instance.limits, [], WISH));
        expect(listBreaches(instance, actions)).toEqual([]);
      }),
      { numRuns: examplesOf(3000) },
    );
  }, 360_000);

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(arbitraryInstance(12), ({ study, limits }) => {
        const once = finish(proposePlan(baseOf(study), limits, [], WISH));
        expect(finish(proposePlan(baseOf(study), limits, [], WISH))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('leave nobody without a mentor whom the rules would allow one more', () => {
    fc.assert(
      fc.property(arbitraryInstance(12), ({ study, limits }) => {
        const question = askForMentors(planningWith(baseOf(study), limits, []), countTaken([]), []);
        const { unmatched } = finish(proposeMentors(question, 1));
        const matched = question.mentees.map((_, row) => row).filter((row) => !unmatched.includes(row));
        for (const row of unmatched) expect(canMatch(question, [...matched, row], ~0)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('name conflicts of which no rule can be left out: mentors', () => {
    let [conflicts, others] = [0, 0];
    fc.assert(
      fc.property(arbitraryInstance(10), ({ study, limits }) => {
        const question = askForMentors(planningWith(baseOf(study), limits, []), countTaken([]), []);
        const { unmatched } = finish(proposeMentors(question, 1));
        const matched = question.mentees.map((_, row) => row).filter((row) => !unmatched.includes(row));
        finish(explainUnmatched(question, matched, unmatched)).forEach(({ blockedBy: conflict, isOnly }, at) => {
          const rows = [...matched, unmatched[at] ?? -1];
          const bits = (rules: readonly (typeof conflict)[number][]): number => rules.reduce((sum, rule) => sum | ruleBit(rule), 0);
          expect(canMatch(question, rows, bits(conflict))).toBe(false);
          for (const rule of conflict) expect(canMatch(question, rows, bits(conflict.filter((other) => other !== rule)))).toBe(true);
          // "Without it, a mentor fits": with every other rule kept.
          expect(isOnly).toBe(conflict.every((rule) => canMatch(question, rows, ~ruleBit(rule))));
          if (!isOnly) others += 1;
          conflicts += 1;
        });
      }),
      { numRuns: 600 },
    );
    expect(conflicts).toBeGreaterThan(1000);
    expect(others).toBeGreaterThan(100);
  });

  it('name conflicts of which no rule can be left out: sets', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(arbitraryInstance(9), ({ study, limits }) => {
        const planning = planningWith(baseOf(study), limits, []);
        const question = askForSets(
          planning,
          study.people.map((_, at) => at),
          limits.setSize,
        );
        const bits = (rules: readonly (typeof PLAN_RULES)[number][]): number => rules.reduce((sum, rule) => sum | ruleBit(rule), 0);
        const conflict = smallestConflict(
          ['setSize', 'alone', 'postsApart', 'apart', 'together', 'competing', 'site', 'time', 'lineManager'],
          (enforced) => canDivide(question, enforced),
        );
        if (conflict === null) return;
        conflicts += 1;
        expect(canDivide(question, bits(conflict))).toBe(false);
        for (const rule of conflict) expect(canDivide(question, bits(conflict.filter((other) => other !== rule)))).toBe(true);
      }),
      { numRuns: 1600 },
    );
    expect(conflicts).toBeGreaterThan(1000);
  });

  it('promise what measuring the study with their ties reported in it gives', () => {
    fc.assert(
      fc.property(arbitraryInstance(10), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 4 }), ({ study, rows }, drawn) => {
        const ids = study.people.map(({ id }) => id);
        const pairs = drawn.map(([a, b]) => [ids[a % ids.length] ?? '', ids[b % ids.length] ?? ''] as const).filter(([a, b]) => a !== b);
        const distinct = pairs.filter(([a, b], at) => pairs.findIndex(([c, d]) => a === c && b === d) === at);
        const actions = distinct.map(([a, b]) => makeAction('mentor', [a, b]));
        const { before, after } = finish(comparePlan(baseOf(study), actions));
        const reported = distinct.map(([from, to]) => ({
          from,
          to,
          types: ['Mentor'],
          motives: ['support', 'knowledge', 'career'],
          mentoring: 'received' as const,
          activity: 'active' as const,
        }));
        const measured = (more: typeof reported) => {
          const base = baseOf(studyOf(study.people, [...rows, ...more]));
          return finish(measurePlan(base.reconciled, base.rule, base.lens)).figures;
        };
        expect(before).toEqual(measured([]));
        expect(after).toEqual(measured(reported));
      }),
      { numRuns: 300 },
    );
  });

  it('cost what their items, and what their people, add up to', () => {
    const action = fc
      .record({
        people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
        hoursAMonth: fc.nat(5),
        months: fc.nat(12),
        broker: fc.constantFrom('', 'e'),
      })
      .map(({ people, ...time }) => makeAction('set', people, time));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 6 }), fc.nat(300), (actions, limit) => {
        const hours = countHours(actions, limit);
        const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
        expect(sum(hours.byKind.map((kind) => kind.hours))).toBe(hours.all);
        expect(sum([...hours.byPerson.values()].map((person) => person.hours))).toBe(hours.all);
        const first = actions.findIndex((_, at) => countHours(actions.slice(0, at + 1), null).all > limit);
        expect(hours.over).toBe(first === -1 ? null : first);
      }),
    );
  });
});
