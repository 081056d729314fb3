import { expect, it } from 'vitest';

import { numberColumns } from '../../../src/import/surveys/numberColumns';

/** Columns as `id`, or `id|question|option`; groups as `stem “title”: place=id …`, with a star where they are not plain. */
function grouped(...columns: readonly string[]): readonly string[] {
  return numberColumns(
    columns.map((said, index) => {
      const [id = '', question = id, option = ''] = said.split('|');
      return { index, id, question, option };
    }),
  ).map(
    ({ stem, title, isPlain, members }) =>
      `${stem} “${title}”: ${members.map(({ place, column }) => `${place}=${column.index}`).join(' ')}${isPlain ? '' : ' *'}`,
  );
}

it.each<readonly [columns: readonly string[], groups: readonly string[]]>([
  [['Contact_1', 'Contact_2'], ['contact# “Contact”: 1=0 2=1']],
  [['Name (2)', 'Grade', 'Name (1)'], ['name# “Name”: 1=2 2=0']],
  [['Contact 1', 'Contact 3'], ['contact# “Contact”: 1=0 3=1']],
  [['Contact 0', 'Contact 1'], ['contact# “Contact”: 0=0 1=1']],
  [['1. Contact', '2. Contact'], ['#contact “Contact”: 1=0 2=1']],
  [['contact 1 role', 'contact 2 role'], ['contact#role “contact role”: 1=0 2=1']],
  // The one without a number is the first, or the one before the first.
  [['Contact', 'Contact (2)', 'Contact (3)'], ['contact# “Contact”: 1=0 2=1 3=2']],
  [['Contact', 'Contact 1', 'Contact 2'], ['contact# “Contact”: 0=0 1=1 2=2']],
  [['Contact', 'Contact 3', 'Contact 4'], []],
  // In words.
  [['Second person', 'First person'], ['#person “person”: 1=1 2=0']],
  [['1st choice', '2nd choice', '3rd choice', '4th choice'], ['#choice “choice”: 1=0 2=1 3=2 4=3']],
  [['Tenth', 'First'], []],
  // No run: one alone, two in one place, none of the first two places, and years.
  [['Contact 1', 'Grade'], []],
  [['Contact 1', 'contact-1'], []],
  [['Contact 2', 'Contact 3'], []],
  [['Contact 1', 'Contact 200'], ['contact# “Contact”: 1=0 200=1']],
  [['Contact 1', 'Contact 201'], []],
  [['Contact 1', 'Contact 2', 'Contact 2024'], ['contact# “Contact”: 1=0 2=1']],
  [['1', '2'], []],
  [[`${'x'.repeat(498)}_1`, `${'x'.repeat(498)}_2`], [`${'x'.repeat(498)}# “${'x'.repeat(498)}”: 1=0 2=1`]],
  [[`${'x'.repeat(499)}_1`, `${'x'.repeat(499)}_2`], []],
  // Of two numbers the last that makes a run.
  [['Q1_1', 'Q1_2'], ['q1# “Q1”: 1=0 2=1']],
  [['Q1_1', 'Q2_1'], ['q#1 “Q 1”: 1=0 2=1']],
  [
    ['Q1_1', 'Q1_2', 'Q2_1', 'Q2_2'],
    ['q1# “Q1”: 1=0 2=1', 'q2# “Q2”: 1=2 2=3'],
  ],
  // The code of a box is no number of a contact.
  [
    ['contact1_for___1', 'contact2_for___1', 'contact1_for___2', 'contact2_for___2'],
    ['contact#for “contact for”: 1=0 2=1', 'contact#for “contact for”: 1=2 2=3'],
  ],
  [['for___1', 'for___2'], []],
  // Columns whose questions differ are none, numbers and piped names aside.
  [['Q2|Who?', 'Q3|Why?'], []],
  [['Q1_1|Who?', 'Q1_2|Who?'], ['q1# “Who?”: 1=0 2=1']],
  [['Q1_1|Where does ${q://QID1/1} work?', 'Q1_2|Where does ${q://QID1/2} work?'], ['q1# “Where does ${q://QID1/1} work?”: 1=0 2=1']],
  [['Q1_1|Who is person 1?', 'Q1_2|Who is person 2?'], ['q1# “Who is person 1?”: 1=0 2=1']],
  // Options: places alone are plain, and words of their own are not.
  [['Q1_1|Who?|1', 'Q1_2|Who?|2'], ['q1# “Who?”: 1=0 2=1']],
  [['Q1_1|Who?|Person 1', 'Q1_2|Who?|Person 2'], ['q1# “Who?”: 1=0 2=1']],
  [['Q1_1|Who?|Ada Quill', 'Q1_2|Who?|Ben Orr'], ['q1# “Who?”: 1=0 2=1 *']],
  [['Q1_1|Who?|1', 'Q1_2|Who?|Ben Orr'], ['q1# “Who?”: 1=0 2=1 *']],
  [['Q1_1|Who?|the first person', 'Q1_2|Who?|the second person'], ['q1# “Who?”: 1=0 2=1']],
  ...(
    [
      ['[QID3-ChoiceText]', true],
      ['[Q3 text]', true],
      ['[Field-1]', true],
      ['${q://QID1/1}', true],
      ['Ada of ${lm://Field/1}', true],
      ['twelve more 1', true],
      ['thirteen pens1', false],
      ['3rd', true],
      ['2)', true],
      ['12 or so', false],
      ['Tick 1 [QID3]', false],
      ['Ada [QID3-ChoiceText]', false],
      ['[Quiz]', false],
      ['fifth of all the people', true],
      ['fifth of all of the people', false],
      ['my first person', false],
    ] as const
  ).map(([option, isPlain]) => [[`Q1_1|Who?|${option}`, 'Q1_2|Who?|2'], [`q1# “Who?”: 1=0 2=1${isPlain ? '' : ' *'}`]] as const),
])('%j: %j', (columns, groups) => {
  expect(grouped(...columns)).toEqual(groups);
});
