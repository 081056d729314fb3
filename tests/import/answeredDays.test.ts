import { expect, it } from 'vitest';

import { importing, utf8 } from './importing';
import { recipeOf } from './mapping/mapped';

const STAFF = 'id,name\nk1,Ada Quill\nk2,Ben Orr\nk3,Cay Lund\n';
const read = (answers: string, recipe?: ReturnType<typeof recipeOf>) =>
  importing(
    [
      { file: 'staff.csv', bytes: utf8(STAFF) },
      { file: 'answers.csv', bytes: utf8(answers) },
    ],
    recipe === undefined ? {} : { recipes: [recipe] },
  ).answered ?? [];

it.each([
  [
    'Microsoft Forms',
    'ID,Start time,Completion time,Name,Who do you turn to?\n1,2026-03-02 09:00,2026-03-02 09:05,Ada Quill,Ben Orr;\n2,2026-03-09 09:00,2026-03-09 09:04,Ben Orr,Cay Lund;\n',
  ],
  ['Google Forms', 'Timestamp,Your name,Who do you turn to? [1]\n2026-03-09 09:00,Ada Quill,Ben Orr\n2026-03-02 09:00,Ben Orr,Cay Lund\n'],
])('answers of a program say when they were given, from the first to the last: %s', (_, answers) => {
  expect(read(answers)).toEqual([{ file: 'answers.csv', from: '2026-03-02', to: '2026-03-09' }]);
});

it('so do answers whose columns somebody has explained, of those who answer', () => {
  const recipe = recipeOf('respondent', { Who: 'from', Whom: 'to 1', Timestamp: 'skip' });
  const answers = 'Who,Whom,Timestamp\nAda Quill,Ben Orr,2026-03-09\nBen Orr,Cay Lund,2026-03-02\n';
  expect(read(answers, recipe)).toEqual([{ file: 'answers.csv', from: '2026-03-02', to: '2026-03-09' }]);
  expect(read(answers.replaceAll(/2026-03-0\d/g, 'in spring'), recipe)).toEqual([]);
});

it('a table of contacts without such a column says nothing of it', () => {
  expect(read('from,to\nk1,k2\n')).toEqual([]);
});
