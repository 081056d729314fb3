import { describe, expect, it } from 'vitest';

import { limitSetSize } from '../../../src/views/plan/limitSetSize';

describe('limitSetSize', () => {
  it('takes what was typed, and moves the other end only where it must', () => {
    expect(limitSetSize([5, 7], { smallest: 4 })).toEqual({ setSize: [4, 7], note: '' });
    expect(limitSetSize([5, 7], { largest: 5 })).toEqual({ setSize: [5, 5], note: '' });
    const first = limitSetSize([5, 7], { smallest: 9 });
    expect(first).toEqual({ setSize: [9, 9], note: 'The smallest set has 9 people, so the largest has 9 too. It was 7.' });
    expect(limitSetSize(first.setSize, { largest: 4 })).toEqual({
      setSize: [4, 4],
      note: 'The largest set has 4 people, so the smallest has 4 too. It was 9.',
    });
  });
});
