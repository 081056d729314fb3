import { describe, expect, it } from 'vitest';

import { countProgress } from '../../src/plan/countProgress';
import { makeAction } from '../../src/plan/makeAction';
import { sayAlive, saySpent } from '../../src/words/plan/progressWords';

describe('countProgress', () => {
  const actions = [
    makeAction('set', ['a', 'b', 'c'], {
      stage: 'met',
      spent: 12.5,
      meets: [
        { after: 1, people: ['a', 'b'] },
        { after: 6, people: ['a'] },
      ],
    }),
    makeAction('set', ['d', 'e'], { stage: 'met', meets: [{ after: 1, people: [] }] }),
    makeAction('mentor', ['a', 'm'], { stage: 'offered', spent: 0 }),
    makeAction('mentor', ['b', 'm'], { stage: 'stopped' }),
  ];

  it('counts stages, hours and sets that are alive, by what members said', () => {
    const progress = countProgress(actions);
    expect(progress.stages.map(({ stage, actions: count }) => [stage, count])).toEqual([
      ['planned', 0],
      ['offered', 1],
      ['accepted', 0],
      ['met', 2],
      ['stopped', 1],
    ]);
    // Sets: 3 and 2 people for 2 hours and 5 months; a pair of 2 for 1 hour and 6 months. What was stopped costs nothing more.
    expect(progress.planned).toBe(30 + 20 + 12);
    expect([progress.spent, progress.recorded]).toEqual([12.5, 2]);
    expect(progress.alive).toEqual([
      { after: 1, asked: 2, alive: 1 },
      { after: 6, asked: 1, alive: 0 },
      { after: 12, asked: 0, alive: 0 },
    ]);
    expect(progress.alive.map(sayAlive)).toEqual([
      'After 1 month: 1 of 2 sets still meet',
      'After 6 months: 0 of 1 set still meet',
      'After 12 months: not asked',
    ]);
    expect(saySpent(progress, actions.length)).toBe('12.5 of 62 hours spent. Recorded for 2 of 4 actions.');
  });
});
