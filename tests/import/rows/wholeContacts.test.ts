import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { readWholly, type WholeCase, workbookOf } from '../importing';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const TIES = [
  ['from', 'to'],
  ['a', 'b'],
];

const CASES: readonly WholeCase[] = [
  {
    name: 'columns of contacts that are asked about: yes and no, words for use, months, people beside',
    files: {
      'contacts.csv': lines(
        'from,to,helpful,how,survey month,name',
        'a,b,yes,ended,June 2026,c',
        'b,c,no,ended,June 2026,a',
        'c,a,no,blue,June 2026,b',
        'a,c,yes,,July 2026,b',
        'b,a,yes,,July 2026,c',
      ),
    },
    is: {
      issues: [
        'info unknown-column-kept contacts.csv @1 [helpful] header=helpful',
        'info unknown-column-kept contacts.csv @1 [how] header=how',
        'info unknown-column-kept contacts.csv @1 [survey month] header=survey month',
        'info unknown-column-kept contacts.csv @1 [name] header=name',
        'warning may-be-contacts contacts.csv @3 [helpful] what=yes-no, header=helpful, rows=2',
        'warning may-be-contacts contacts.csv @2 [how] what=activity, header=how, rows=2',
        'warning may-be-contacts contacts.csv @2 [name] what=beside, header=name, rows=5',
        'warning may-be-rounds contacts.csv @1 [survey month] what=column, names=June 2026|July 2026, people=2',
      ],
    },
  },
  {
    name: 'contacts that are never in use are none, unless another column says that they are',
    files: {
      'contacts.csv': lines(
        'from,to,how often,active,strength',
        'a,b,Never,,',
        'a,c,0 = never,yes,',
        'a,d,never,,3',
        'a,e,weekly,,',
        'a,f,Never,,0',
      ),
    },
    is: {
      contacts: [
        'a > b @2; activity absent; frequency Never',
        'a > c @3; activity active; frequency 0 = never',
        'a > d @4; strength 3; frequency never',
        'a > e @5; frequency weekly',
        'a > f @6; activity absent; strength 0; frequency Never',
      ],
      issues: [],
    },
  },
  {
    name: 'contacts beside each other, with what is numbered; somebody who names nobody, and somebody who says nothing',
    files: {
      'contacts.csv': lines(
        'from,contact,type,contact 2,type 2,contact 3,wave',
        'a,b,Elite,c,Mentor,,1',
        'b,none,,,,none,1',
        'c,,,,,,2',
        'd,,,unknown,,e,2',
      ),
    },
    is: {
      contacts: [
        'a > b @2; types Elite; round 1',
        'a > c @2; types Mentor; round 1',
        'd > unknown @5; contactKind unread; round 2',
        'd > e @5; round 2',
      ],
      issues: [
        'error no-contact contacts.csv @4 [to] what=blank, written=',
        'warning no-contact contacts.csv @5 [to] what=unread, written=unknown',
        'warning no-contact contacts.csv @3 [to] what=nobody-not-listed, written=b',
      ],
      sources: ['contacts.csv contacts 3/4 UTF-8, comma; from=from round=wave types=types to=to'],
    },
  },
  {
    name: 'what stands beside contacts of one cell, with a sign too many behind it or nothing for the last of them',
    files: {
      'contacts.csv': lines(
        'from,to,type,contact_role,strength',
        'a,b;c,Elite,Clerk;Chief;,1;2',
        'b,a;c;,Mentor,Clerk;,3',
        'c,a;b,,;Chief,1;2;3',
      ),
    },
    is: {
      contacts: [
        'a > b @2; contactRole Clerk; types Elite; strength 1',
        'a > c @2; contactRole Chief; types Elite; strength 2',
        'b > a @3; contactRole Clerk; types Mentor; strength 3',
        'b > c @3; types Mentor; strength 3',
        'c > a @4',
        'c > b @4; contactRole Chief',
      ],
      issues: ['warning several-contacts contacts.csv @4 [strength] what=unparted, cell=1;2;3, contacts=2, rows=1'],
    },
  },
  {
    name: 'contacts wait for the people of a network that is read after the tables, too',
    files: {
      'n.gexf':
        '<gexf><graph defaultedgetype="directed"><nodes><node id="k1" label="Ada Quill"/><node id="k2" label="Ben Orr"/><node id="k3" label="Cay Lund"/></nodes></graph></gexf>',
      'contacts.csv': lines('from,to', 'k3,"Ada Quill, Ben Orr"'),
    },
    is: { people: ['k1 (Ada Quill)', 'k2 (Ben Orr)', 'k3 (Cay Lund)'], contacts: ['k3 > Ada Quill @2', 'k3 > Ben Orr @2'] },
  },
  {
    name: 'tables beside each other that are too long are refused, and nothing of them is read',
    files: { 'all.csv': lines('id,name,,from,to', 'a,Ann,,a,b', 'b,Bo,,b,a', 'c,Cy,,,') },
    options: { limits: { ...DEFAULT_LIMITS, rows: 2 } },
    is: { people: [], contacts: [], unread: ['all.csv'] },
  },
  {
    name: 'ties without a direction hold both ways; the template’s examples are nobody’s',
    files: {
      'people.csv': lines('id,name', 'example-1,Example One', 'a,Ann', 'b,Bo', 'example-2,Zoe Pike'),
      'ties.csv': lines('source,target,type,weight', 'a,b,undirected,2', 'b,c,mutual,', 'example-1,a,directed,', 'a,,undirected,'),
    },
    is: {
      people: ['a (Ann)', 'b (Bo)', 'example-2 (Zoe Pike)'],
      contacts: [
        'a > b @2; strength 2; type (direction): undirected',
        'b > a @2; strength 2; type (direction): undirected',
        'b > c @3; type (direction): mutual',
      ],
      issues: [
        'info template-example people.csv @2',
        'warning undirected-ties ties.csv @2 [type] header=type, ties=3',
        'info unknown-column-kept ties.csv @1 [type (direction)] header=type (direction)',
        'info template-example ties.csv @4',
        'error no-contact ties.csv @5 [target] what=blank, written=',
      ],
      sources: [
        'people.csv people 3/3 UTF-8, comma; id=id name=name',
        'ties.csv contacts 2/3 UTF-8, comma; from=source to=target strength=weight; format=gephi, counts={ties=4}, types=, files=',
      ],
    },
  },
  {
    name: 'three tables beside each other in a sheet, below a title',
    files: {
      'all.xlsx': workbookOf([
        {
          name: 'All',
          rows: [
            ['Spring'],
            ['id', 'name', '', 'from', 'to', '', 'id', 'name', 'site'],
            ['a', 'Ann', '', 'a', 'b', '', 'c', 'Cy', 'East'],
            ['b', 'Bo', '', '', '', '', 'd', 'Di', ''],
            ['', '', '', 'b', 'a'],
          ],
        },
      ]),
    },
    is: {
      people: ['a (Ann)', 'b (Bo)', 'c (Cy); site East', 'd (Di)'],
      contacts: ['a > b @3', 'b > a @5'],
      issues: ['info title-above all.xlsx#All @2 title=Spring', 'warning side-by-side all.xlsx#All @3 headers=id|from|id'],
      sources: [
        'all.xlsx#All people 2/2 Excel workbook; id=id name=name',
        'all.xlsx#All people 2/2 Excel workbook; id=id name=name site=site',
        'all.xlsx#All contacts 2/2 Excel workbook; from=from to=to',
      ],
    },
  },
  {
    name: 'what somebody says that a file holds goes before its headers, and what it lacks for that is said',
    files: { 'a.csv': lines('id,name,from', 'k1,Ann,x'), 'b.csv': lines('from,to,id', 'a,b,p1'), 'c.csv': lines('from,role', 'a,x') },
    said: { 'a.csv': { holds: 'contacts' }, 'b.csv': { holds: 'people' }, 'c.csv': { holds: 'people' } },
    is: {
      people: ['p1; from: a; to: b'],
      contacts: [],
      issues: [
        'info unknown-column-kept b.csv @1 [from] header=from',
        'info unknown-column-kept b.csv @1 [to] header=to',
        'error missing-column c.csv @1 [id] because=people, needed=id, named=, headers=from|role, of=2',
        'error missing-column a.csv @1 [to] because=contacts, needed=to, named=, headers=id|name|from, of=3',
      ],
      unread: ['c.csv', 'a.csv'],
    },
  },
  {
    name: 'ids in brackets and quotation marks, as programs write lists, are several contacts',
    files: {
      'staff.csv': lines('id,name', 'm1,Ada Quill', 'm2,Ben Orr', 'm3,Cay Lund'),
      'contacts.csv': lines('from,to', 'm1,"[""m2"", \'m3\']"', 'm2,{m1}'),
    },
    is: { contacts: ['m1 > m2 @2', 'm1 > m3 @2', 'm2 > m1 @3'], issues: [] },
  },
  {
    name: 'one name with a comma in it is one contact, and what stands beside it is not parted; an apostrophe within an id is its own',
    files: {
      'staff.csv': lines('id,name', "o'1,Ada Quill", "o'2,Ben Orr", 'm3,Cay Lund'),
      'contacts.csv': lines('from,to,contact_organisation', 'm3,"Orr, Ben",North; South', 'm3,"Pike, Zoe",East; West', "m3,o'1 o'2,"),
    },
    is: {
      contacts: [
        'm3 > Orr, Ben @2; contactOrganisation North; South',
        'm3 > Pike, Zoe @3; contactOrganisation East; West',
        "m3 > o'1 @4",
        "m3 > o'2 @4",
      ],
      issues: [],
    },
  },
  {
    name: 'of several in one cell it is said once that nobody is named, or that nothing is known, and the latter only where nothing else is',
    files: {
      'contacts.csv': lines(
        'from,to',
        'a,none; nobody',
        'b,c; ?',
        'c,NULL; a',
        'd,NULL; blank',
        ',a; b',
        'e,none; a',
        'f,NULL; none',
        'g,a',
      ),
    },
    is: {
      contacts: ['b > c @3', 'b > ? @3; contactKind unread', 'c > a @4', 'e > a @7', 'g > a @9'],
      issues: [
        'warning no-contact contacts.csv @3 [to] what=unread, written=?',
        'error no-contact contacts.csv @5 [to] what=blank, written=',
        'error no-id contacts.csv @6 [from] of=contacts',
        'warning no-contact contacts.csv @2 [to] what=nobody-not-listed, written=a',
        'info no-contact contacts.csv @7 [to] what=nobody-and-others, written=e',
        'warning no-contact contacts.csv @8 [to] what=nobody-not-listed, written=f',
      ],
      sources: ['contacts.csv contacts 6/8 UTF-8, comma; from=from to=to'],
    },
  },
  {
    name: 'contacts wait for the list of people, wherever it stands among the files',
    files: {
      'a.csv': lines('from,to', 'm1,"Orr, Ben, Lund, Cay"'),
      'people.csv': lines('id,name', 'm1,Ada Quill', 'm2,Ben Orr', 'm3,Cay Lund'),
      'b.csv': lines('from,to', 'm2,m1 m3'),
    },
    said: { 'b.csv': { holds: 'contacts' } },
    is: { contacts: ['m1 > Orr, Ben @2', 'm1 > Lund, Cay @2', 'm2 > m1 @2', 'm2 > m3 @2'], issues: [] },
  },
  {
    name: 'a sheet that somebody has named, in any case; one that is not there; one that is hidden',
    files: Object.fromEntries(
      ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((file) => [
        file,
        workbookOf([
          { name: 'March', rows: TIES },
          {
            name: 'Old',
            state: 'hidden',
            rows: [
              ['from', 'to'],
              ['c', 'd'],
            ],
          },
        ]),
      ]),
    ),
    said: { 'a.xlsx': { sheet: ' MARCH ' }, 'b.xlsx': { sheet: 'May' }, 'c.xlsx': { sheet: 'old' } },
    is: { contacts: ['a > b @2', 'c > d @2'], issues: ['error sheet-not-found b.xlsx sheet=May, sheets=March|Old'], unread: ['b.xlsx'] },
  },
  {
    name: 'archives of no workbook, a spreadsheet of another program, and a sheet that holds nothing that is known',
    files: {
      'a.zip': zipSync({ 'a.csv': strToU8('from,to\na,b\n') }),
      'b.ods': zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
      }),
      'c.xlsx': zipSync({ 'a.csv': strToU8('from,to\na,b\n') }),
      'd.xlsx': workbookOf([
        {
          name: 'One',
          rows: [
            ['x', 'y'],
            ['1', '2'],
          ],
        },
      ]),
      'e.xlsx': workbookOf([{ name: 'One', rows: [] }]),
      'f.xlsx': workbookOf([
        { name: 'One', rows: TIES },
        { name: 'Two', rows: [] },
      ]),
      'g.xlsx': workbookOf([{ name: 'Old', state: 'hidden', rows: TIES }]),
    },
    is: {
      contacts: ['a > b @2'],
      issues: [
        'error not-text a.zip what=other-archive',
        'error other-format b.ods what=ods, name=',
        'error not-xlsx c.xlsx what=other-archive',
        'error missing-column d.xlsx#One @1 because=unclear, needed=, named=, headers=x|y, of=2',
        'error empty-file e.xlsx#One what=sheet',
        'info hidden-sheet g.xlsx sheet=Old',
        'error empty-file g.xlsx what=workbook',
      ],
      unread: ['a.zip', 'b.ods', 'c.xlsx', 'd.xlsx', 'e.xlsx', 'g.xlsx'],
    },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});
