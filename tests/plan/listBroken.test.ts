import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planStudy } from '../../src/pipeline/planStudy';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

describe('listBroken', () => {
  it('finds nothing in a proposal', () => {
    fc.assert(
      fc.property(arbitraryInstance(8), ({ study, limits }) => {
        const wish = { mentors: true, sets: 4, introductions: 4, seed: 1, randomPlans: 0, draws: 0 };
        const { actions, broken } = finish(planStudy(baseOf(study), limits, [], wish));
        expect(broken.map((rules, at) => [actions[at]?.id, rules])).toEqual(actions.map(({ id }) => [id, []]));
      }),
      { numRuns: 60 },
    );
  });
});
