import { describe, expect, it } from 'vitest';

import { importing, type SheetOf, utf8, workbookOf } from '../importing';

/** As what files are read: each table as `holds format`, `table` where it is a plain one; or what they were refused for. */
function readAs(files: Readonly<Record<string, string | Uint8Array>>): string {
  const batch = importing(
    Object.entries(files).map(([file, content]) => ({ file, bytes: typeof content === 'string' ? utf8(content) : content })),
  );
  const formats = batch.sources.flatMap(({ reading }) => (reading === undefined ? [] : [reading.format]));
  const plain = batch.sources.filter(({ file }) => file in files && formats.length === 0).map(({ holds }) => `table of ${holds}`);
  const refused = batch.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return [...new Set([...formats, ...plain, ...(batch.sources.length === 0 ? refused : [])])].join(', ');
}

const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]): SheetOf => ({ name, rows });
const node = '<graph edgedefault="directed"><node id="a"/></graph>';

describe('a file is known by how it begins', () => {
  it.each([
    ['graphml', `\n <?xml version="1.0"?>\n<!-- <gexf> -->\n<graphml >${node}</graphml>`],
    ['graphml', `<g:graphml xmlns:g="x">${node}</g:graphml>`],
    ['graphml', `<GRAPHML>${node}</GRAPHML>`],
    ['gexf', '<?xml version="1.0"?><!-- <graphml> --><gexf><graph><nodes><node id="a"/></nodes></graph></gexf>'],
    ['network-canvas-graphml', `<graphml nc:x="1">${node}</graphml>`],
    ['network-canvas-graphml', `<graphml xmlns:a="http://schema.networkcanvas.com/xmlns">${node}</graphml>`],
    ['other-format', `<graphmlx>${node}</graphmlx>`],
    ['other-format', `<p><graphml >${node}</graphml></p>`],
    ['pajek', ' \n% by hand\n% more\n*Network x\n*Vertices 2\n1 "a"\n*Arcs\n1 2\n'],
    ['pajek', '*VERTICES 2\n*arcs\n1 2\n'],
    ['table of contacts', 'from,to,note\na,b,*Vertices 3\n'],
    ['table of contacts', 'from,to,note\na,b,"<graphml >"\n'],
    ['dl', '\n DL, N=2\nformat=edgelist1 labels embedded data:\na b\n'],
    ['dl', 'dl nr = 2 nc = 2 labels: a b data:\n0 1\n0 0\n'],
    ['dl', 'dl format=edgelist1 n=2 data:\n1 2\n'],
    ['table of contacts', 'from,to,note\na,b,dl n=3\n'],
    ['missing-column', 'dln=2,x\na,b\n'],
    ['graphology', '{"options":{},"nodes":[],"edges":[]}'.replace('[]', '[{"key":"a"}]')],
    ['graphology', ' [ ]'.replace(' [ ]', '{"nodes" : [ { "key" : "a" } ] }')],
    ['gephi-lite', '{"type": "gephi-lite", "graphDataset": {"fullGraph": {"nodes": [{"key": "a"}]}}}'],
    ['cytoscape', '[{"data": {"id": "a"}}]'],
    ['cytoscape', '{"elements": [{"data": {"id": "a"}}]}'],
    ['table of contacts', 'from,to,note\na,b,"{""elements"": [""x""]}"\n'],
    ['other-format', '{"a": [1]}'],
  ])('%s: %j', (expected, text) => {
    expect(readAs({ 'a.txt': text })).toBe(expected);
  });
});

const TABLES: readonly (readonly [expected: string, files: Readonly<Record<string, string>>])[] = [
  ['gephi', { 'e.csv': 'Source,Target,Type\n1,2,Directed\n2,1,Mixed\n' }],
  ['table of contacts', { 'e.csv': 'Source,Target,Type\n1,2,Directed\n2,1,Mentor\n' }],
  ['table of contacts', { 'e.csv': 'Source,Target\n1,2\n' }],
  ['table of contacts', { 'e.csv': 'Source,Target,Type\n' }],
  ['kumu', { 'e.csv': 'Label,Type\nAda,x\n', 'c.csv': 'From,To,Type\nAda,Ben,Elite\n' }],
  ['table of people, table of contacts', { 'e.csv': 'Name,Type\nAda,x\n', 'c.csv': 'From,To,Type\nAda,Ben,Elite\n' }],
  ['table of contacts', { 'c.csv': 'From,To,Type\nAda,Ben,Elite\n' }],
  ['matrix', { 'm.csv': ',a,b\na,0,1\nb,1,0\n' }],
  // Words, one name alone, other names down than across: no matrix.
  ['missing-column', { 'm.csv': ',a,b\na,0,often\nb,1,0\n' }],
  ['missing-column', { 'm.csv': ',a\na,0\n' }],
  ['missing-column', { 'm.csv': ',a,b\na,0,1\nx,1,0\ny,1,0\n' }],
  ['matrix', { 'm.csv': ',a,b\na,0,1\nb,1,0\nx,1,0\n' }],
  ['adjacency-list', { 'l.txt': 'A;B\nB;C\nC;A\n' }],
  ['missing-column', { 'l.txt': 'A;B\nB;A\n' }],
  ['missing-column', { 'l.txt': 'A;B\nA;C\nC;A\n' }],
  ['missing-column', { 'l.txt': 'A;X\nB;C\nC;A\n' }],
  // Lines of names that end with such as name nobody are no matrix below a title.
  ['adjacency-list', { 'l.txt': 'A;B;C\nB;C;D;E\nC\nD\n' }],
  ['adjacency-list', { 'l.txt': 'A;B;C\nB\nC\n' }],
  // Four in five of those who are named have a line: four of five are enough, three of four are not.
  ['adjacency-list', { 'l.txt': 'A;B;C;D;E;X\nB\nC\nD\nE\n' }],
  ['other-format', { 'l.txt': 'A;B;C;D;X\nB\nC\nD\n' }],
  ['ragged-row, missing-column', { 'l.txt': 'A;X;C\nB;C;Y;E\nC\nD\n' }],
  ['egor', { 'e.csv': 'egoID\na\n', 'a.csv': '.ego_ID,alter.id\na,x\n', 't.csv': 'ego ID,Source,Target\na,x,y\n' }],
  ['egor', { 'e.csv': 'egoID,name.1,X1.to.2\na,Tom,1\n' }],
  ['table of people', { 'e.csv': 'egoID,X1.to\na,1\n' }],
  ['table of people, table of contacts', { 'e.csv': 'egoID\na\n', 'a.csv': 'egoID,alterID\na,x\n', 't.csv': 'egoID,Source\na,x\n' }],
  ['table of people, table of contacts', { 'e.csv': 'egoID\na\n', 'a.csv': 'egoID,alterID\na,x\n' }],
  ['egoweb', { 'c.csv': 'EgoID,Interview ID,Alter Name\na,1,Tom\n' }],
  ['egoweb', { 'c.csv': 'EgoID,Interview ID,Alter Number\na,1,2\n' }],
  ['table of people', { 'c.csv': 'EgoID,Interview ID\na,1\n' }],
  ['staff-records', { 'p.csv': 'Employee No,First name,Surname\n1,Ada,Quill\n' }],
  ['staff-records', { 'p.csv': 'Known as,Family name,Pay band\nAda,Quill,7\n' }],
  ['staff-records', { 'p.csv': 'id,Preferred name,Last name\n1,Ada,Quill\n' }],
  ['table of people', { 'p.csv': 'Employee No,First name,Old surname\n1,Ada,Quill\n' }],
  ['table of people', { 'p.csv': 'Employee No,First name,Surname at birth\n1,Ada,Quill\n' }],
  ['table of people', { 'p.csv': 'Employee No,My first name,Surname\n1,Ada,Quill\n' }],
  ['table of people', { 'p.csv': 'Employee No,First names of children,Surname\n1,Ada,Quill\n' }],
  ['table of people', { 'p.csv': 'Employee No,My preferred name,Surname\n1,Ada,Quill\n' }],
  ...['Staff ID', 'Personnel number', 'Payroll no', 'Person code', 'Emp num', 'Worker id'].map(
    (header) => ['staff-records', { 'p.csv': `${header},First name,Surname\n1,Ada,Quill\n` }] as const,
  ),
  ...['Old staff id', 'Staff id badge', 'My grade', 'Grade letter', 'Old position', 'Position code', 'Head employer', 'Employer code'].map(
    (header) => ['missing-column', { 'p.csv': `${header},First name,Surname\n1,Ada,Quill\n` }] as const,
  ),
  ...['Job title', 'Post', 'Pay scale', 'Grade code', 'Organization', 'Legal entity', 'Trust'].map(
    (header) => ['staff-records', { 'p.csv': `${header},Known as,Family name\n1,Ada,Quill\n` }] as const,
  ),
  // Answers have first and last names, too.
  ['survey-unread', { 'p.csv': 'StartDate,RecordedDate,First name,Last name,Grade,Q1\n1,2,Ada,Quill,7,x\n' }],
  ['answers', { 'p.csv': 'First name,Last name,Grade,Whom do you ask?\nAda,Quill,7,Ben Orr\n' }],
  ['answers', { 'p.csv': 'First name,Last name,Grade,Advice 1,Advice 2\nAda,Quill,7,Ben Orr,Cay Lund\n' }],
  ['answers', { 'p.csv': 'First name,Last name,Grade,Contact 1,Contact 2\nAda,Quill,7,Ben Orr,Cay Lund\n' }],
  ['missing-column', { 'p.csv': 'First name,Last name,Colour\nAda,Quill,red\n' }],
  ['table of people', { 'p.csv': 'Employee No,Surname,Grade\n1,Quill,7\n' }],
  ['coded-references', { 'c.csv': 'Interviewee,Person mentioned,Themes,Quotation\nAda,Ben,Mentor,x\n' }],
  ['missing-column', { 'c.csv': 'Interviewee,Person mentioned,Themes\nAda,Ben,Mentor\n' }],
  ['missing-column', { 'c.csv': 'Interviewee,Person mentioned,Quotation\nAda,Ben,x\n' }],
  // A word more before a header or behind it, and it is another column.
  ...[
    ['Co-speaker', 'Contact', 'Codes', 'Text'],
    ['Speaker role', 'Contact', 'Codes', 'Text'],
    ['Speaker', 'Old contact', 'Codes', 'Text'],
    ['Speaker', 'Contact since', 'Codes', 'Text'],
    ['Speaker', 'Contact', 'All codes', 'Text'],
    ['Speaker', 'Contact', 'Codes read', 'Text'],
    ['Speaker', 'Contact', 'Codes', 'Full text'],
    ['Speaker', 'Contact', 'Codes', 'Text length'],
  ].map((headers) => ['missing-column', { 'c.csv': `${headers.join()}\nAda,Ben,Mentor,x\n` }] as const),
  ['coded-references', { 'c.csv': 'Said by,Contact as said,Code 2,Coded text\nAda,Ben,Mentor,x\n' }],
  ['coded-references', { 'c.csv': 'Case,Who is mentioned,Category,Reference\nAda,Ben,Mentor,x\n' }],
  ...['First name,Surname', 'Known as,Family name', 'Preferred name,Last name'].map(
    (names) => ['staff-records', { 'p.csv': `Grade,${names}\n7,Ada,Quill\n` }] as const,
  ),
  ...['Not known as', 'Known as well', 'Preferred names', 'Preferred name of dog', 'Nickname known as'].map(
    (header) => ['table of people', { 'p.csv': `Employee No,${header},Surname\n1,Ada,Quill\n` }] as const,
  ),
  ...['My ego ID,alter ID', 'ego ID 2,alter ID', 'ego ID,my alter ID', 'ego ID,alter ID 2'].map(
    (headers) =>
      [
        'table of people, table of contacts',
        { 'e.csv': 'egoID\na\n', 'a.csv': `${headers}\na,x\n`, 't.csv': 'egoID,Source,Target\na,x,y\n' },
      ] as const,
  ),
  ['table of people', { 'e.csv': 'egoID,name.1,MX1.to.2\na,Tom,1\n' }],
  ['table of people', { 'e.csv': 'egoID,name.1,X1.to.2b\na,Tom,1\n' }],
  ['network-canvas', { 'e.csv': 'networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish\nE1,a,1\n' }],
];

describe('a table is known by its headers and its cells', () => {
  it.each(TABLES)('%s: %j', (expected, files) => {
    expect(readAs(files)).toBe(expected);
  });

  it.each([
    ['nodexl', [sheet('Edges', ['Vertex 1', 'Vertex 2'], ['a', 'b']), sheet('Vertices', ['Vertex'], ['a'])]],
    ['polinode', [sheet('Nodes', ['Name', 'site'], ['a', 'x']), sheet('Edges', ['Source', 'Target'], ['a', 'b'])]],
    ['kumu', [sheet('One', ['Label', 'Type'], ['a', 'x']), sheet('Two', ['From', 'To', 'Type'], ['a', 'b', 'Elite'])]],
  ])('%s: sheets of one workbook', (expected, sheets) => {
    expect(readAs({ 'b.xlsx': workbookOf(sheets) })).toBe(expected);
    // A hidden sheet is none, nor is one of another workbook.
    expect(readAs({ 'b.xlsx': workbookOf(sheets.map((one, at) => (at === 1 ? { ...one, state: 'hidden' as const } : one))) })).not.toBe(
      expected,
    );
    expect(readAs(Object.fromEntries(sheets.map((one, at) => [`b${at}.xlsx`, workbookOf([one])])))).not.toBe(expected);
  });
});
