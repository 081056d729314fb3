import { expect, it } from 'vitest';

import { importing, readWholly, utf8, wholly, workbookOf, type SheetOf, type WholeCase } from './importing';
import { recipeOf } from './mapping/mapped';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const STAFF: SheetOf = {
  name: 'Staff',
  rows: [
    ['id', 'name'],
    ['k1', 'Ada Quill'],
    ['k2', 'Ben Orr'],
    ['k3', 'Cay Lund'],
  ],
};
const sheetOf = (name: string, headers: string, ...rows: readonly string[]): SheetOf => ({
  name,
  rows: [headers, ...rows].map((row) => row.split(',')),
});
const WHOM = recipeOf('respondent', { Wer: 'from', Wen: 'to 1' });

const CASES: readonly WholeCase[] = [
  {
    name: 'contacts that come before the staff list wait for it',
    files: { 'c.csv': lines('from,to', 'Ada Quill,Ben Orr'), 's.csv': lines('id,name', 'k1,Ada Quill', 'k2,Ben Orr') },
    is: {
      people: ['k1 (Ada Quill)', 'k2 (Ben Orr)'],
      contacts: ['Ada Quill > Ben Orr @2'],
      sources: ['s.csv people 2/2 UTF-8, comma; id=id name=name', 'c.csv contacts 1/1 UTF-8, comma; from=from to=to'],
    },
  },
  {
    name: 'a table of headers alone is said, and so is one of which nothing is taken',
    files: { 'c.csv': 'from,to\n', 's.csv': 'id,name\n', 'x.csv': 'from,to\na,\n' },
    is: {
      people: [],
      contacts: [],
      issues: ['warning header-only s.csv', 'warning header-only c.csv', 'error no-contact x.csv @2 [to] what=blank, written='],
      unread: [],
    },
  },
  {
    name: 'a mapping for a file that it does not fit names what is missing where it fits best',
    files: {
      'b.xlsx': workbookOf([
        sheetOf('One', 'x,y', 'a,b'),
        { ...sheetOf('Old', 'Wer,Wen', 'a,b'), state: 'hidden' },
        sheetOf('Two', 'Wer,y', 'a,b'),
      ]),
      'c.csv': lines('from,to', 'a,b'),
    },
    said: { 'b.xlsx': { recipe: WHOM } },
    is: { contacts: ['a > b @2'], issues: ['error mapping-misfit b.xlsx name=spring, missing=Wen'], unread: ['b.xlsx'] },
  },
  {
    name: 'a mapping for a sheet that it does not fit leaves out that sheet, and one for a sheet that is not there the whole file',
    files: {
      'b.xlsx': workbookOf([STAFF, sheetOf('One', 'x,Wen', 'a,b'), sheetOf('Two', 'from,to', 'k1,k2')]),
      'd.xlsx': workbookOf([sheetOf('One', 'from,to', 'k2,k3'), sheetOf('Two', 'x,Wer', 'a,b')]),
    },
    said: {
      'b.xlsx': { said: [{ name: 'One', holds: null, recipe: WHOM }] },
      'd.xlsx': { said: [{ name: 'Gone', holds: null, recipe: WHOM }] },
    },
    is: {
      people: ['k1 (Ada Quill)', 'k2 (Ben Orr)', 'k3 (Cay Lund)'],
      contacts: ['k1 > k2 @2'],
      issues: ['error mapping-misfit b.xlsx#One name=spring, missing=Wer', 'error mapping-misfit d.xlsx name=spring, missing=Wen'],
      unread: ['b.xlsx#One', 'd.xlsx'],
    },
  },
  {
    name: 'a mapping for a sheet that is left out is for nothing',
    files: { 'b.xlsx': workbookOf([STAFF, sheetOf('One', 'x,y', 'a,b')]) },
    said: { 'b.xlsx': { said: [{ name: 'One', holds: 'none', recipe: WHOM }] } },
    is: { people: ['k1 (Ada Quill)', 'k2 (Ben Orr)', 'k3 (Cay Lund)'], issues: [], unread: [] },
  },
  {
    name: 'beside answers that a mapping reads, sheets of which somebody has said what they hold',
    files: {
      'b.xlsx': workbookOf([
        sheetOf('Answers', 'Wer,Wen', 'Ada Quill,Ben Orr'),
        STAFF,
        sheetOf('More', 'from,to', 'k2,k3'),
        sheetOf('Notes', 'by me,in June', 'a,b'),
      ]),
    },
    said: {
      'b.xlsx': {
        said: [
          { name: 'Answers', holds: null, recipe: WHOM },
          { name: 'More', holds: 'contacts' },
          { name: 'Staff', holds: 'people' },
        ],
      },
    },
    is: { people: ['k1 (Ada Quill)', 'k2 (Ben Orr)', 'k3 (Cay Lund)'], contacts: ['k2 > k3 @2', 'Ada Quill > Ben Orr @2'] },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});

it('words that somebody has said are taken where they mean something', () => {
  const batch = importing(
    [
      { file: 's.csv', bytes: utf8('id,name,Status\na,Ann Vale,Gone fishing\nb,Bo Finch,Bank') },
      { file: 'c.csv', bytes: utf8('from,to,activity\na,b,Rarely\nb,a,sometimes\na,c,now and then') },
    ],
    {
      words: [
        { of: 'activity', written: 'rarely', meant: 'untold' },
        { of: 'activity', written: 'sometimes', meant: 'blue' },
        { of: 'activity', written: 'now and then', meant: 'latent' },
        { of: 'standing', written: 'status: bank', meant: 'gone' },
      ],
    },
  );
  expect(batch.activityWords?.map(({ word }) => word)).toEqual(['Rarely', 'sometimes', 'now and then']);
  expect(wholly(batch).contacts).toEqual(['a > b @2', 'b > a @3', 'a > c @4; activity latent']);
  expect(batch.standingWords).toMatchObject([{ written: 'Status: Bank' }]);
});

it('the fingerprint of a file is taken as it is given, of each file its own', () => {
  const bytes = utf8('from,to\na,b');
  const hashes = importing([
    { file: 'a.csv', bytes, sha256: 'abc' },
    { file: 'b.csv', bytes: utf8('from,to\na,b\n') },
    { file: 'c.csv', bytes },
  ]).sources.map(({ sha256 }) => sha256);
  expect(hashes[0]).toBe('abc');
  expect(new Set(hashes).size).toBe(3);
  // As another program has it (sha256sum).
  expect(hashes[2]).toBe('4c9c5f8bec920fa9b1814e4776f9a30b44fb436f9fa435256e359aca2cc33070');
});

it('who is known from before and is in no list is updated by what they answer', () => {
  const known = [
    { id: 'k1', name: 'Ada Quill' },
    { id: 'k2', name: 'Ben Orr' },
    { id: 'k3', name: 'Cay Lund' },
  ];
  const read = (files: Readonly<Record<string, string>>) => {
    const { people, updates } = wholly(
      importing(
        Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })),
        { staff: known },
      ),
    );
    return [people, updates];
  };
  expect(read({ 'c.csv': 'from,to\nAda Quill,nobody\nk2,Cay Lund\n' })).toEqual([[], ['k1; responded yes']]);
  expect(read({ 'c.csv': 'from,to\nAda Quill,Ben Orr\n' })).toEqual([[], []]);
  expect(read({ 's.csv': 'id,name\nk1,Ada Quill\n', 'c.csv': 'from,to\nAda Quill,nobody\n' })).toEqual([
    ['k1 (Ada Quill); responded yes'],
    [],
  ]);
});

it('who answers is somebody new where the others are known by their answers alone, and not where there is a staff list', () => {
  const files = [{ file: 'a.csv', bytes: utf8('Timestamp,Your name,Who do you turn to?\n1,Ada Quill,Zoe Pym\n2,Zoe Pym,Ada Quill') }];
  const staff = [{ id: 'Ada Quill', name: 'Ada Quill' }];
  const people = (answeredAlone?: boolean) =>
    importing(files, { staff, ...(answeredAlone === undefined ? {} : { answeredAlone }) }).people.map(({ id }) => id);
  expect([people(true), people(false), people()]).toEqual([['Zoe Pym'], [], []]);
});

it('a node of a network is somebody, though nothing else is recorded of it, and keeps what is', () => {
  const node = (id: string, ...data: readonly string[]) => `<node id="${id}">${data.join('')}</node>`;
  const data = (key: string, value: string) => `<data key="${key}">${value}</data>`;
  const keys = ['organisation', 'unit', 'email'].map((name) => `<key id="${name}" for="node" attr.name="${name}"/>`).join('');
  const full = (id: string) => node(id, data('organisation', 'North'), data('unit', 'Ward'), data('email', `${id}@x.example`));
  const nodes = [full('a'), full('b'), full('c'), node('North')].join('');
  const edges = '<edge source="a" target="b"/><edge source="North" target="c"/>';
  const xml = `<graphml>${keys}<graph edgedefault="directed">${nodes}${edges}</graph></graphml>`;
  expect(wholly(importing([{ file: 'n.graphml', bytes: utf8(xml) }])).people).toEqual([
    ...['a', 'b', 'c'].map((id) => `${id}; organisation North; unit Ward; email: ${id}@x.example`),
    'North',
  ]);
});

it('who answers a second form is listed beside those who answer the first, where there is no staff list', () => {
  const form = (file: string, who: string) => ({
    file,
    bytes: utf8(`Timestamp,Your name,Who do you turn to?,Who do you turn to for ${file}?\n1,${who},Bea Moss,Bea Moss`),
  });
  const { people } = importing([form('a.csv', 'Ada Quill'), form('b.csv', 'Zoe Pym')]);
  expect(people.map(({ id }) => id)).toEqual(['Ada Quill', 'Zoe Pym']);
});
