import { expect, it } from 'vitest';
import { leavesOut } from '../../src/domain/leavesOut';
import { makeIssue } from '../../src/domain/Issue';

const where = { file: 'a.csv', row: 2, column: null };

it('tells rows that were not taken from what was only read in some way', () => {
  expect(leavesOut(makeIssue('no-id', 'error', where, { of: 'people' }))).toBe(true);
  expect(leavesOut(makeIssue('survey-unfinished', 'warning', where, { what: 'not-reached', rows: 3 }))).toBe(true);
  expect(leavesOut(makeIssue('survey-unfinished', 'warning', where, { what: 'in-part', rows: 3 }))).toBe(false);
  expect(leavesOut(makeIssue('survey-trial', 'warning', where, { status: 'spam', rows: 1 }))).toBe(true);
  expect(leavesOut(makeIssue('vacant-post', 'warning', where, { posts: [], count: 1 }))).toBe(true);
  expect(leavesOut(makeIssue('staff-record', 'warning', where, { what: 'left', rows: 1 }))).toBe(true);
  expect(leavesOut(makeIssue('staff-record', 'info', where, { what: 'further-post', rows: 1 }))).toBe(false);
  expect(leavesOut(makeIssue('broken-element', 'warning', where, { what: 'no-id', written: '' }))).toBe(true);
  expect(leavesOut(makeIssue('totals-row', 'warning', where, { cell: 'Total' }))).toBe(false);
  expect(leavesOut(makeIssue('repeated-header', 'info', where, {}))).toBe(false);
});
