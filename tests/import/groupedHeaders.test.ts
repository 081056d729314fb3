import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/Batch';
import { findGroupedHeader, wholeHeading } from '../../src/import/surveys/findGroupedHeader';
import { importing, rowsOf, troubles, utf8, workbookOf } from './importing';

const STAFF =
  'id,name,group,organisation\nm1,Ada Quill,general,North\nm2,Ben Orr,clinical,North\nm3,Cay Lund,general,South\nm4,Dee Moss,general,South\n';
const staff = { file: 'staff.csv', bytes: utf8(STAFF) };
const answers = (text: string, file = 'answers.csv') => ({ file, bytes: utf8(text) });
const told = (batch: Batch): string[] => rowsOf(batch).map(({ from, to, types }) => `${from}>${to} ${types.join('+')}`);

const ROWS = [
  ['Ada Quill', 'Ben Orr', 'Cay Lund', '', 'Dee Moss', '', ''],
  ['Ben Orr', 'Ada Quill', '', '', 'Cay Lund', 'Dee Moss', ''],
];
const RIGHT = [
  'Ada Quill>Ben Orr Advice',
  'Ada Quill>Cay Lund Advice',
  'Ada Quill>Dee Moss Support',
  'Ben Orr>Ada Quill Advice',
  'Ben Orr>Cay Lund Support',
  'Ben Orr>Dee Moss Support',
];
const text = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\n`).join('');

/** Each two (or three) header rows over the same answers. */
const HEADERS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    'places under a heading each',
    [
      ['Name', 'Advice', '', '', 'Support', '', ''],
      ['', '1st', '2nd', '3rd', '1st', '2nd', '3rd'],
    ],
  ],
  [
    'the name in the second row',
    [
      ['', 'Advice', '', '', 'Support', '', ''],
      ['Name', '1', '2', '3', '1', '2', '3'],
    ],
  ],
  [
    'headings that are repeated',
    [
      ['Name', 'Advice', 'Advice', 'Advice', 'Support', 'Support', 'Support'],
      ['Name', 'Person 1', 'Person 2', 'Person 3', 'Person 1', 'Person 2', 'Person 3'],
    ],
  ],
  [
    'words for places',
    [
      ['Respondent', 'Advice', '', '', 'Support', '', ''],
      ['', 'First', 'Second', 'Third', 'First', 'Second', 'Third'],
    ],
  ],
  [
    'titles above',
    [
      ['Trust A', 'June 2026', '', '', '', '', ''],
      ['Name', 'Advice', '', '', 'Support', '', ''],
      ['', '1st', '2nd', '3rd', '1st', '2nd', '3rd'],
    ],
  ],
];

describe('header rows that say together which contact a column holds', () => {
  it.each(HEADERS)('%s: beside a staff list', (_, headers) => {
    const batch = importing([staff, answers(text([...headers, ...ROWS]))]);
    expect(told(batch)).toEqual(RIGHT);
    expect(batch.people.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(troubles(batch)).toEqual([]);
  });

  it.each(HEADERS)('%s: alone, the respondents are the managers', (_, headers) => {
    const batch = importing([answers(text([...headers, ...ROWS]))]);
    expect(told(batch)).toEqual(RIGHT);
    expect(batch.people.map(({ id }) => id)).toEqual(['Ada Quill', 'Ben Orr']);
  });

  it('of names that are on no list, in words of their own', () => {
    const batch = importing([answers('Name,Trusted advice,,\n,1st,2nd,3rd\nAda Quill,Zoe Pike,Uma Vane,\nBen Orr,Ivo Sand,,\n')]);
    expect(rowsOf(batch).map(({ from, to }, at) => `${from}>${to} ${batch.nominations.row[at] ?? ''}`)).toEqual([
      'Ada Quill>Zoe Pike 3',
      'Ada Quill>Uma Vane 3',
      'Ben Orr>Ivo Sand 4',
    ]);
  });

  it('with the parts of the name under one heading, below titles', () => {
    const table =
      'Trust A – Staff survey,,,\nExported 12/06/2026,,,\nName,,Advice,\nFirst,Last,1,2\nAda,Quill,Ben Orr,Cay Lund\nBen,Orr,Ada Quill,\n';
    for (const files of [[staff], []])
      expect(told(importing([...files, answers(table)])).map((tie) => tie.trim())).toEqual([
        'Ada Quill>Ben Orr',
        'Ada Quill>Cay Lund',
        'Ben Orr>Ada Quill',
      ]);
  });

  it('in three rows: a question, a part of it, the place', () => {
    const batch = importing([
      staff,
      answers('Name,Advice,,,\n,Inside,,Outside,\n,1st,2nd,1st,2nd\nAda Quill,Ben Orr,,Cay Lund,Dee Moss\nBen Orr,Ada Quill,,Cay Lund,\n'),
    ]);
    expect(told(batch)).toEqual([
      'Ada Quill>Ben Orr Advice – Inside',
      'Ada Quill>Cay Lund Advice – Outside',
      'Ada Quill>Dee Moss Advice – Outside',
      'Ben Orr>Ada Quill Advice – Inside',
      'Ben Orr>Cay Lund Advice – Outside',
    ]);
  });

  it('with what is said of each contact under a heading for each', () => {
    const batch = importing([
      staff,
      answers(
        'Your name,Contact 1,,Contact 2,\n,Name,How often,Name,How often\nAda Quill,Ben Orr,weekly,Cay Lund,yearly\nBen Orr,Ada Quill,daily,,\n',
      ),
    ]);
    expect(rowsOf(batch).map(({ from, to, frequency }) => `${from}>${to} ${frequency}`)).toEqual([
      'Ada Quill>Ben Orr weekly',
      'Ada Quill>Cay Lund yearly',
      'Ben Orr>Ada Quill daily',
    ]);
  });

  it('in a workbook, with merged cells; they are headings and no loss', () => {
    const [head = ['', []]] = HEADERS;
    const sheet = {
      name: 'Answers',
      rows: [...head[1], ...ROWS],
      after: '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:D1"/><mergeCell ref="E1:G1"/></mergeCells>',
    };
    for (const files of [[staff], []]) {
      const batch = importing([...files, { file: 'answers.xlsx', bytes: workbookOf([sheet]) }]);
      expect(told(batch)).toEqual(RIGHT);
      expect(troubles(batch)).toEqual([]);
    }
  });

  it('is never taken for a staff list where nothing names contacts', () => {
    const batch = importing([staff, answers('Name,Training,,\n,1st,2nd,3rd\nAda Quill,coaching,finance,\nBen Orr,finance,,\n')]);
    expect(batch.people).toHaveLength(4);
    expect(batch.issues.map(({ code }) => code)).toContain('survey-unread');
  });

  it('is found behind other columns, of which each stands by itself, and below titles', () => {
    const answers = ['Matron', 'Ada', 'Ben', 'Cay'];
    expect(findGroupedHeader([['', '', 'Advice', ''], ['Role', 'Name', '1st', '2nd'], answers])).toEqual({ at: 0, rows: 2 });
    expect(findGroupedHeader([['Role', 'Name', 'Advice', ''], ['', '', '1st', '2nd'], answers])).toEqual({ at: 0, rows: 2 });
    expect(findGroupedHeader([['Spring'], ['', 'Name', 'Advice', ''], ['Role', '', '1', '2'], answers])).toEqual({ at: 1, rows: 2 });
    expect(
      findGroupedHeader([
        ['', 'Advice'],
        ['Name', 'Inside'],
        ['', '1'],
        ['Ada', 'Ben'],
      ]),
    ).toBeNull();
    expect(
      findGroupedHeader([
        ['Name', 'Advice', ''],
        ['', 'In', ''],
        ['', '1', '2'],
        ['Ada', 'Ben', 'Cay'],
      ]),
    ).toEqual({ at: 0, rows: 3 });
    // Places have to begin with the first, and come one after the other.
    expect(findGroupedHeader([['Name', 'Advice', ''], ['', '2nd', '3rd'], answers])).toBeNull();
    expect(findGroupedHeader([['Name', 'Advice', ''], ['', '1st', '3rd'], answers])).toBeNull();
    expect(
      findGroupedHeader([
        ['Name', 'Advice', ''],
        ['', '1st', '2nd'],
      ]),
    ).toBeNull();
    // What a program writes is known by its own signs.
    expect(findGroupedHeader([['Timestamp', 'Name', 'Advice', ''], ['', '', '1st', '2nd'], answers])).toBeNull();
  });

  it.each([
    [
      'answers in the second row',
      [
        ['Name', 'Scores', '', ''],
        ['Ada', '1', '2', '3'],
        ['Ben', '2', '1', '3'],
      ],
    ],
    [
      'nobody who answers',
      [
        ['Ward', 'Beds', ''],
        ['', '1', '2'],
        ['A', '12', '13'],
      ],
    ],
    [
      'one header row',
      [
        ['Name', 'Advice 1', 'Advice 2'],
        ['Ada', 'Ben', 'Cay'],
        ['Ben', 'Ada', 'Cay'],
      ],
    ],
  ])('%s: is none', (_, top) => {
    expect(findGroupedHeader(top)).toBeNull();
  });
});

it('a part of a name below one heading is the name of that part, and nothing else is', () => {
  expect(['First', 'sur', 'Preferred', 'First aid', 'Family doctor', 'Last updated', 'the last', 'Name'].map(wholeHeading)).toEqual([
    'First name',
    'sur name',
    'Preferred name',
    'First aid',
    'Family doctor',
    'Last updated',
    'the last',
    'Name',
  ]);
});
