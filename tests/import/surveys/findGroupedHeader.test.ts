import { describe, expect, it } from 'vitest';

import { findGroupedHeader, headsContact, joinUppers, spreadGroups } from '../../../src/import/surveys/findGroupedHeader';

/** Rows of cells, parted by bars. */
const found = (...rows: readonly string[]): string | null => {
  const header = findGroupedHeader(rows.map((row) => row.split('|')));
  return header === null ? null : `${header.rows} from ${header.at}`;
};
const ANSWER = 'Ada|Ben|Cay|Dag|x|y|z';

describe('several header rows', () => {
  it('are a question over numbered places, and a column that says who answers', () => {
    expect(found('Name|Advice||', '|1st|2nd|3rd', ANSWER)).toBe('2 from 0');
    for (const places of [
      '1|2',
      'Person 1|Person 2',
      'first|second',
      '1. |2. ',
      'No. 1|No. 2',
      '(1)|(2)',
      '1st contact|2nd contact',
      'Choice #1|Choice #2',
    ])
      expect([places, found('Name|Advice|', `|${places.replaceAll('. |', '.|').trim()}`, ANSWER)]).toEqual([places, '2 from 0']);
    for (const places of ['1|3', '2|3', '0|1', 'one|two', '2024|2025', '1st site|2nd site', 'second|first'])
      expect([places, found('Name|Advice|', `|${places}`, ANSWER)]).toEqual([places, null]);
    // One place is none.
    expect(found('Name|Advice', '|1st', ANSWER)).toBeNull();
    expect(found('Colour|Advice|', '|1st|2nd', ANSWER)).toBeNull();
  });

  it('are contacts over the same headings each', () => {
    expect(found('Name|Contact 1||Contact 2|', '|Who|Role|Who|Role', ANSWER)).toBe('2 from 0');
    expect(found('Name|Contact 1||Contact 2|', '|Who|Role|Who|Post', ANSWER)).toBeNull();
    expect(found('Name|Friend||Friend|', '|Who|Role|Who|Role', ANSWER)).toBeNull();
    expect(found('Name|Friend||Mentor|', '|Who|Role|Who|Role', ANSWER)).toBeNull();
  });

  it('may have others beside them where those say who answers, or a name in parts', () => {
    expect(found('Name||Advice|', 'First|Last|1st|2nd', ANSWER)).toBe('2 from 0');
    expect(found('Your details||Advice|', 'Name|Site|1st|2nd', ANSWER)).toBe('2 from 0');
    expect(found('Name|Site||Advice|', '|Old|New|1st|2nd', ANSWER)).toBeNull();
    expect(found('Name|Ward|Advice|', '|Ward|1st|2nd', ANSWER)).toBe('2 from 0');
    // Of a name in parts there are two at least.
    expect(found('Name|You||Advice|', '|First|Grade|1st|2nd', ANSWER)).toBeNull();
    expect(found('Name|You||Advice|', '|First|Last|1st|2nd', ANSWER)).toBe('2 from 0');
  });

  it('may be three', () => {
    expect(found('Name|Advice|||', '|Inside||Outside|', '|1st|2nd|1st|2nd', ANSWER)).toBe('3 from 0');
    // Without an answer below them they are none.
    expect(found('Name|Advice|||', '|Inside||Outside|', '|1st|2nd|1st|2nd')).toBeNull();
    expect(found('Name|Advice|', '|1st|2nd')).toBeNull();
  });

  it('stand below ten rows of titles at most, and not below what a program heads by itself', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, at) => `Title ${String.fromCharCode(65 + at)}`);
    expect(found(...titles(9), 'Name|Advice|', '|1st|2nd', ANSWER)).toBe('2 from 9');
    expect(found(...titles(10), 'Name|Advice|', '|1st|2nd', ANSWER)).toBeNull();
    expect(found('Timestamp|x', 'Name|Advice|', '|1st|2nd', ANSWER)).toBeNull();
  });

  it('have a thousand columns at most', () => {
    const wide = (columns: number) =>
      found(`Name|Advice${'|'.repeat(columns - 2)}`, `|${Array.from({ length: columns - 1 }, (_, at) => at + 1).join('|')}`, ANSWER);
    // Places have two digits, so that a hundredth ends no run.
    expect(found(`Name|Advice|${'|'.repeat(997)}`, '|1st|2nd', ANSWER)).toBe('2 from 0');
    expect(found(`Name|Advice|${'|'.repeat(998)}`, '|1st|2nd', ANSWER)).toBeNull();
    expect([wide(100), wide(101)]).toEqual(['2 from 0', null]);
  });
});

it('a heading goes on over blank cells, and ends where nothing stands below', () => {
  expect(spreadGroups(['a', '', '', 'b', ''], ['1', '2', '', '1'])).toEqual(['a', 'a', '', 'b', '']);
  expect(spreadGroups(['', 'a'], ['1', '1', '2'])).toEqual(['', 'a', 'a']);
});

it('two upper rows are one, whose parts differ', () => {
  expect(joinUppers(['Advice', '', '', 'Name', 'Role'], ['In', '', 'Out', '', 'Role'], ['1', '2', '1', '', '1'])).toEqual([
    ...['Advice – In', 'Advice – In', 'Advice – Out', 'Name', 'Role'],
  ]);
});

it('a heading of one contact has a number and a word for them', () => {
  expect(
    ['Contact 1', 'person_2', 'Name 3', '2nd choice', 'Nominee #4', 'Q5_Contact', 'No2name'].filter((group) => !headsContact(group)),
  ).toEqual([]);
  expect(['Contact', 'Question 1', 'Contactless 2', '3'].filter(headsContact)).toEqual([]);
});
