import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildCsr } from '../../src/network/buildCsr';
import { rowOf } from '../../src/network/rowOf';

describe('buildCsr', () => {
  it.each([false, true])('rows are sorted and hold each target once, and nobody herself; symmetric: %s', (symmetric) => {
    const pairs = fc
      .integer({ min: 1, max: 80 })
      .chain((n) =>
        fc.record({
          n: fc.constant(n),
          ties: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 6 * n, size: 'max' }),
          hub: fc.boolean(),
        }),
      );
    let longest = 0;
    fc.assert(
      fc.property(pairs, ({ n, ties, hub }) => {
        // Somebody whom all name, from the last to the first: long rows are sorted in another way.
        const all = hub ? [...ties, ...Array.from({ length: n }, (_, at) => [0, n - 1 - at] as const)] : ties;
        const csr = buildCsr(
          n,
          all.map(([a]) => a),
          all.map(([, b]) => b),
          symmetric,
        );
        const rows = Array.from({ length: n }, () => new Set<number>());
        for (const [a, b] of all) {
          if (a !== b) rows[a]?.add(b);
          if (a !== b && symmetric) rows[b]?.add(a);
        }
        rows.forEach((row, node) => {
          expect([...rowOf(csr, node)]).toEqual([...row].sort((x, y) => x - y));
        });
        expect(csr.targets).toHaveLength(rows.reduce((sum, row) => sum + row.size, 0));
        longest = Math.max(longest, ...rows.map((row) => row.size));
      }),
      { numRuns: 300 },
    );
    expect(longest).toBeGreaterThan(30);
  });
});
