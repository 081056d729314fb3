import { describe, expect, it } from 'vitest';

import { plainPaths } from '../../src/algorithms/plainPaths';
import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { answerPlan } from '../../src/pipeline/answerPlan';
import { answerUptake } from '../../src/pipeline/answerUptake';
import { planBaseOf } from '../../src/pipeline/planBaseOf';
import { planStudy } from '../../src/pipeline/planStudy';
import { makeAction } from '../../src/plan/makeAction';
import { proposePlan } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { changePlan } from '../../src/views/plan/changePlan';
import { listLimitedKinds, listTimeColumns } from '../../src/views/plan/listLimits';
import { listFirst } from '../../src/views/plan/listFirst';
import { selectPlan } from '../../src/views/plan/selectPlan';
import { makeToyStudy } from '../fixtures/toyStudy';
import { baseOf } from '../plan/arbitraryPlanning';

const toy = makeToyStudy();
const MENTORS = { mentors: true, sets: null, introductions: 0 } as const;
const base = baseOf(toy);
const limits = { ...DEFAULT_LIMITS, help: { people: ['E', 'A'] }, hours: 20 };

describe('what the page shows of a plan', () => {
  it('names the item with which the hours go over, and by how much', () => {
    const actions = [makeAction('mentor', ['E', 'B']), makeAction('mentor', ['A', 'C'])];
    const study = { ...toy, plan: { limits, actions } };
    const answer = finish(answerPlan(study, base.reconciled, { limits, actions, propose: null, seed: 1, vary: false }));
    const { hours, mentors, headline } = selectPlan(study, base.reconciled, answer);
    expect(hours.text).toBe('24 of 20 hours');
    expect(hours.over).toBe('Mentor for A and C goes over: 4 hours too many. Without it the plan takes 12 hours.');
    expect(hours.parts).toEqual([{ label: 'Mentors', hours: 24, limit: null, share: 1 }]);
    expect(mentors.map(({ choices }) => choices.find(({ isChosen }) => isChosen)?.person.id)).toEqual(['B', 'C']);
    expect(headline).toMatch(/^If every planned contact forms/);
  });

  it('names the kind that takes more than its own hours, and says who introduces two people', () => {
    const stated = { ...limits, hours: null, hoursByKind: [{ kind: 'mentor', hours: 20 } as const, { kind: 'set', hours: 5 } as const] };
    const actions = [
      makeAction('mentor', ['E', 'B']),
      makeAction('mentor', ['A', 'C']),
      makeAction('introduction', ['A', 'D'], { broker: 'B' }),
    ];
    const study = { ...toy, plan: { limits: stated, actions } };
    const answer = finish(answerPlan(study, base.reconciled, { limits: stated, actions, propose: null, seed: 1, vary: false }));
    const { hours, others } = selectPlan(study, base.reconciled, answer);
    expect(hours.overKinds).toEqual(['Mentors go over their own limit: 24 of 20 hours, 4 too many.']);
    // Two pairs of 12 hours, an introduction of 4, and an hour of who introduces them.
    expect(hours.text).toBe('29 hours');
    expect(hours.people.find(({ person }) => person.id === 'B')).toMatchObject({ hours: 7, aMonth: 2 });
    expect(others[0]?.brokers.map(({ id }) => id)).toContain('B');
    expect(listLimitedKinds(study.plan).map(({ label }) => label)).toEqual(['Mentors', 'Learning sets', 'Introductions']);
  });

  it('offers the columns of the staff list for times, and the one that is chosen even where it has gone', () => {
    const others = (...values: readonly string[]) =>
      ['E-mail', 'Willing', 'Payroll', 'Slot'].map((name, at) => ({ name, value: values[at] ?? '' }));
    const people = [
      makePerson({
        id: 'a',
        kind: 'manager',
        attributes: [{ name: 'Available', value: 'Mon' }, ...others('a@x.example', 'yes', '41', 'rota A')],
      }),
      makePerson({ id: 'b', kind: 'manager', attributes: others('b@x.example', 'yes', '7', 'rota A') }),
    ];
    expect(listTimeColumns({ people, managers: 2 }, '')).toEqual(['Available', 'Slot']);
    expect(listTimeColumns({ people, managers: 2 }, 'Days')).toEqual(['Available', 'Slot', 'Days']);
  });

  it('keeps the dates and details of pairs that are proposed as before', () => {
    const asks = { limits: { ...limits, hours: null }, propose: MENTORS, seed: 1, vary: false };
    const first = finish(answerPlan(toy, base.reconciled, { ...asks, actions: [] }));
    expect(first.actions.length).toBeGreaterThan(0);
    const dated = first.actions.map((action) => ({ ...action, start: '2026-10-06', title: 'beds', hoursAMonth: 2 }));
    expect(finish(answerPlan(toy, base.reconciled, { ...asks, actions: dated })).actions).toEqual(dated);
  });

  it('says whom the trainer left out by name where somebody chose them, and offers to take them off that list', () => {
    const open = { ...limits, hours: null, seniorityGap: null };
    const out = { ...open, help: { people: ['E'] }, choices: [{ person: 'E', mentors: ['B'] }], optedOut: ['B', 'C'] };
    const answer = finish(answerPlan(toy, base.reconciled, { limits: out, actions: [], propose: MENTORS, seed: 1, vary: false }));
    const [whyNot] = selectPlan({ plan: { limits: out, actions: [] } }, base.reconciled, answer).whyNot;
    expect(whyNot?.rules).toContain('You left out B');
    expect(whyNot?.repairs.map(({ text }) => text)).toContain('Take B off the list of those left out');
    expect(whyNot?.repairs.map(({ text }) => text)).not.toContain('Take C off the list of those left out');
  });

  it('says of an action made by hand which limits it breaks', () => {
    const apart = { ...limits, hours: null, seniorityGap: null, alone: false, apart: [['E', 'B']], setSize: [2, 2] as const };
    const actions = [makeAction('mentor', ['E', 'B']), makeAction('mentor', ['E', 'C']), makeAction('set', ['A', 'C', 'D'])];
    const answer = finish(answerPlan(toy, base.reconciled, { limits: apart, actions, propose: null, seed: 1, vary: false }));
    const { mentors, sets } = selectPlan({ plan: { limits: apart, actions } }, base.reconciled, answer);
    expect(mentors.map(({ broken }) => broken)).toEqual(['Breaks your limit: people you keep apart stay apart.', '']);
    expect(sets.map(({ broken }) => broken)).toEqual(['Breaks your limit: a set has 2 people.']);
  });

  it('of what was stopped: nobody is chosen, its manager can be asked about, and is proposed somebody else', () => {
    // B can mentor one, and was stopped with E: B is free for A, and E gets somebody else.
    const one = { ...limits, hours: null, mentorCapacities: [{ person: 'B', capacity: 1 }] };
    const stopped = makeAction('mentor', ['E', 'B'], { stage: 'stopped' });
    const ask = (stated: typeof one, mentors: boolean) => {
      const question = { limits: stated, actions: [stopped], propose: mentors ? MENTORS : null, seed: 1, vary: false };
      const answer = finish(answerPlan(toy, base.reconciled, question));
      return { answer, view: selectPlan({ plan: { limits: stated, actions: answer.actions } }, base.reconciled, answer) };
    };
    const asItIs = ask(one, false).view;
    expect(asItIs.mentors.map(({ stage, choices }) => [stage, choices])).toEqual([['stopped', []]]);
    expect(asItIs.whyNot.map(({ person, sentence }) => [person.id, sentence])).toEqual([
      ['A', 'No limit stands in the way. Propose mentors again.'],
      ['E', 'No limit stands in the way. Propose mentors again.'],
    ]);
    const { answer } = ask({ ...one, choices: [{ person: 'A', mentors: ['B'] }] }, true);
    const live = answer.actions.filter(({ stage }) => stage === 'planned').map(({ people }) => people);
    expect(live.map(([mentee]) => mentee).toSorted()).toEqual(['A', 'E']);
    expect(live.find(([mentee]) => mentee === 'A')?.[1]).toBe('B');
    expect(live.find(([mentee]) => mentee === 'E')?.[1]).not.toBe('B');
    // Where B is all there is for E, the reason is named.
    const { view } = ask({ ...one, choices: [{ person: 'E', mentors: ['B'] }] }, true);
    expect(view.whyNot.map(({ person, rules }) => [person.id, rules])).toEqual([
      ['E', ['Managers have a mentor they chose', 'Two for whom something was stopped are not brought together again']],
    ]);
    expect(
      finish(proposePlan(base, one, [stopped], { ...MENTORS, introductions: 9, seed: 1, randomPlans: 0 })).actions.filter(
        ({ people, stage }) => stage === 'planned' && people.includes('E') && people.includes('B'),
      ),
    ).toEqual([]);
  });

  it('says why somebody is left out, and what would help, priced', () => {
    const tight = { ...limits, hours: 12 };
    const study = { ...toy, plan: { limits: tight, actions: [] } };
    const answer = finish(
      answerPlan(study, base.reconciled, {
        limits: tight,
        actions: [],
        propose: { mentors: true, sets: null, introductions: 0 },
        seed: 1,

        vary: false,
      }),
    );
    const view = selectPlan({ plan: { limits: tight, actions: answer.actions } }, base.reconciled, answer);
    expect(view.mentors).toHaveLength(1);
    expect(view.whyNot.map(({ sentence, rules }) => [sentence, rules])).toEqual([
      ['This limit stands in the way. Without it, a mentor fits.', ['At most 12 hours in all']],
    ]);
    const [left] = view.whyNot;
    expect(left?.repairs.map(({ text, price }) => [text, price])).toEqual([
      ['24 hours in all', `Then ${left?.person.name ?? ''} has a mentor: 12 hours more.`],
    ]);
    // Adopted, it is that person who has one, and who had one still does.
    const repair = answer.repairs[left?.repairs[0]?.at ?? -1];
    expect(listFirst(answer.actions, repair ?? { person: '' })).toEqual([
      ...answer.actions.map(({ people }) => people[0]),
      left?.person.id,
    ]);
  });

  it('says why nobody at all has a mentor, and claims no more of a limit than is so', () => {
    // A and E are helped. Nobody may mentor anybody, and E and all others are kept apart besides.
    const shut = { ...limits, hours: null, seniorityGap: null, mentorCapacity: 0, apart: ['A', 'B', 'C', 'D', 'F'].map((id) => ['E', id]) };
    const question = { limits: shut, actions: [], propose: { mentors: true, sets: null, introductions: 0 }, seed: 1, vary: false };
    const answer = finish(answerPlan(toy, base.reconciled, question));
    const { whyNot } = selectPlan({ plan: { limits: shut, actions: answer.actions } }, base.reconciled, answer);
    expect(whyNot.map(({ person, sentence, rules }) => [person.id, sentence, rules.length])).toEqual([
      ['A', 'This limit stands in the way. Without it, a mentor fits.', 1],
      ['E', 'This limit stands in the way by itself. Others may as well.', 1],
    ]);
  });

  it('is what the command line plans, from the same seed', () => {
    const wish = { mentors: true, sets: null, introductions: 1, seed: 1, randomPlans: 0, draws: 60 };
    const planned = finish(planStudy(planBaseOf(toy, base.reconciled), limits, [], wish));
    const asked = { limits, actions: [], propose: { mentors: true, sets: null, introductions: 1 }, seed: 1, vary: false };
    const answer = finish(answerPlan(toy, base.reconciled, asked));
    expect(answer.actions).toEqual(planned.actions);
    expect(answer.change).toEqual(planned.change);
    const question = { actions: answer.actions, seed: 1, runs: 60 };
    const ranges = finish(answerUptake(toy, base.reconciled, question, plainPaths, () => undefined));
    expect(ranges).toEqual(planned.ranges);
    expect(ranges.map(({ runs, pathRuns }) => [runs, pathRuns])).toEqual([
      [60, 60],
      [60, 60],
      [60, 60],
    ]);
  });
});

describe('changePlan', () => {
  const [first, second] = [makeAction('set', ['a', 'b', 'c']), makeAction('set', ['d', 'e'])];

  it('leaves what was stopped as it was', () => {
    const over = makeAction('set', ['a', 'd'], { stage: 'stopped' });
    expect(changePlan.moveToSet([over, first, second], 'a', 2).map(({ people }) => people.join(''))).toEqual(['ad', 'bc', 'dea']);
    const pair = makeAction('mentor', ['a', 'm'], { stage: 'stopped' });
    expect(changePlan.chooseMentor([pair], 'a', 'n').map(({ people, stage }) => [people[1], stage])).toEqual([
      ['n', 'planned'],
      ['m', 'stopped'],
    ]);
  });

  it('moves somebody from one set to another, and out of none else', () => {
    expect(changePlan.moveToSet([first, second], 'a', 1).map(({ people }) => people)).toEqual([
      ['b', 'c'],
      ['d', 'e', 'a'],
    ]);
  });

  it('changes a mentor in place, and gives one to somebody who has none', () => {
    const actions = changePlan.chooseMentor([makeAction('mentor', ['a', 'm'], { locked: true })], 'a', 'n');
    expect(actions.map(({ people, locked, id }) => [people, locked, id])).toEqual([[['a', 'n'], true, 'mentor a n']]);
    expect(changePlan.chooseMentor(actions, 'b', 'n').map(({ people }) => people)).toEqual([
      ['b', 'n'],
      ['a', 'n'],
    ]);
  });
});
