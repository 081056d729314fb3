import fc from 'fast-check';
import { expect, it } from 'vitest';

import { arbitraryOptions, judgeAsTwin } from '../laws/judgeAsTwin';
import { messyStudy } from '../laws/messyStudy';
import { judgeSlowly } from '../laws/slowIsolation';

// A few of the studies that tests/laws goes through, always the same ones: enough to say at once that a finding has changed.
it.each([1, 2])('the rule finds what the same rule finds that is written slowly from the text (%s)', (seed) => {
  fc.assert(
    fc.property(messyStudy, arbitraryOptions, ({ people, contacts }, given) => {
      expect(judgeAsTwin(people, contacts, given)).toEqual(judgeSlowly(people, contacts, given));
    }),
    { numRuns: 40, seed },
  );
});
