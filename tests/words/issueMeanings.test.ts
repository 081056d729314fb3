import { expect, it } from 'vitest';

import { ISSUE_CODES } from '../../src/domain/Issue';
import { ISSUE_MEANINGS } from '../../src/words/issueMeanings';

it('has a sentence for each code, in the order in which the codes are listed', () => {
  expect(Object.keys(ISSUE_MEANINGS)).toEqual([...ISSUE_CODES]);
  for (const [code, meaning] of Object.entries(ISSUE_MEANINGS)) expect(meaning, code).toMatch(/^[A-Z].*\.$/);
});
