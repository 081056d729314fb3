import { describe, expect, it } from 'vitest';

import { limitLevels } from '../../../src/views/plan/limitLevels';

describe('limitLevels', () => {
  it('takes what was typed, moves the other end only where it must, and says so', () => {
    expect(limitLevels([1, 3], { least: 2 })).toEqual({ seniorityGap: [2, 3], note: '' });
    expect(limitLevels([1, 3], { most: 1 })).toEqual({ seniorityGap: [1, 1], note: '' });
    expect(limitLevels([1, 3], { least: 5 })).toEqual({
      seniorityGap: [5, 5],
      note: 'So that both can hold, a mentor stands at most 5 levels above as well. It was 3.',
    });
    expect(limitLevels([2, 3], { most: 1 })).toEqual({
      seniorityGap: [1, 1],
      note: 'So that both can hold, a mentor stands at least 1 level above as well. It was 2.',
    });
  });

  it('has both ends or none', () => {
    expect(limitLevels([1, 3], { most: null })).toEqual({
      seniorityGap: null,
      note: 'Now a mentor may stand at any level: both ends are empty. They were 1 and 3.',
    });
    expect(limitLevels(null, { least: null })).toEqual({ seniorityGap: null, note: '' });
    expect(limitLevels(null, { least: 2 })).toEqual({
      seniorityGap: [2, 2],
      note: 'So that both can hold, a mentor stands at most 2 levels above as well. It was empty.',
    });
  });
});
