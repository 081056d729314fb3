import { describe, expect, it } from 'vitest';

import { sortByKey } from '../../src/support/sortByKey';

describe('sortByKey', () => {
  it('sorts by key and leaves equals as they were', () => {
    expect([...sortByKey(Int32Array.of(4, 0, 3, 1, 2), Int32Array.of(1, 0, 1, 0, 2), 3)]).toEqual([3, 1, 0, 2, 4]);
  });

  it('takes some of the items, or none', () => {
    expect([...sortByKey(Int32Array.of(2, 0), Int32Array.of(5, 9, 1), 10)]).toEqual([2, 0]);
    expect([...sortByKey(new Int32Array(0), Int32Array.of(1), 2)]).toEqual([]);
  });
});
