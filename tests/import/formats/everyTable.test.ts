import { describe, expect, it } from 'vitest';

import { openParts } from '../../../src/import/formats/openParts';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { importing, importText, rowsOf, utf8, wholeIssues, wholly, workbookOf } from '../importing';

/** The header and a row of each table of a format, of which one file or another is cut off by what is no text. */
const TABLES: readonly (readonly [format: string, files: readonly string[]])[] = [
  ['gephi', ['Source,Target,Type\n1,2,Directed\n']],
  ['kumu', ['Label,Type\nAda,x\n', 'From,To,Type\nAda,Ben,Elite\n']],
  ['matrix', [',k1,k2\nk1,0,1\nk2,0,0\n']],
  ['staff-records', ['Employee No,First name,Surname\n1,Ada,Quill\n']],
  ['coded-references', ['Speaker,Contact,Codes,Text\nAda,Ben,Mentor,x\n']],
  ['egor', ['egoID,netsize,name.1,X1.to.2\na,1,Tom,\n']],
  ['egor', ['egoID\na\n', 'egoID,alterID\na,x\n', 'egoID,Source,Target\na,x,y\n']],
  ['egoweb', ['EgoID,Interview ID,Alter Name\na,1,Tom\n']],
  ['network-canvas', ['networkCanvasEgoUUID,networkCanvasCaseID\nE1,a\n', 'networkCanvasEgoUUID,networkCanvasUUID,name\nE1,u1,Tom\n']],
  ['google-forms', ['Timestamp,Your name,Whom do you ask?\n1,Ada,Ben\n']],
  ['kobo', ['your_name,_uuid,_submission_time,_index\nAda,u1,3,1\n', 'contact_name,_index,_parent_index\nBen,1,1\n']],
  ['answers', ['Your name,Whom do you ask?\nAda,Ben\n']],
  ['answers', ['from,to,,name,id\nAda,Ben,,Cay,k1\n']],
];

describe('in every format of tables', () => {
  it.each(TABLES.flatMap(([format, files]) => files.map((_, cut) => [format, cut, files] as const)))(
    '%s: where file %i of it is no text further down, that is said of it, and nothing is thrown',
    (_, cut, files) => {
      const batch = importing(
        files.map((text, at) => ({ file: `${at}.csv`, bytes: utf8(at === cut ? `${text}${`${'x'.repeat(99)}\n`.repeat(700)}\0` : text) })),
      );
      expect(wholeIssues(batch).join()).toContain(`error not-text ${cut}.csv what=no-text`);
      expect(batch.sources.map(({ file }) => file)).not.toContain(`${cut}.csv`);
    },
  );

  it('a staff record may have 1,000 columns', () => {
    const more = (count: number): string =>
      Array.from({ length: count }, (_, at) => `,Shift ${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at / 26)}`).join('');
    const format = (headers: string, row: string): string | undefined =>
      importText(`${headers}${more(1000 - headers.split(',').length)}\n${row}\n`).sources.at(-1)?.reading?.format;
    expect(format('Employee No,First name,Surname', '1,Ada,Quill')).toBe('staff-records');
  });
});

describe('tables of programs that draw networks', () => {
  const read = (files: Readonly<Record<string, string>>) =>
    wholly(importing(Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) }))));

  it('Kumu: “undirected” and “mutual” hold both ways, and no other word does; labels are names, whatever they look like', () => {
    const { contacts, people } = read({
      'e.csv': 'Label,Type\nn0,x\nn1,x\n,y\n',
      'c.csv': 'From,To,Type,Direction\nn0,n1,A,mutually agreed\nn0,n1,B,not mutual\nn0,n1,C,Mutual\nn0,n1,D,undirected\n',
    });
    expect(contacts).toEqual([
      'n0 > n1 @2; types A',
      'n0 > n1 @3; types B',
      'n0 > n1 @4; types C',
      'n1 > n0 @4; types C',
      'n0 > n1 @5; types D',
      'n1 > n0 @5; types D',
    ]);
    expect(people).toEqual(['n0; Type: x', 'n1; Type: x']);
  });

  it('Gephi: nodes begin with Id and Label, and stand in no hidden sheet', () => {
    const edges = 'Source,Target,Type\n1,2,Directed\n';
    const files = (headers: string): string | undefined =>
      read({ 'e.csv': edges, 'n.csv': `${headers}\n1,Ada\n2,Ben\n` })
        .sources.find((one) => one.includes('format=gephi'))
        ?.replace(/^.*files=/, '');
    expect(files('Id,Label')).toBe('n.csv|e.csv');
    expect([files('Id,Name'), files('Name,Label'), files('Label,Id')]).toEqual(['', '', '']);
  });

  it('Polinode and NodeXL: both sheets have their names and their headers', () => {
    const formats = (...sheets: readonly (readonly [string, ...(readonly string[])[]])[]) =>
      importing([{ file: 'b.xlsx', bytes: workbookOf(sheets.map(([name, ...rows]) => ({ name, rows }))) }]).sources.flatMap(
        ({ reading }) => reading?.format ?? [],
      );
    const nodes = [
      ['Name', 'site'],
      ['Ada', 'x'],
    ] as const;
    const edges = [
      ['Source', 'Target'],
      ['Ada', 'Ben'],
    ] as const;
    expect(formats(['nodes', ...nodes], ['EDGES', ...edges])).toContain('polinode');
    for (const [one, other] of [
      [
        ['People', ...nodes],
        ['Edges', ...edges],
      ],
      [
        ['Nodes', ...nodes],
        ['Links', ...edges],
      ],
      [
        ['Nodes', ['Id', 'site'], ['Ada', 'x']],
        ['Edges', ...edges],
      ],
      [
        ['Nodes', ...nodes],
        ['Edges', ['From', 'Target'], ['Ada', 'Ben']],
      ],
    ] as const)
      expect(formats(one, other)).not.toContain('polinode');
    const vertices = [
      ['', 'Visual'],
      ['Vertex', 'Color'],
      ['a', 'x'],
    ] as const;
    const pairs = [
      ['', 'Visual'],
      ['Vertex 1', 'Vertex 2'],
      ['a', 'b'],
    ] as const;
    expect(formats(['Vertices', ...vertices], ['Edges', ...pairs])).toContain('nodexl');
    expect(formats(['Vertices', ...vertices], ['Links', ...pairs])).not.toContain('nodexl');
    expect(formats(['People', ...vertices], ['Edges', ...pairs])).not.toContain('nodexl');
  });
});

it('rows of contacts that cannot be read as rows count among those that there are', () => {
  const { sources } = wholly(
    importing([
      { file: 'e.csv', bytes: utf8('networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish\nE1,ada,1\n') },
      { file: 'c.csv', bytes: utf8('networkCanvasEgoUUID,networkCanvasUUID,name\nE1,u1,Tom\nE1,u2,Sue,x,y\nE9,u3,Kim\n') },
    ]),
  );
  expect(sources.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(['e.csv people 1/1', 'c.csv contacts 1/3']);
});

describe('the parts of a file', () => {
  it('a text that is longer than browsers can hold is refused, and not looked through', () => {
    const bytes = new Uint8Array(500_000_001);
    bytes.set(utf8(`dl n=2 format=edgelist1 data:\n${'1 2\n'.repeat(20_000)}`));
    const [part] = openParts({ file: 'n.dl', bytes }, 'n.dl', 0, DEFAULT_LIMITS).parts;
    expect([part?.kind, part?.text()]).toEqual(['text', null]);
    expect(wholeIssues({ issues: part?.log.finish() ?? [] })).toEqual(['error file-too-large n.dl megabytes=501, most=500']);
  });

  it('of a workbook one sheet alone is read where it is asked for, also a hidden one', () => {
    const rows = (to: string): readonly (readonly string[])[] => [
      ['from', 'to'],
      ['Ada', to],
    ];
    const book = workbookOf([
      { name: 'March', rows: rows('Ben') },
      { name: 'April ', state: 'hidden', rows: rows('Cay') },
    ]);
    const read = (sheet?: string) => {
      const batch = importing([{ file: 'b.xlsx', bytes: book, ...(sheet === undefined ? {} : { sheet }) }]);
      return rowsOf(batch).map(({ to }) => to);
    };
    expect([read(), read(' MARCH '), read('april')]).toEqual([['Ben'], ['Ben'], ['Cay']]);
  });
});

it('an adjacency list may name somebody again beyond what is looked at, and they are one person', () => {
  const people = Array.from({ length: 12_000 }, (_, at) => `somebody who is number ${100_000 + at}`);
  const lines = people.map((one, at) => `${one};${people[at === 0 ? 1 : at - 1] ?? ''}`);
  const batch = importText(`${[...lines, `${people[0] ?? ''};${people[7] ?? ''}`].join('\n')}\n`, {}, 'l.txt');
  expect([batch.people.length, batch.nominations.length, wholeIssues(batch)]).toEqual([12_000, 12_001, []]);
});
