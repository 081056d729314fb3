import { expect, it } from 'vitest';

import { buildCsr } from '../../src/network/buildCsr';
import { dropEdge } from '../../src/network/dropEdge';

it('leaves the rows that were built without the edge', () => {
  const [from, to] = [
    [0, 0, 1, 1, 3],
    [1, 2, 2, 3, 5],
  ];
  const rows = buildCsr(6, from, to, true);
  for (const [at, a] of from.entries()) {
    const b = to[at] ?? 0;
    const without = buildCsr(
      6,
      from.filter((_, tie) => tie !== at),
      to.filter((_, tie) => tie !== at),
      true,
    );
    expect(dropEdge(rows, a, b)).toEqual(without);
    expect(dropEdge(rows, b, a)).toEqual(without);
  }
});
