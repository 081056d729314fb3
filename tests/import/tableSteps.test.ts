import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { askColumns } from '../../src/import/columns/askColumns';
import { askRounds } from '../../src/import/columns/askRounds';
import type { SheetOffered } from '../../src/import/files/chooseSheets';
import { chooseSheets } from '../../src/import/files/chooseSheets';
import { flagCells } from '../../src/import/rows/flagCells';
import { columnLetters, headerNames } from '../../src/import/files/headerNames';
import { IssueLog } from '../../src/import/IssueLog';
import { leaveExampleContacts, leaveExamplePeople } from '../../src/import/rows/leaveExamples';
import { leaveLoneCells } from '../../src/import/rows/leaveLoneCells';
import { chooseHeader, isWeak, makeHeaderTest } from '../../src/import/files/makeHeaderTest';
import { markNamedNobody } from '../../src/import/rows/markNamedNobody';
import { matchColumns } from '../../src/import/columns/matchColumns';
import { mirrorUndirected } from '../../src/import/rows/mirrorUndirected';
import { nameContactFacts } from '../../src/import/columns/nameContactFacts';
import { nameFormat, nameText } from '../../src/import/files/nameFormat';
import { partNamesakes } from '../../src/import/rows/partNamesakes';
import { readTicks } from '../../src/import/rows/readTicks';
import { settleColumns } from '../../src/import/columns/settleColumns';
import type { Sheet } from '../../src/import/files/Sheet';
import { isWide, numberRepeated, spreadWide } from '../../src/import/rows/spreadWide';
import { StaffList } from '../../src/import/rows/StaffList';
import { answerRows } from '../../src/import/surveys/answerRows';
import { tidyRows } from '../../src/import/rows/tidyRows';
import { Vocabulary } from '../../src/import/columns/Vocabulary';
import { does, none, says, sheet, text } from './tables';

const staffOf = (...names: readonly string[]): StaffList => new StaffList(names.map((name, at) => ({ id: `m${at + 1}`, name })));

describe('rows that are none', () => {
  it('are the headers once more, and totals', () => {
    const table = sheet('id,name,n', 'm1,Ann,1', 'id,name,n', 'ID,Name,', 'm2,Bo,2', 'Total,,3', 'Grand total: 12,,12', ',Average,28');
    const { rows, said, after } = does((log) => tidyRows(table, [0, 1], null, log));
    expect(rows).toEqual(['2: m1,Ann,1', '5: m2,Bo,2']);
    expect(said).toEqual([
      ['repeated-header', 'info', 3, null, {}],
      ['repeated-header', 'info', 4, null, {}],
      ['totals-row', 'warning', 6, 'id', { cell: 'Total' }],
      ['totals-row', 'warning', 7, 'id', { cell: 'Grand total: 12' }],
      ['totals-row', 'warning', 8, 'name', { cell: 'Average' }],
    ]);
    expect(after?.found).toBe(2);
  });

  it('are found in any column where the row is about nobody', () => {
    expect(does((log) => tidyRows(sheet('id,a,n', 'm1,x,1', ',Total,28'), [0], null, log)).said).toEqual([
      ['totals-row', 'warning', 3, 'a', { cell: 'Total' }],
    ]);
    expect(does((log) => tidyRows(sheet('id,a,n', 'm1,x,1', ',Total,many'), [0], null, log)).said).toEqual([]);
    expect(does((log) => tidyRows(sheet('id,a,n', 'm1,x,1', ',,28'), [0], null, log)).said).toEqual([]);
  });

  it('are not those of somebody who is called so, nor those that say more', () => {
    const kept = (table: Sheet, staff: StaffList | null = null): boolean => does((log) => tidyRows(table, [0], staff, log)).after === table;
    expect(kept(sheet('name,n', 'Sum,3', 'Ann,2'))).toBe(false);
    expect(kept(sheet('name,n', 'Sum,3', 'Ann,2'), staffOf('Sum'))).toBe(true);
    expect(kept(sheet('name,role', 'Sum,Matron'))).toBe(true);
    expect(kept(sheet('name,n', 'Summer,3'))).toBe(true);
    expect(kept(sheet('name,role', 'name,Matron'))).toBe(true);
    expect(kept(sheet('name,role', 'name,'))).toBe(true);
    expect(kept(sheet('name', 'name'))).toBe(false);
  });

  it('are headings and notes of one cell, in a list of people', () => {
    const lines = ['m1,Ann,North', 'North,,', 'm2,Bo,North', ',Printed 3 May,', 'Cy Lund,,', 'm3,Di,South', ',,lone', 'Total,,'];
    const { rows, said, after } = does((log) => leaveLoneCells(sheet('id,name,organisation', ...lines), none, log));
    expect(rows.map((row) => row.split(':')[0])).toEqual(['2', '4', '6', '7', '8', '9']);
    expect(said).toEqual([
      ['lone-cell', 'warning', 3, 'id', { what: 'heading', cell: 'North' }],
      ['lone-cell', 'warning', 5, 'name', { what: 'note', cell: 'Printed 3 May' }],
      ['lone-cell', 'warning', 6, 'id', { what: 'person', cell: 'Cy Lund' }],
    ]);
    expect(after?.found).toBe(6);
    // Where most rows are so, or there are few columns, nothing is known by that.
    for (const table of [
      sheet('id,name,organisation', 'm1,Ann,North', 'North,,', 'South,,'),
      sheet('id,name', 'm1,Ann', 'North,'),
      sheet('id,name,a', 'North,,'),
    ])
      expect(does((log) => leaveLoneCells(table, none, log)).said).toEqual([]);
  });

  it('are the examples of the template, unless they are somebody', () => {
    const [example, other] = ['m01', 'Ann'];
    const people = sheet('id,name', `${example},x`, `m99,${other}`);
    expect(does((log) => leaveExamplePeople(people, 0, undefined, log)).after).toBe(people);
    expect(does((log) => leaveExamplePeople(people, undefined, 1, log)).after).toBe(people);
    expect(does((log) => leaveExamplePeople(people, 0, 1, log)).said).toEqual([]);
    expect(does((log) => leaveExampleContacts(people, 0, 1, () => true, log)).said).toEqual([]);
  });
});

describe('columns by their headers', () => {
  const names = [
    { column: 'from', aliases: ['source', 'ego'] },
    { column: 'to', aliases: ['target', 'ego'] },
  ] as const;
  const match = (headers: string, named: Readonly<Record<string, string>> = {}) => {
    const { columns, others, notFound } = matchColumns(headers.split(','), names, new Map(Object.entries(named)));
    return [Object.fromEntries(columns), others, notFound];
  };

  it('are as they were named, else by their own names, else by the first alias that is there', () => {
    expect(match('Source,TO,x')).toEqual([{ from: 0, to: 1 }, [2], []]);
    expect(match('source,from,to')).toEqual([{ from: 1, to: 2 }, [0], []]);
    expect(match('ego,source')).toEqual([{ from: 1, to: 0 }, [], []]);
    expect(match('ego,x')).toEqual([{ from: 0 }, [1], []]);
    expect(match('from,from,to')).toEqual([{ from: 0, to: 2 }, [1], []]);
    expect(match('from,to,x', { from: 'X' })).toEqual([{ from: 2, to: 1 }, [0], []]);
    expect(match('from,to', { from: 'nowhere' })).toEqual([{ from: 0, to: 1 }, [], [{ column: 'from', header: 'nowhere' }]]);
    expect(match('from,to', { from: 'to', to: 'to' })).toEqual([{ from: 1 }, [0], [{ column: 'to', header: 'to' }]]);
  });

  it('are told, and so are those that Kith has no word for and that hold something', () => {
    let settled;
    const { said } = does((log) => {
      settled = settleColumns(sheet('x,to,y,from,z', '1,b,,a,', '2,c,,a,9'), names, new Map([['to', 'whom']]), () => true, log);
      return undefined;
    });
    expect(settled).toEqual({
      columns: new Map([
        ['from', 3],
        ['to', 1],
      ]),
      attributes: [0, 4],
      understood: [
        { column: 'to', header: 'to' },
        { column: 'from', header: 'from' },
      ],
    });
    expect(said).toEqual([
      [
        'missing-column',
        'warning',
        null,
        'to',
        { because: 'named', needed: 'to', named: 'whom', headers: ['x', 'to', 'y', 'from', 'z'], of: 5 },
      ],
      ['unknown-column-kept', 'info', 1, 'x', { header: 'x' }],
      ['unknown-column-kept', 'info', 1, 'z', { header: 'z' }],
    ]);
    expect(says((log) => settleColumns(sheet('x', '1'), names, none, () => false, log))).toEqual([]);
    expect(settleColumns(sheet('from,x', 'a,1'), names, none, () => false, new IssueLog('a.csv'))).toEqual({
      columns: new Map([['from', 0]]),
      attributes: [],
      understood: [],
    });
    const titled = { ...sheet('from,to,x,y', 'a,b,,', 'a,c,,', 'a,d,1,'), headerRow: 4 };
    expect(says((log) => settleColumns(titled, names, none, () => true, log))).toEqual([
      ['unknown-column-kept', 'info', 4, 'x', { header: 'x' }],
    ]);
  });

  it('have names: of two alike the later is numbered, and a blank one is called by its letters', () => {
    const log = new IssueLog('a.csv');
    expect(headerNames(['a', '', 'a', 'a', 'a (2)', ''], log)).toEqual(['a', 'Column B', 'a (2)', 'a (3)', 'a (2) (2)', 'Column F']);
    expect(log.finish().map(({ column, values }) => [column, values])).toEqual([
      ['a', { header: 'a', called: 'a (2)' }],
      ['a', { header: 'a', called: 'a (3)' }],
      ['a (2)', { header: 'a (2)', called: 'a (2) (2)' }],
    ]);
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(numberRepeated(['Contact', '', 'Contact', '', 'Contact'])).toEqual(['Contact', '', 'Contact (2)', '', 'Contact (3)']);
  });

  it('are the first row that may head the table, below a title', () => {
    const people = makeHeaderTest('people', none);
    const contacts = makeHeaderTest('contacts', none);
    const any = makeHeaderTest(null, none);
    expect([people(['id', 'x']), people(['name', 'x']), people(['id', '']), people(['x', 'y']), people([])]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([contacts(['from', 'to']), contacts(['id', 'name']), any(['id', 'name']), any(['from', 'to']), any(['x', 'y'])]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect([isWeak(['name', 'Staff list, June']), isWeak(['name', 'role']), isWeak(['from', 'to'])]).toEqual([true, false, false]);
    const choose = (...rows: readonly string[]): number =>
      chooseHeader(
        rows.map((row) => row.split(',')),
        people,
      );
    expect(choose('Staff,', 'id,name,role', 'm1,Ann,Matron')).toBe(1);
    expect(choose('name,Staff list', 'id,name,role')).toBe(1);
    expect(choose('name,Staff list,of June', 'id,name')).toBe(0);
    expect(choose('name,x', 'a,b')).toBe(0);
    expect(choose('x,y', 'a,b')).toBe(-1);
    expect(choose('id,name', 'id,name,role')).toBe(0);
  });
});

describe('tables of contacts in other shapes', () => {
  const tells = (table: Sheet) => (word: number) => !['', 'none'].includes(table.words[word] ?? '');

  it('have a row for each contact where these stand beside each other, with what is numbered so', () => {
    const table = sheet('from,contact,type 1,contact 2,type 2,wave', 'a,x,Elite,y,Mentor,1', 'b,none,,,,2', 'c,,,z,,', 'd,,,,,1');
    const spread = spreadWide(table, none, tells(table));
    expect(spread.headers).toEqual(['from', 'wave', 'to', 'types']);
    expect(text(spread)).toEqual(['2: a,1,x,Elite', '2: a,1,y,Mentor', '3: b,2,none,', '4: c,,z,', '5: d,1,,']);
    expect([
      isWide(['from', 'to']),
      isWide(['from', 'contact 1']),
      isWide(['from', 'to', 'contact 2']),
      isWide(['vertex 1', 'vertex 2']),
    ]).toEqual([false, true, true, false]);
    for (const narrow of [sheet('from,to', 'a,b'), sheet('x,contact 1,contact 2', 'a,b,c')])
      expect(spreadWide(narrow, none, tells(narrow))).toBe(narrow);
    expect(spreadWide(table, new Map([['to', 'contact']]), tells(table))).toBe(table);
  });

  it('take a general column for contacts that have none of their own', () => {
    const table = sheet('from,type,contact 1,contact 2,contact 2 role,contact_1_role', 'a,Elite,x,y,Matron,Porter');
    const spread = spreadWide(table, none, tells(table));
    expect(spread.headers).toEqual(['from', 'type', 'to', 'contact_role']);
    expect(text(spread)).toEqual(['2: a,Elite,x,Porter', '2: a,Elite,y,Matron']);
  });

  it('hold both ways where a tie has no direction and the other one can report', () => {
    const table = sheet('source,target,type', 'a,b,Undirected', 'b,c,Directed', 'c,c,mutual', 'a,,undirected', 'a,d,');
    const { rows, said, after } = does((log) => mirrorUndirected(table, none, new StaffList([]), log));
    expect(after?.headers).toEqual(['source', 'target', 'type (direction)']);
    expect(rows).toEqual(['2: a,b,Undirected', '2: b,a,Undirected', '3: b,c,Directed', '4: c,c,mutual', '5: a,,undirected', '6: a,d,']);
    expect(said).toEqual([['undirected-ties', 'warning', 2, 'type', { header: 'type', ties: 3 }]]);
    expect(does((log) => mirrorUndirected(table, none, staffOf('a'), log)).rows).toHaveLength(5);
    // One word more, and it is a column of network types.
    const types = sheet('source,target,type', 'a,b,Undirected', 'b,c,Mentor');
    expect(does((log) => mirrorUndirected(types, none, new StaffList([]), log)).after).toBe(types);
    const blank = sheet('source,target,type', 'a,b,');
    expect(does((log) => mirrorUndirected(blank, none, new StaffList([]), log)).after).toBe(blank);
    const directed = does((log) => mirrorUndirected(sheet('source,target,type', 'a,b,directed'), none, new StaffList([]), log));
    expect([directed.after?.headers[2], directed.rows, directed.said]).toEqual(['type (direction)', ['2: a,b,directed'], []]);
  });

  it('have an organisation of the contact where it differs among the rows of one respondent', () => {
    const named = (...lines: readonly string[]) => Object.fromEntries(nameContactFacts(sheet('from,to,trust,role', ...lines), none));
    expect(named('a,b,North,Matron', 'a,c,South,Matron')).toEqual({ contact_organisation: 'trust' });
    expect(named('a,b,North,Matron', 'a,c,North,Porter')).toEqual({ contact_role: 'role' });
    expect(named('a,b,North,Matron', 'b,c,South,Porter')).toEqual({});
    expect(named('a,b,North,', 'a,c,,', ',c,South,')).toEqual({});
    expect(nameContactFacts(sheet('from,x,trust', 'a,b,North', 'a,c,South'), none)).toBe(none);
    for (const header of ['Organisation', 'organization', 'Org', 'TRUST', 'employer'])
      expect([...nameContactFacts(sheet(`x,from,to,${header}`, '1,a,b,North', '2,a,c,South'), none)]).toEqual([
        ['contact_organisation', header],
      ]);
    for (const header of ['role', 'Job title', 'job role'])
      expect([...nameContactFacts(sheet(`from,to,x,${header}`, 'a,b,1,Matron', 'a,c,2,Porter'), none)]).toEqual([['contact_role', header]]);
    for (const header of ['my organisation', 'unit', 'post'])
      expect(nameContactFacts(sheet(`from,to,${header}`, 'a,b,North', 'a,c,South'), none)).toBe(none);
    // What was named before is kept, and both may be of the contact.
    const beside = nameContactFacts(sheet('Wer,to,org,role', 'a,b,North,Matron', 'c,d,,', 'a,c,South,Porter'), new Map([['from', 'Wer']]));
    expect([...beside]).toEqual([
      ['from', 'Wer'],
      ['contact_organisation', 'org'],
      ['contact_role', 'role'],
    ]);
    const placed = sheet('from,to,trust,contact_organisation', 'a,b,North,x', 'a,c,South,y');
    expect(nameContactFacts(placed, none)).toBe(none);
  });

  it('have types and motives by ticks, under words of the codebook', () => {
    const read = (table: Sheet) => does((log) => readTicks(table, none, new Vocabulary(bookCodebook, new Map()), log));
    const ticked = read(sheet('from,to,Mentor,Elite,support,other', 'a,b,x,,yes,1', 'a,c,X,x,,2', 'b,c,,,,3'));
    expect(ticked.after?.headers).toEqual(['from', 'to', 'other', 'types', 'motives']);
    expect(ticked.rows).toEqual(['2: a,b,1,Mentor,support', '3: a,c,2,Mentor;Elite,', '4: b,c,3,,']);
    expect(ticked.said.map(([code, severity, row, column, values]) => [code, severity, row, column, values])).toEqual([
      ['survey-question', 'info', 1, 'Mentor', { question: 'Mentor', as: 'type', word: 'Mentor' }],
      ['survey-question', 'info', 1, 'Elite', { question: 'Elite', as: 'type', word: 'Elite' }],
      ['survey-question', 'info', 1, 'support', { question: 'support', as: 'motive', word: 'support' }],
    ]);
    // Types stand before motives, whichever comes first in the file, and what is kept stays in its order.
    const turned = read(sheet('support,from,Mentor,to,knowledge,other', '×,a,,b,,1', ',a,x,c,X,', 'no,b,yes,c,no,2'));
    expect(turned.after?.headers).toEqual(['from', 'to', 'other', 'types', 'motives']);
    expect(turned.rows).toEqual(['2: a,b,1,,support', '3: a,c,,Mentor,knowledge', '4: b,c,2,Mentor,']);
    expect(turned.said.map(([, , , column]) => column)).toEqual(['support', 'Mentor', 'knowledge']);
    // Motives may be ticks beside a column of types, but not beside one of motives.
    const beside = sheet('from,to,type,support,Mentor', 'a,b,Elite,x,x');
    expect([read(beside).after?.headers, read(beside).rows]).toEqual([
      ['from', 'to', 'type', 'Mentor', 'motives'],
      ['2: a,b,Elite,x,support'],
    ]);
    for (const headers of ['from,to,motive,support', 'from,x,Mentor,support', 'x,to,Mentor,support', 'from,to,Mentors,x']) {
      const same = sheet(headers, 'a,b,x,x');
      expect([read(same).after, read(same).said]).toEqual([same, []]);
    }
    const mixed = sheet('from,to,Mentor', 'a,b,x', 'a,c,perhaps');
    expect(read(mixed).after).toBe(mixed);
    expect(read(mixed).said).toEqual([['may-be-contacts', 'warning', 1, 'Mentor', { what: 'no-ticks', header: 'Mentor', rows: 2 }]]);
    const typed = sheet('from,to,type,Mentor', 'a,b,Elite,x');
    expect(read(typed).after).toBe(typed);
    const blank = sheet('from,to,Mentor', 'a,b,');
    expect([read(blank).after, read(blank).said]).toEqual([blank, []]);
  });
});

describe('what is asked of columns', () => {
  const asks = (headers: string, ...lines: readonly string[]) =>
    says((log) => {
      askColumns(sheet(headers, ...lines), 0, 1, [2], false, log);
    }).map(([, , row, , values]) => [row, values]);

  it('is whether contacts of which one says no are none', () => {
    expect(asks('from,to,ok', 'a,b,yes', 'a,c,no', 'a,d,NO')).toEqual([[3, { what: 'yes-no', header: 'ok', rows: 2 }]]);
    for (const lines of [
      ['a,b,yes', 'a,c,yes'],
      ['a,b,no', 'a,c,no'],
      ['a,b,1', 'a,c,0'],
      ['a,b,yes', 'a,c,no', 'a,d,blue'],
    ])
      expect(asks('from,to,ok', ...lines)).toEqual([]);
  });

  it('is whether words say that contacts are in use', () => {
    expect(asks('from,to,how', 'a,b,ended', 'a,c,blue', 'a,d,')).toEqual([[2, { what: 'activity', header: 'how', rows: 1 }]]);
    expect(asks('from,to,how', 'a,b,blue', 'a,c,ended', 'a,d,red')).toEqual([]);
    expect(
      says((log) => {
        askColumns(sheet('from,to,how', 'a,b,ended'), 0, 1, [2], true, log);
      }),
    ).toEqual([]);
  });

  it('is whether a list of people stands beside the contacts', () => {
    const beside = (header: string, ...lines: readonly string[]) => asks(`from,to,${header}`, ...lines);
    expect(beside('name', 'a,b,b', 'b,c,a', 'a,c,c')).toEqual([[2, { what: 'beside', header: 'name', rows: 3 }]]);
    expect(beside('colour', 'a,b,b', 'b,c,a')).toEqual([]);
    // The respondent once more, and strangers, are none.
    expect(beside('name', 'a,b,a', 'b,c,b')).toEqual([]);
    expect(beside('name', 'a,b,x', 'b,c,y', 'a,c,b')).toEqual([]);
    expect(beside('name', 'a,b,c', 'b,c,a', 'c,a,x', 'c,b,y', 'a,c,z')).toEqual([]);
  });

  it('is whether months under which the same people answer are rounds', () => {
    const rounds = (header: string, ...lines: readonly string[]) =>
      says((log) => {
        askRounds(sheet(`from,${header}`, ...lines), 0, [1], log);
      }).map(([, , , , values]) => values);
    expect(rounds('survey date', 'a,2026-06-14', 'b,14/06/2026', 'a,2026-07-02', 'b,02/07/2026 10:30')).toEqual([
      { what: 'column', names: ['06/2026', '07/2026'], people: 2 },
    ]);
    expect(rounds('last contact date', 'a,2026-06-14', 'b,2026-06-14', 'a,2026-07-02', 'b,2026-07-02')).toEqual([]);
    expect(rounds('survey_month', 'a,June 2026', 'b,June 2026', 'a,July 2026', 'b,July 2026')).toHaveLength(1);
    // One of three, and one alone.
    expect(rounds('month', 'a,2026-06-14', 'b,2026-06-14', 'c,2026-06-14', 'a,2026-07-02')).toEqual([]);
    expect(rounds('month', 'a,2026-06-14', 'b,2026-07-14')).toEqual([]);
    expect(rounds('month', 'a,2026-06-14', 'a,2026-07-14')).toEqual([]);
    const alone = ['c', 'd', 'e'].map((who) => `${who},2026-06-14`);
    expect(rounds('month', 'a,2026-06-14', 'a,2026-07-14', 'b,2026-06-14', 'b,2026-07-14', ...alone)).toEqual([]);
    expect(rounds('month', 'a,2026-06-14', 'a,2026-07-14', 'b,2026-06-14', 'b,2026-07-14', ...alone.slice(1))).toHaveLength(1);
    expect(rounds('month', 'a,blue', 'b,blue', 'a,red', 'b,red')).toEqual([]);
  });

  it('is nothing of spoilt cells, which are told', () => {
    const said = says((log) => {
      flagCells(sheet('id,boss,n', '4.57E+10,1.23E+11,#REF!', 'm2,1.23E+11,#REF!', 'm3,,4.57E+10'), [0], log, [1]);
    });
    expect(said).toEqual([
      ['error-cell', 'warning', 2, 'n', { cell: '#REF!', rows: 2 }],
      ['digits-lost', 'error', 2, 'id', { cell: '4.57E+10', isLeftOut: true, rows: 1 }],
      ['digits-lost', 'warning', 2, 'boss', { cell: '1.23E+11', isLeftOut: false, rows: 2 }],
    ]);
  });
});

describe('what a file or a sheet seems to be', () => {
  it.each<readonly [beginning: string, what: string | null]>([
    ['<?xml version="1.0"?>\n<graphml>', 'graphml'],
    ['<!-- x --><gexf', 'gexf'],
    ['% by hand\n*Vertices 3', 'pajek'],
    ['DL n=4', 'dl'],
    ['*node data', 'vna'],
    ['graph [', 'gml'],
    ['Creator "x"\ngraph [', 'gml'],
    ['digraph G {', 'dot'],
    ['strict graph {', 'dot'],
    ['{"nodes": []}', 'json'],
    ['[1, 2]', 'json'],
    ['<table>', 'html'],
    ['<!DOCTYPE html>', 'html'],
    ['<root a="1">', 'xml'],
    ['from,to', null],
    ['[someone],b', null],
    ['graph,to', null],
    // Further on it is a word in a cell.
    ...[
      '<graphml>',
      '<gexf',
      '*Vertices 3',
      'dl n=4',
      '*node data',
      '*tie data',
      'graph [',
      'graph {',
      '{"a"',
      '<table',
      '<?xml',
      '<a href>',
    ].map((text) => [`from,to ${text}`, null] as const),
    ['dlx n=4', null],
    [`${'x'.repeat(4001)}<gexf`, null],
  ])('%j is %s', (beginning, what) => {
    expect(nameText(beginning)?.what ?? null).toBe(what);
  });

  it('is a matrix where the same names stand across and down', () => {
    const what = (table: Sheet) => nameFormat(table, none)?.what ?? null;
    expect(what(sheet(',a,b,c', 'a,0,1,0', 'b,1,0,0', 'c,0,0,0'))).toBe('matrix');
    expect(what(sheet(',a,b,c', 'a,0,1,0', 'b,1,0,0'))).toBe('matrix');
    expect(what(sheet(',a,b,c', 'a,0,1,0', 'x,1,0,0', 'y,1,0,0'))).toBeNull();
    expect(what(sheet(',a,b', 'a,0,1', 'b,1,0'))).toBeNull();
    expect(what(sheet('from,to,x,y', 'a,b,1,2', 'b,c,1,2', 'c,a,1,2'))).toBeNull();
    expect(what(sheet('a,networkCanvasUUID', '1,2'))).toBe('export');
  });

  const offered = (name: string, holds: SheetOffered['holds'], isSaid = false): SheetOffered => ({
    name,
    holds,
    isSaid,
    table: sheet('a', 'b'),
    log: new IssueLog(name),
  });
  const choose = (sheets: readonly SheetOffered[], holds: 'people' | 'contacts' | null = null) => {
    const log = new IssueLog('book.xlsx');
    const chosen = chooseSheets(sheets, holds, log).map((one) => `${one.name} ${String(one.holds)}`);
    return [chosen, log.finish().map(({ severity, values }) => [severity, values])];
  };

  it('is the only sheet, else those whose names or headers tell, one for each', () => {
    expect(choose([])).toEqual([[], []]);
    expect(choose([offered('x', null)])).toEqual([['x null'], []]);
    expect(choose([offered('x', 'people')], 'contacts')).toEqual([['x contacts'], []]);
    expect(choose([offered('Staff', null), offered('y', 'contacts')])).toEqual([['Staff people', 'y contacts'], []]);
    expect(choose([offered('x', 'people'), offered('Ties', null), offered('notes', null)])).toEqual([
      ['x people', 'Ties contacts'],
      [['info', { sheets: ['notes'], read: ['x', 'Ties'] }]],
    ]);
    const unsure = (names: readonly string[]) => [[], [['error', { sheets: names, read: [] }]]];
    expect(choose([offered('x', null), offered('y', null)])).toEqual(unsure(['x', 'y']));
    expect(choose([offered('x', 'people'), offered('y', 'people')])).toEqual(unsure(['x', 'y']));
    // A sheet that is called so goes before those that are headed so; of two that hold contacts nobody can tell.
    expect(choose([offered('People', null), offered('y', 'people')])).toEqual([
      ['People people'],
      [['info', { sheets: ['y'], read: ['People'] }]],
    ]);
    expect(choose([offered('People', null), offered('y', 'contacts'), offered('z', 'contacts')])).toEqual(unsure(['People', 'y', 'z']));
    expect(choose([offered('x', 'people'), offered('y', 'contacts')], 'people')).toEqual([['x people'], []]);
    expect(choose([offered('x', 'people'), offered('y', 'contacts')], 'contacts')).toEqual([['y contacts'], []]);
  });

  it('is as somebody said, and beside that what none of those holds', () => {
    expect(choose([offered('x', 'people', true), offered('y', 'contacts'), offered('z', null)])).toEqual([
      ['x people', 'y contacts'],
      [['info', { sheets: ['z'], read: ['x', 'y'] }]],
    ]);
    expect(choose([offered('x', 'contacts', true), offered('y', 'contacts'), offered('roster', null)])).toEqual([
      ['x contacts', 'roster people'],
      [['info', { sheets: ['y'], read: ['x', 'roster'] }]],
    ]);
    // Once both are said, nothing else is taken, whatever it is called.
    expect(choose([offered('x', 'people', true), offered('y', 'contacts', true), offered('Staff', 'people')])).toEqual([
      ['x people', 'y contacts'],
      [['info', { sheets: ['Staff'], read: ['x', 'y'] }]],
    ]);
  });
});

describe('people of a staff list', () => {
  it('are found by id, by name, by the words of a name and by an address', () => {
    const staff = new StaffList([
      { id: 'm1', name: 'Ann Vale', attributes: [{ name: 'mail', value: ' A@x.org ' }] },
      {
        id: 'm2',
        name: 'Bo Finch',
        attributes: [
          { name: 'mail', value: 'shared@x' },
          { name: 'again', value: 'SHARED@x' },
        ],
      },
      { id: 'm3', name: 'Bo Finch', attributes: [{ name: 'mail', value: 'both@x' }] },
      {
        id: 'm4',
        name: 'Cy Noone',
        attributes: [
          { name: 'mail', value: 'both@x' },
          { name: 'note', value: 'at home @ times' },
          { name: 'other', value: 'c@x (work)' },
          { name: 'third', value: 'write to c@y' },
        ],
      },
    ]);
    expect([staff.hasId(' m1 '), staff.hasId('M1'), staff.hasId('Ann Vale')]).toEqual([true, false, false]);
    expect([staff.find('ann vale')?.id, staff.find('M1')?.id, staff.find('Bo Finch')?.id, staff.find('a@x.org')?.id]).toEqual([
      'm1',
      'm1',
      undefined,
      undefined,
    ]);
    expect(
      ['A@X.org', 'shared@x', 'both@x', 'nobody@x', 'ann vale', 'c@x (work)', 'write to c@y', ''].map(
        (one) => staff.findAddressed(one)?.id,
      ),
    ).toEqual(['m1', 'm2', undefined, undefined, 'm1', undefined, undefined, undefined]);
    expect(['Bo Finch', 'Vale Ann', 'Ann', '', 'm4'].map((one) => staff.has(one))).toEqual([true, true, false, false, true]);
    expect(['Noone', 'noone', 'm1', '', 'Nobody'].map((one) => staff.hasPart(one))).toEqual([true, false, true, false, false]);
    expect([staff.isEmpty, new StaffList([]).isEmpty]).toEqual([false, true]);
    staff.rename(new Map([['m1', 'n1']]));
    expect([staff.hasId('m1'), staff.find('Ann Vale')?.id, staff.hasId('m2')]).toEqual([false, 'n1', true]);
    staff.add({ id: 'm9', name: 'Eve Rook' });
    expect(staff.find('eve rook')?.id).toBe('m9');
  });

  const namesake = (told: Partial<Person>, id = 'Ann') => ({
    person: makePerson({ id, name: 'Ann', kind: 'manager', ...told }),
    row: 2,
    file: 'a.csv',
  });

  it('of one name are two where what is recorded of them differs, and are called by that', () => {
    const part = (known: readonly Partial<Person>[], newcomer: Partial<Person>, taken: readonly string[] = []) => {
      const parted = partNamesakes(
        known.map((one) => namesake(one)),
        makePerson({ id: 'Ann', name: 'Ann', kind: 'manager', ...newcomer }),
        (id) => taken.includes(id),
      );
      return parted === null ? null : (parted.ids ?? 'same');
    };
    expect(part([], {})).toBeNull();
    expect(part([{}], {})).toBe('same');
    expect(part([{ organisation: 'North' }], { organisation: '' })).toBe('same');
    expect(part([{ organisation: 'North' }], { organisation: 'South' })).toEqual(['Ann (North)', 'Ann (South)']);
    expect(part([{ role: 'Matron' }], { role: 'Porter' })).toEqual(['Ann (Matron)', 'Ann (Porter)']);
    expect(part([{ unit: 'Ward' }], { unit: 'Lab' })).toEqual(['Ann (Ward)', 'Ann (Lab)']);
    expect(part([{ site: 'East' }], { site: 'West' })).toEqual(['Ann (East)', 'Ann (West)']);
    const mail = (value: string) => ({ attributes: [{ name: 'Work e-mail', value }] });
    expect(part([mail('a@x')], mail('b@x'))).toEqual(['Ann (a@x)', 'Ann (b@x)']);
    expect(part([mail('none')], mail('other'))).toBe('same');
    expect(part([{ organisation: 'North' }], { organisation: 'South' }, ['Ann (South)', 'Ann (North)'])).toEqual([
      'Ann (North) 2',
      'Ann (South) 2',
    ]);
    expect(
      part(
        [
          { organisation: 'North', id: 'Ann (North)' },
          { organisation: 'South', id: 'Ann (South)' },
        ],
        { organisation: 'East' },
        ['Ann (North)'],
      ),
    ).toEqual(['Ann (North)', 'Ann (South)', 'Ann (East)']);
  });

  it('who say that they name nobody have answered', () => {
    const people = [
      makePerson({ id: 'm1', name: 'Ann Vale', kind: 'manager' }),
      makePerson({ id: 'm2', name: 'Bo Finch', kind: 'manager' }),
      makePerson({ id: 'm3', name: 'Bo Finch', kind: 'manager' }),
      makePerson({ id: 'o1', name: 'Di Rees', kind: 'outside_person' }),
    ];
    const row = (written: string, at: number) => ({ written, file: 'c.csv', row: at, column: 'to' });
    const rows = ['Ann Vale', 'Bo Finch', 'Di Rees', 'Eve Rook', 'Old Friend', 'm2', 'Old Twin'].map((written, at) => row(written, at + 2));
    const earlier = [
      { id: 'k1', name: 'Old Friend' },
      { id: 'k2', name: 'Old Twin' },
      { id: 'k3', name: 'Old Twin' },
    ];
    const marked = markNamedNobody(people, rows, ['m2'], earlier);
    expect(marked.people.map(({ responded }) => responded)).toEqual(['yes', 'yes', null, null]);
    expect(marked.issues.map(({ severity, row: at, values }) => [severity, at, values])).toEqual([
      ['info', 2, { what: 'nobody', written: 'Ann Vale' }],
      ['error', 3, { what: 'nobody-of-several', written: 'Bo Finch' }],
      ['info', 4, { what: 'nobody', written: 'Di Rees' }],
      ['warning', 5, { what: 'nobody-not-listed', written: 'Eve Rook' }],
      ['info', 6, { what: 'nobody', written: 'Old Friend' }],
      ['info', 7, { what: 'nobody-and-others', written: 'm2' }],
      ['error', 8, { what: 'nobody-of-several', written: 'Old Twin' }],
    ]);
    expect([...marked.known]).toEqual(['k1']);
    expect(markNamedNobody(people, [], [], []).people).toBe(people);
  });
});

it('answers are rows that say something, and no headers once more', () => {
  const table = sheet('Name,Whom', 'Ada,Ben', ',', 'name,WHOM', 'Name,', 'Ben,Ada');
  const log = new IssueLog('a.csv');
  expect(answerRows(table, null, new Set([4]), log)).toEqual([0, 3]);
  expect(log.finish().map(({ code, row }) => [code, row])).toEqual([['repeated-header', 4]]);
});
