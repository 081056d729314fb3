import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../../src/domain/Plan';
import type { PlanAnswer } from '../../../src/plan/PlanAnswer';
import { makeAction } from '../../../src/plan/makeAction';
import { sayChosen, sayReplaced } from '../../../src/views/plan/sayReplaced';
import { partOf } from '../../fixtures/partOf';

const nameOf = (id: string): string => id.toUpperCase();

describe('what a change of the plan takes away', () => {
  it('is how many have another mentor, who has none, and meetings that a calendar may have', () => {
    const before = [
      makeAction('mentor', ['a', 'x'], { start: '2026-10-06' }),
      makeAction('mentor', ['b', 'x']),
      makeAction('mentor', ['c', 'y'], { review: '2026-12-01' }),
    ];
    const after = [makeAction('mentor', ['a', 'y']), makeAction('mentor', ['b', 'x'])];
    const said = sayReplaced(before, after, nameOf);
    expect(said).toContain('1 manager has another mentor than before.');
    expect(said).toContain('C had a mentor and has none now');
    expect(said).toContain('2 actions with dates');
    expect(said).toContain('the next calendar file cannot cancel them');
  });

  it('is nothing where everything stays, or something is added', () => {
    const before = [makeAction('mentor', ['a', 'x'], { start: '2026-10-06' })];
    expect(sayReplaced(before, [...before, makeAction('mentor', ['b', 'x'])], nameOf)).toBe('');
  });
});

describe('what came of choices', () => {
  const people = ['Fiona', 'Rhian', 'Sam'].map((name) => makePerson({ id: name.charAt(0), name, kind: 'manager' }));
  const choices = [{ person: 'F', mentors: ['R'] }];
  const limits = { ...DEFAULT_LIMITS, choices, optedOut: ['R', 'S'] };
  const entry = (mentor: string) => partOf<PlanAnswer['shortlists'][number]['entries'][number]>({ mentor });
  const before = { actions: [makeAction('mentor', ['F', 'S'])], shortlists: [{ person: 'F', entries: [entry('S')] }] };

  it('names who has no mentor now and why, once, and the choice that was not on the shortlist', () => {
    const after = { actions: [], unmatched: [{ person: 'F', kind: 'mentor', blockedBy: ['optedOut', 'choices'], isOnly: true }] } as const;
    expect(sayChosen(choices, limits, people, before, after)).toBe(
      'Fiona has no mentor now, as nobody they chose can be had: you left out Rhian. ' +
        'Rhian, whom Fiona chose, was not among the options on the shortlist.',
    );
  });

  it('is nothing where the choice was on the list and stands', () => {
    const list = { ...before, shortlists: [{ person: 'F', entries: [entry('S'), entry('R')] }] };
    const after = { actions: [makeAction('mentor', ['F', 'R'])], unmatched: [] };
    expect(sayChosen(choices, limits, people, list, after)).toBe('1 manager has another mentor than before.');
  });
});
