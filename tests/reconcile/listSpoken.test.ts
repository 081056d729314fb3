import { expect, it } from 'vitest';

import { listSpoken } from '../../src/reconcile/listSpoken';

it('has whom each manager wrote of, each once and ascending, whatever the order of the rows', () => {
  const from = [2, 0, 2, 0, 2, 0, 0, 1];
  const to = [3, 4, 0, 1, 3, 4, 2, 0];
  // The last row is of another round.
  const rows = [0, 1, 2, 3, 4, 5, 6];
  const spoken = listSpoken(Int32Array.from(rows), Int32Array.from(from), Int32Array.from(to), 5, 4);
  expect([[...spoken.offsets], [...spoken.targets]]).toEqual([
    [0, 3, 3, 5, 5],
    [1, 2, 4, 0, 3],
  ]);
  const none = listSpoken(new Int32Array(), new Int32Array(), new Int32Array(), 5, 2);
  expect([[...none.offsets], [...none.targets]]).toEqual([[0, 0, 0], []]);
});
