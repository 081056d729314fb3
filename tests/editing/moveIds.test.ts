import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Plan } from '../../src/domain/Plan';
import { makeStudy } from '../../src/domain/makeStudy';
import { applyStep } from '../../src/domain/steps/applyStep';
import { moveIds } from '../../src/editing/moveIds';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeAction } from '../../src/plan/makeAction';

const plan: Plan = {
  limits: {
    ...DEFAULT_LIMITS,
    help: { people: ['Ann', 'Ben'] },
    mentorCapacities: [
      { person: 'Ann', capacity: 1 },
      { person: 'A. Lee', capacity: 3 },
    ],
    apart: [
      ['Ann', 'Ben'],
      ['Ann', 'A. Lee'],
    ],
    together: [['Ben', 'Cy']],
    optedOut: ['Cy'],
    choices: [{ person: 'Ben', mentors: ['Ann', 'Cy'] }],
  },
  actions: [
    makeAction('mentor', ['Ann', 'Ben'], { start: '2026-01-05' }),
    makeAction('introduction', ['Ben', 'Cy'], { broker: 'Ann' }),
    makeAction('mentor', ['Ann', 'A. Lee']),
    makeAction('protectedTime', ['Ann'], { meets: [{ after: 1, people: ['Ann', 'A. Lee', 'Cy'] }] }),
  ],
};
const study = makeStudy({ id: 's', title: 's', codebook: bookCodebook, plan, pins: [{ id: 'Ann', layout: 'force', x: 1, y: 2 }] });
const moved = (renamed: Readonly<Record<string, string>>) =>
  applyStep(study, { kind: 'edit-people', about: '', rows: 0, changes: moveIds(study, new Map(Object.entries(renamed))) });

describe('people who get another id', () => {
  it('stay in the plan, in its limits and on the map; an action stays the one of the calendar', () => {
    const { plan: after, pins } = moved({ Ann: 'p1', Ben: 'p2' });
    expect(pins).toEqual([{ id: 'p1', layout: 'force', x: 1, y: 2 }]);
    expect(after.actions.map(({ people, broker }) => [people.join(' '), broker])).toEqual([
      ['p1 p2', ''],
      ['p2 Cy', 'p1'],
      ['p1 A. Lee', ''],
      ['p1', ''],
    ]);
    expect(after.actions[0]).toMatchObject({ id: plan.actions[0]?.id, start: '2026-01-05' });
    expect(after.limits).toEqual({
      ...plan.limits,
      help: { people: ['p1', 'p2'] },
      mentorCapacities: [
        { person: 'p1', capacity: 1 },
        { person: 'A. Lee', capacity: 3 },
      ],
      apart: [
        ['p1', 'p2'],
        ['p1', 'A. Lee'],
      ],
      together: [['p2', 'Cy']],
      choices: [{ person: 'p2', mentors: ['p1', 'Cy'] }],
    });
  });

  it('who become one are nowhere twice, and what needs two goes', () => {
    const { plan: after } = moved({ Ann: 'p1', 'A. Lee': 'p1' });
    expect(after.actions.map(({ people }) => people.join(' '))).toEqual(['p1 Ben', 'Ben Cy', 'p1']);
    expect(after.actions.at(-1)?.meets).toEqual([{ after: 1, people: ['p1', 'Cy'] }]);
    expect(after.limits).toMatchObject({ mentorCapacities: [{ person: 'p1', capacity: 1 }], apart: [['p1', 'Ben']] });
  });

  it('change nothing where nothing is planned with them', () => {
    expect(moveIds(study, new Map([['Dee', 'p4']]))).toEqual([]);
    expect(moveIds(study, new Map())).toEqual([]);
  });
});
