import { expect, it } from 'vitest';
import { makeIssue } from '../../../src/domain/Issue';
import { gatherIssues } from '../../../src/words/issues/gatherIssues';
import { importing, utf8 } from '../../import/importing';

it('what is left out stands first and notes last; columns that Kith does not know are one line for each file', () => {
  const { issues } = importing([
    { file: 'staff.csv', bytes: utf8('id,name,Assignment,Shoe size,FTE\nm1,Ada Quill,A1,4,1\nm1,Ben Orr,B1,5,1\n') },
    { file: 'more.csv', bytes: utf8('from,to,Locker\nm1,Cay Lund,7\n') },
  ]);
  const lines = gatherIssues(issues).map(({ issue, text }) => ({ code: issue.code, file: issue.file, column: issue.column, text }));
  const severities = gatherIssues(issues).map(({ issue }) => ['error', 'warning', 'info'].indexOf(issue.severity));
  expect(severities).toEqual([...severities].sort());
  const unknown = lines.filter(({ code }) => code === 'unknown-column-kept');
  expect(unknown.map(({ file, column }) => [file, column])).toEqual([
    ['staff.csv', null],
    ['more.csv', 'Locker'],
  ]);
  expect(unknown[0]?.text).toContain('3 columns');
  for (const header of ['"Assignment"', '"Shoe size"', '"FTE"']) expect(unknown[0]?.text).toContain(header);
});

it('says everything else by itself', () => {
  const issue = makeIssue('unknown-column-kept', 'info', { file: 'a.csv', row: 1, column: 'x' }, { header: 'x' });
  expect(gatherIssues([issue]).map((line) => line.issue)).toEqual([issue]);
});
