import fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildCsr } from '../../src/network/buildCsr';
import { countLevels, Nearness, sumNear } from '../../src/plan/Nearness';

const FAR = 255;

/** Steps between all, by Floyd and Warshall; Infinity = no way. */
function stepsOf(n: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const steps = Array.from({ length: n }, (_, a) => Array.from({ length: n }, (_none, b) => (a === b ? 0 : Infinity)));
  for (const [a, b] of pairs) if (a !== b) steps[a]![b] = steps[b]![a] = 1;
  for (let by = 0; by < n; by += 1)
    for (let a = 0; a < n; a += 1) for (let b = 0; b < n; b += 1) steps[a]![b] = Math.min(steps[a]![b]!, steps[a]![by]! + steps[by]![b]!);
  return steps;
}

const near = (steps: number): number => (steps === 0 ? 0 : 1 / steps);

it('what somebody gains by meeting others is what they are nearer then, and never more than its bound', () => {
  let bounded = 0;
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 12 })
        .chain((n) =>
          fc.record({
            n: fc.constant(n),
            pairs: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 16 }),
            met: fc.array(fc.nat(n - 1), { minLength: 1, maxLength: 3 }),
          }),
        ),
      ({ n, pairs, met }) => {
        const csr = buildCsr(
          n,
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
          true,
        );
        const nearness = new Nearness(csr, n);
        const now = stepsOf(n, pairs);
        expect(Array.from(nearness.stepsFrom(0), (each) => (each === FAR ? Infinity : each))).toEqual(now[0]);
        let mine = nearness.stepsFrom(0);
        let then = now[0]!;
        for (const other of met.filter((each) => each !== 0)) {
          const after = then.map((steps, person) => Math.min(steps, 1 + now[other]![person]!));
          const gain = after.reduce((sum, steps, person) => sum + near(steps) - near(then[person]!), 0);
          expect(nearness.gainBy(mine, other)).toBeCloseTo(gain, 9);
          const most = nearness.mostBy(countLevels(mine), other);
          expect(most).toBeGreaterThanOrEqual(gain - 1e-9);
          if (most < gain + 0.5) bounded += 1;
          mine = nearness.meet(mine, other);
          then = after;
          expect(sumNear(mine)).toBeCloseTo(
            then.reduce((sum, steps) => sum + near(steps), 0),
            9,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
  // A bound that says nothing would hold as well.
  expect(bounded).toBeGreaterThan(100);
});
