import { expect, it } from 'vitest';

import { ISSUE_VALUES } from '../../../src/domain/IssueValues';
import { ISSUE_MEANINGS } from '../../../src/words/issues/issueMeanings';

it('has a sentence for each code, in the order in which the codes are listed', () => {
  expect(Object.keys(ISSUE_MEANINGS)).toEqual(Object.keys(ISSUE_VALUES));
  for (const [code, meaning] of Object.entries(ISSUE_MEANINGS)) expect(meaning, code).toMatch(/^[A-Z].*\.$/);
});
