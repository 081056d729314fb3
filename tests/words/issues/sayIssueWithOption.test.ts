import { expect, it } from 'vitest';
import { makeIssue, type Issue } from '../../../src/domain/Issue';
import type { IssueCode } from '../../../src/domain/IssueValues';
import { sayIssue } from '../../../src/words/issues/sayIssue';
import { sayIssueWithOption } from '../../../src/words/issues/sayIssueWithOption';
import { EXAMPLES } from '../exampleIssues';

const where = { file: 'a.csv', row: 2, column: 'b' };
const all: readonly Issue[] = (Object.keys(EXAMPLES) as IssueCode[]).flatMap((code) =>
  EXAMPLES[code].map((values) => makeIssue(code, 'warning', where, values)),
);

it('the page offers no option of the command line', () => {
  for (const issue of all) expect(sayIssue(issue)).not.toMatch(/--[a-z]|command line/);
});

it('the command line says which option helps, and else the same', () => {
  for (const issue of all) expect(sayIssueWithOption(issue).startsWith(sayIssue(issue))).toBe(true);
  const say = (code: IssueCode): string =>
    all
      .filter((issue) => issue.code === code)
      .map(sayIssueWithOption)
      .join('\n');
  expect(say('unread-activity')).toMatch(/--activity-map \S+=latent/);
  expect(say('missing-column')).toMatch(/--column from=HEADER/);
  expect(say('round-order')).toContain('--round-order');
  expect(say('may-be-one')).toContain('--join-organisation');
  expect(say('choose-sheet')).toContain('FILE#Sheet');
  expect(say('vacant-post')).not.toContain('(--');
});
