import { expect, it } from 'vitest';

import { writeTestSentence } from '../../../src/words/compare/writeTestSentence';
import { ABOUT, BASES, TESTS } from '../exampleComparisons';

const [basis, test] = [BASES[0]!, TESTS[0]!];

/** Romano et al. 2006: medium from .33, large from .47; plain words have large from .33. docs/measures.md, 4.1. */
it.each([
  [-0.32, ', and small (|δ| below 0.33).'],
  [-0.33, ' large in plain words, and medium by the usual bounds (large from 0.47).'],
  [0.46, ' large in plain words, and medium by the usual bounds (large from 0.47).'],
  [0.47, ', and large (|δ| from 0.47).'],
])('of a clear association the size is said by both bounds: δ %d', (delta, words) => {
  const [ours, others] = test.sides;
  const plan = { within: 'organisation' } as Parameters<typeof writeTestSentence>[0]['plan'];
  expect(writeTestSentence({ about: ABOUT, test: { ...test, delta, finding: 'clear' }, ours, others, asked: 92, plan, basis })).toContain(
    words,
  );
});
