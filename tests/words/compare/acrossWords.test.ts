import { describe, expect, it } from 'vitest';

import type { Mixing } from '../../../src/domain/results/Mixing';
import { sayMixingPlainly } from '../../../src/words/compare/acrossWords';

describe('links across groups, said plainly', () => {
  it('write thousands as everywhere else', () => {
    // Half of the links lead across where the E-I index is 0, three quarters where it is 0.5.
    const mixing = { by: 'group', all: 40_000, ei: { observed: 0, expected: 0.5 } } as Mixing;
    expect(sayMixingPlainly(mixing)).toBe(
      '20,000 of 40,000 links (50%) lead to another group. If groups made no difference, about 30,000 would.',
    );
  });
});
