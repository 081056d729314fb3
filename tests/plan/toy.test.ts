import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { ACTION_KINDS, DEFAULT_LIMITS } from '../../src/domain/Plan';
import { comparePlan } from '../../src/plan/comparePlan';
import { ACTION_FORMS, ACTION_MOVES } from '../../src/plan/actionForms';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import { proposeIntroductions } from '../../src/plan/proposeIntroductions';
import { planningWith } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { makeToyStudy } from '../fixtures/toyStudy';
import { baseOf, studyOf } from './arbitraryPlanning';

const base = baseOf(makeToyStudy());

describe('plans for the six managers of the measures', () => {
  it('E meets B: parts 2 → 1, fragmentation .5222 → .3333 (docs/measures.md, What-if)', () => {
    const { before, after } = finish(comparePlan(base, [makeAction('introduction', ['E', 'B'])]));
    expect([before.components, after.components]).toEqual([2, 1]);
    expect(before.fragmentation).toBeCloseTo(0.5222, 4);
    expect(after.fragmentation).toBeCloseTo(1 / 3, 10);
  });

  it('the first introduction of E goes to A or D, general managers as well, and not to B, who is nearer to everybody', () => {
    const planning = planningWith(base, { ...DEFAULT_LIMITS, help: { people: ['E'] } }, []);
    const { actions } = finish(proposeIntroductions(planning, countTaken([]), 1, planning));
    expect(actions).toHaveLength(1);
    expect(['A', 'D']).toContain(actions[0]?.people[1]);
  });

  it('two introductions bring E as near as the best of all ten pairs, 3.5, and no bound is below what was reached', () => {
    const planning = planningWith(base, { ...DEFAULT_LIMITS, help: { people: ['E'] } }, []);
    const { actions, proof } = finish(proposeIntroductions(planning, countTaken([]), 2, planning));
    expect(actions).toHaveLength(2);
    expect(proof?.gain ?? NaN).toBeLessThanOrEqual(3.5 + 1e-9);
    expect(proof?.bound ?? NaN).toBeGreaterThanOrEqual(3.5 - 1e-9);
  });

  it('a mentor is a tie for support, knowledge and career, and gives nobody else a mentor', () => {
    const { before, after } = finish(comparePlan(base, [makeAction('mentor', ['E', 'B'])]));
    expect((before.withoutMentor ?? NaN) - (after.withoutMentor ?? NaN)).toBe(1);
  });

  it('who is isolated is counted by post, now and then', () => {
    const people = ['a', 'b', 'c', 'd'].map((id, at) =>
      makePerson({
        id,
        kind: 'manager',
        responded: 'yes',
        organisation: 'Acute',
        role: at < 3 ? 'Matron' : '',
        unit: at < 2 ? 'Medicine' : 'Surgery',
      }),
    );
    // Nobody names anybody. A set of a, b and c gives each two in a like post for support and knowledge, all inside.
    const study = studyOf(people, []);
    const asked = baseOf({ ...study, instrument: { ...study.instrument, asked: ['motives', 'units', 'activity'] } });
    const { before, after, posts } = finish(comparePlan(asked, [makeAction('set', ['a', 'b', 'c'])]));
    expect(posts).toEqual([
      { post: 'ward and nursing management', managers: 3, before: 3, after: 0 },
      { post: '', managers: 1, before: 1, after: 1 },
    ]);
    // c works in another unit than a and b: of the six sides of three ties, four lead across.
    expect([before.unitTies, after.unitTies]).toEqual([0, 4]);
  });

  it('what is stopped makes no tie', () => {
    const { before, after } = finish(comparePlan(base, [makeAction('mentor', ['E', 'B'], { stage: 'stopped' })]));
    expect(after).toEqual(before);
  });

  it.each(ACTION_KINDS)('%s moves a figure that it says it should, or none where it says none', (kind) => {
    const { before, after } = finish(
      comparePlan(base, [makeAction(kind, ACTION_FORMS[kind].shape === 'pair' ? ['E', 'B'] : ['E', 'A', 'B'])]),
    );
    const moved = ACTION_MOVES[kind].filter((figure) => before[figure] !== after[figure]);
    if (ACTION_MOVES[kind].length === 0) expect(after).toEqual(before);
    else expect(moved.length).toBeGreaterThan(0);
  });
});
