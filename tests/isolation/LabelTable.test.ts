import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { LabelFacts, Standing } from '../../src/isolation/facts/Facts';
import { labelManager } from '../../src/isolation/judgeManager';
import { LabelTable } from '../../src/isolation/LabelTable';
import { makeSilent } from './makeFacts';

const tri = fc.constantFrom(true, false, null);
const standing = fc.record({
  c: fc.integer({ min: 0, max: 5 }),
  component: fc.integer({ min: 1, max: 5 }),
  indicators: fc.record({ S1: tri, S3: tri, V1: tri, R4: tri, R5: tri, R6: tri, F1: tri, F2: tri, F4: tri }),
});
const some = fc.integer({ min: 0, max: 2 });
/** All that a label can follow from, in any combination, whether a study could have it or not. */
const anybody: fc.Arbitrary<LabelFacts & Pick<Standing, 'component'>> = fc
  .record({
    stands: standing,
    answered: fc.constantFrom(true, true, true, false),
    absenceJudged: fc.constantFrom(true, true, true, false),
    parts: fc.record({ motives: fc.boolean(), wider: fc.boolean(), networks: fc.boolean(), activity: fc.boolean() }),
    silent: fc.tuple(some, some, some, some).map(([a, b, c, d]) => makeSilent([a, b], [c, d])),
    stated: fc.option(standing),
  })
  .map(({ stands, ...told }) => ({ ...stands, ...told }));

// docs/isolation.md, 2: a circle is small from two managers to as many as the convention says.
const withCircle = <T extends Standing>(one: T, smallComponent: number): T => ({
  ...one,
  indicators: { ...one.indicators, S3: one.component >= 2 && one.component <= smallComponent },
});

it('a label that is looked up is the one that is worked out, at every threshold and size of a small circle', () => {
  fc.assert(
    fc.property(fc.array(anybody, { minLength: 1, maxLength: 4 }), (everybody) => {
      const table = new LabelTable(everybody.length, (manager) => everybody[manager] ?? everybody[0]!);
      everybody.forEach((one, manager) => {
        for (const smallComponent of [1, 3, 4])
          for (const tau of [0, 1, 2, 5, 9])
            for (const sigma of [1, 2, 3]) {
              const facts = {
                ...withCircle(one, smallComponent),
                stated: one.stated === null ? null : withCircle(one.stated, smallComponent),
              };
              const worked = labelManager(facts, tau, sigma);
              expect(table.judge(manager, { tau, sigma, smallComponent })).toEqual(worked);
              expect(table.label(manager, { tau, sigma, smallComponent })).toBe(worked.label);
            }
      });
      expect(() => table.judge(everybody.length, { tau: 2, sigma: 2, smallComponent: 3 })).toThrow(
        `There is no manager ${everybody.length}.`,
      );
    }),
    { numRuns: 40, seed: 5 },
  );
});
