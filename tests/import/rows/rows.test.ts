import { describe, expect, it } from 'vitest';
import { importing, importText, rowsOf, troubles, utf8, workbookOf } from '../importing';
import type { Batch } from '../../../src/domain/Batch';
import { sayIssue } from '../../../src/words/issues/sayIssue';

const STAFF = 'id,name\nk1,"Quill, Ada"\nk2,"Orr, Ben"\nk3,"Lund, Cay"\nk4,"Moss, Dag"';
const people = { file: 'people.csv', bytes: utf8(STAFF) };
const contacts = (text: string) => importing([{ file: 'contacts.csv', bytes: utf8(text) }, people]);
const kinds = (batch: Batch): string[] => rowsOf(batch).map(({ to, contactKind }) => `${to} ${contactKind}`);
const named = (text: string): string[] => rowsOf(contacts(text)).map(({ from, to, types }) => [from, to, ...types].join('>'));

describe('several contacts in one cell', () => {
  it.each([
    ['k2;k3;k4', ['k2', 'k3', 'k4']],
    ['k2|k3', ['k2', 'k3']],
    ['Orr Ben; Cay Lund', ['Orr Ben', 'Cay Lund']],
    ['"Ben Orr\nCay Lund"', ['Ben Orr', 'Cay Lund']],
    ['"Orr, Ben, Lund, Cay"', ['Orr, Ben', 'Lund, Cay']],
    ['"Ben Orr, Cay Lund"', ['Ben Orr', 'Cay Lund']],
    ['"k2, k3"', ['k2', 'k3']],
    ['Ben Orr and Cay Lund', ['Ben Orr', 'Cay Lund']],
    ['Ben Orr / Cay Lund', ['Ben Orr', 'Cay Lund']],
    ['"Ben Orr, Kim Vale"', ['Ben Orr', 'Kim Vale']],
    ['"Lund, Cay"', ['Lund, Cay']],
    ['"Moss, Dr Dag"', ['Moss, Dr Dag']],
    ['"Risk and Safety, London"', ['Risk and Safety, London']],
    ['k2;', ['k2']],
    ['k2\tk3', ['k2', 'k3']],
    ['Ben Orr • Cay Lund', ['Ben Orr', 'Cay Lund']],
    ['1. Ben Orr 2. Cay Lund', ['Ben Orr', 'Cay Lund']],
    ['1) Ben Orr; 2) Cay Lund', ['Ben Orr', 'Cay Lund']],
    ['"[k2, k3]"', ['k2', 'k3']],
    ['k2 k3', ['k2', 'k3']],
  ])('%s', (cell, wanted) => {
    const batch = contacts(`from,to,types\nk1,${cell},Mentor`);
    expect(rowsOf(batch).map(({ from, to, types }) => [from, to, ...types])).toEqual(wanted.map((to) => ['k1', to, 'Mentor']));
    expect(troubles(batch)).toEqual([]);
    expect(batch.sources.find(({ holds }) => holds === 'contacts')).toMatchObject({ rows: 1, taken: 1 });
  });

  it('is not read where only some of the parts are on the list, and the others may be part of a name', () => {
    const batch = contacts('from,to\nk1,"k2, k9"\nk1,k3');
    expect(troubles(batch)).toEqual(['several-contacts 2 to']);
    expect(kinds(batch)).toEqual(['k2, k9 unread', 'k3 person']);
  });

  it('is not read where a post or an organisation stands behind a name: neither is a contact', () => {
    const batch = contacts('from,to\nk1,"Ben Orr, Chief Nurse, North Trust"\nk1,k3');
    expect(troubles(batch)).toEqual(['several-contacts 2 to']);
    expect(kinds(batch)).toEqual(['Ben Orr, Chief Nurse, North Trust unread', 'k3 person']);
  });

  it('is said where some of the names are not on the list', () => {
    const batch = contacts('from,to\nk1,Ben Orr / Kim Vale');
    expect(batch.issues.filter(({ code }) => code === 'several-contacts').map((issue) => sayIssue(issue))).toEqual([
      '“Ben Orr / Kim Vale” was read as 2 contacts. Some of them are not on the staff list. If it is one name, write it without the sign between.',
    ]);
  });

  it.each([
    ['Ada, Ben and Cay', ['Ada', 'Ben', 'Cay']],
    ['Ann Fay, Bo Lee', ['Ann Fay', 'Bo Lee']],
    ['Jo Park (Leeds), Kim Ho (NHSE), Lu Tan', ['Jo Park (Leeds)', 'Kim Ho (NHSE)', 'Lu Tan']],
  ])('%s is parted where its shape leaves no doubt, which is said', (cell, names) => {
    const batch = contacts(`from,to\nk1,"${cell}"`);
    expect([kinds(batch), troubles(batch)]).toEqual([names.map((name) => `${name} person`), []]);
    expect(batch.issues.find(({ code }) => code === 'several-contacts')?.values).toMatchObject({ what: 'some-not-listed', cell });
  });

  it.each(['Ada and Ben', 'Fay, Ann, Lee, Bo', 'Ann Fay, Bo', 'my manager, the matrons'])('%s is one, and may be several', (cell) => {
    const batch = contacts(`from,to\nk1,"${cell}"`);
    expect([kinds(batch), troubles(batch)[0]]).toEqual([[`${cell} several`], 'several-contacts 2 to']);
  });

  it('is one where a column says that it is a group', () => {
    const batch = contacts('from,to,contact_kind\nk1,"Ann Fay, Bo Lee, Cy Ray",group\nk2,"Ann Fay, Bo Lee",person');
    expect(kinds(batch)).toEqual(['Ann Fay, Bo Lee, Cy Ray group', 'Ann Fay person', 'Bo Lee person']);
  });
});

describe('nobody', () => {
  it.each([
    'n.a.',
    'n/a',
    'NA',
    'nil',
    '--',
    '-',
    '0',
    'none',
    'not applicable',
    'No one',
    'no-one',
    'Nobody',
    'no contacts',
    'None at present',
    'Nobody at the moment',
    'No one really',
    'I don’t have anyone',
    'I can’t think of anybody',
    'no-one else here',
  ])('%s', (word) => {
    const batch = contacts(`from,to\nk1,${word}\nk2,k1`);
    expect(rowsOf(batch).map(({ from }) => from)).toEqual(['k2']);
    expect(batch.people[0]).toMatchObject({ id: 'k1', responded: 'yes' });
    expect(troubles(batch)).toEqual([]);
  });

  it.each(['None Ashe', 'Nobody Smith', 'Ann Anybody'])('%s may be a name', (name) => {
    expect(rowsOf(contacts(`from,to\nk1,${name}`)).map(({ to }) => to)).toEqual([name]);
  });

  it('NULL says nothing, and the row is refused', () => {
    const batch = contacts('from,to\nk1,NULL\nk2,k1');
    expect([rowsOf(batch).length, troubles(batch)]).toEqual([1, ['no-contact 2 to']]);
    expect(batch.people[0]?.responded).not.toBe('yes');
  });

  it.each([
    ...['ditto', 'as above', 'everyone', 'various', '?', '???', 'prefer not to say', 'I’d rather not say', 'confidential', 'don’t know'],
    ...['too many to list', 'several colleagues', 'everyone in my team', 'lots of people', 'three others', 'etc.', '#REF!', 'Declined'],
  ])('%s is an answer that does not say who: neither nobody nor a person', (word) => {
    const batch = contacts(`from,to\nk1,${word}\nk2,k1`);
    // Of an error of a spreadsheet it is said what it is.
    expect([kinds(batch), troubles(batch).map((one) => one.replace('error-cell', 'no-contact'))]).toEqual([
      [`${word} unread`, 'k1 person'],
      ['no-contact 2 to'],
    ]);
    expect(batch.people[0]?.responded).not.toBe('yes');
  });

  it.each([
    ['k2; k3 and three others', ['k2', 'k3'], 'and three others'],
    ['Ben Orr, Cay Lund + 2 more', ['Ben Orr', 'Cay Lund'], '+ 2 more'],
    ['Ben Orr & others', ['Ben Orr'], '& others'],
    ['Ben Orr, Cay Lund, etc.', ['Ben Orr', 'Cay Lund'], 'etc.'],
    ['Ben Orr, Cay Lund …', ['Ben Orr', 'Cay Lund'], '…'],
    ['Zoe Pike and many more at Leeds', ['Zoe Pike'], 'and many more at Leeds'],
    ['Zoe Pike and several colleagues in theatres', ['Zoe Pike'], 'and several colleagues in theatres'],
  ])('%s: who is named are contacts, and the rest says that there are more', (cell, names, more) => {
    const batch = contacts(`from,to\nk1,"${cell}"\nk2,k1`);
    expect(kinds(batch).slice(0, -1)).toEqual([...names.map((name) => `${name} person`), `${more} unread`]);
    expect(troubles(batch)).toEqual(['several-contacts 2 to']);
  });

  it.each(['Ann More', 'More, Ann', 'Tom Others', 'Many Smith', 'Will Etchells', 'Pryce Ripley'])('%s is a name', (name) => {
    expect(kinds(contacts(`from,to\nk1,"${name}"`))).toEqual([`${name} person`]);
  });

  it.each(['Noone', 'Nil', 'NA', '0'])('%s is somebody where the staff list has somebody of that name', (word) => {
    const listed = { file: 'people.csv', bytes: utf8(`id,name\nk1,Ada\nk2,Ben ${word}`) };
    const staff = [{ id: word, name: word }];
    expect(
      rowsOf(importing([listed, { file: 'contacts.csv', bytes: utf8(`from,to\nk1,${word}`) }], { staff })).map(({ to }) => to),
    ).toEqual([word]);
  });

  it('is not said by what says that nothing is known', () => {
    expect(troubles(contacts("from,to\nk1,don't know\nk2,k1"))).toEqual(['no-contact 2 to']);
  });
});

describe('contacts beside each other', () => {
  it('become a row each, with the types that go with them', () => {
    expect(named('respondent,contact_1,contact_2,contact_3,type_1,type_2,type_3\nk1,k2,k3,,Mentor,Elite,\nk2,k1,,,Mentor,,')).toEqual([
      'k1>k2>Mentor',
      'k1>k3>Elite',
      'k2>k1>Mentor',
    ]);
    expect(named('respondent,contact,contact 2,contact 3\nk1,k2,k3,k4\nk2,k1,k4,\nk3,k4,,')).toEqual([
      'k1>k2',
      'k1>k3',
      'k1>k4',
      'k2>k1',
      'k2>k4',
      'k3>k4',
    ]);
    expect(named('from,Contact 1 name,Contact 1 type,Contact 2 name,Contact 2 type\nk1,k2,Mentor,k3,Elite')).toEqual([
      'k1>k2>Mentor',
      'k1>k3>Elite',
    ]);
    expect(named('from,to,to\nk1,k2,k3')).toEqual(['k1>k2', 'k1>k3']);
  });

  it('keep what stands once for each of them', () => {
    expect(rowsOf(contacts('from,round,contact 1,contact 2\nk1,post,k2,k3')).map(({ round }) => round)).toEqual(['post', 'post']);
  });

  it('say nobody where none of them is filled with anything else', () => {
    const batch = contacts('from,contact 1,contact 2\nk1,nobody,\nk2,k1,none\nk3,,');
    expect(named('from,contact 1,contact 2\nk1,nobody,\nk2,k1,none\nk3,,')).toEqual(['k2>k1']);
    expect(batch.people.map(({ responded }) => responded)).toEqual(['yes', null, null, null]);
    expect(troubles(batch)).toEqual(['no-contact 4 to']);
  });
});

describe('rows that are none', () => {
  it('are the headers once more, blank rows and totals; no type is left of them', () => {
    const batch = contacts('from,to,types\nk1,k2,Mentor\n\n,,\nfrom,to,types\nk3,k4,Mentor\nTotal,,2\nGrand total: 2,,');
    expect(rowsOf(batch).map(({ from, to }) => from + to)).toEqual(['k1k2', 'k3k4']);
    expect(troubles(batch)).toEqual(['totals-row 7 from', 'totals-row 8 from']);
    expect(batch.codebook.networkTypes.map(({ id }) => id)).not.toContain('types');
  });

  it('of a staff list are totals of parts as well, and the numbers of people under their names', () => {
    const list =
      'Department,Name,Role,Band\nTheatres,Ann Lee,Matron,8a\nSubtotal,3,,\nWard,Pat Total,,\nWard Total,,,12\nWard Count,2,,\n,Total headcount,,12\n,Grand total of staff in post: 12,,\n';
    const { people, issues } = importing([{ file: 'staff.csv', bytes: utf8(list) }]);
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee', 'Pat Total']);
    expect(issues.flatMap(({ code, row }) => (code === 'totals-row' ? [row] : [])).sort()).toEqual([3, 5, 6, 7, 8]);
  });

  it.each([
    ['from,to,types,strength\nk1,k2,Mentor,1\n,Total,,1', 'totals-row 3 to'],
    ['from,to,types,strength\nk1,k2,Mentor,1\n,,Sub-total:,1', 'totals-row 3 types'],
    // A row that somebody reports is theirs, and a word that is no total is a row without its reporter.
    ['from,to,types,strength\nk1,k2,Mentor,1\n,Tote,,1', 'no-id 3 from'],
    ['from,to,types,strength\nk1,k2,Mentor,1\n,Total,Mentor,1', 'no-id 3 from'],
  ])('are totals whose word stands beside a blank: %j', (text, trouble) => {
    const batch = contacts(text);
    expect(rowsOf(batch).map(({ from, to }) => from + to)).toEqual(['k1k2']);
    expect(troubles(batch)).toEqual([trouble]);
  });

  it('nobody is called “id”', () => {
    expect(importText('id,name\nk1,Ada\nid,name\nk2,Ben', {}, 'people.csv').people.map(({ id }) => id)).toEqual(['k1', 'k2']);
  });
});

describe('titles above the headings', () => {
  it.each(['Network survey', 'Network survey, spring', 'Network survey\nSt Elsewhere\n', 'Contacts,,\nPrinted on 1 May,,'])(
    '%j',
    (title) => {
      const batch = contacts(`${title}\nfrom,to,types\nk1,k2,Mentor`);
      expect(rowsOf(batch)).toHaveLength(1);
      expect(batch.issues.filter(({ code }) => code === 'title-above')).toHaveLength(1);
      expect(rowsOf(batch)[0]?.origin.row).toBe(title.split('\n').length + 2);
    },
  );

  it('in a workbook, with NodeXL’s banner', () => {
    const bytes = workbookOf([
      {
        name: 'Edges',
        rows: [
          ['Visual Properties', '', 'Labels'],
          ['Vertex 1', 'Vertex 2', 'Label'],
          ['k1', 'k2'],
        ],
      },
      { name: 'Vertices', rows: [['Visual Properties'], ['Vertex', 'Label'], ['k1', 'Ada'], ['k2', 'Ben']] },
    ]);
    const batch = importing([{ file: 'net.xlsx', bytes }]);
    expect(batch.people.map(({ id, name }) => id + name)).toEqual(['k1Ada', 'k2Ben']);
    expect(rowsOf(batch).map(({ from, to, origin }) => `${from}${to}${origin.row}`)).toEqual(['k1k23']);
  });

  it('are no headings where nothing below them is one', () => {
    expect(importText('what,ever\na,b').unread).toEqual(['contacts.csv']);
  });
});

describe('ties without a direction', () => {
  it('hold both ways, and that is said; Type is no network type', () => {
    const batch = contacts('Source;Target;Type;Weight\nk1;k2;Directed;2.0\nk3;k2;Undirected;1.0');
    expect(rowsOf(batch).map(({ from, to, types }) => [from, to, ...types].join('>'))).toEqual(['k1>k2', 'k3>k2', 'k2>k3']);
    expect(troubles(batch)).toEqual(['undirected-ties 3 Type']);
    expect(batch.sources.at(-1)).toMatchObject({ rows: 2, taken: 2 });
  });
});

describe('what is neither people nor contacts is named, and nothing of it is read', () => {
  it.each([
    ['Network Canvas', 'edgeID,from,to,networkCanvasUUID\n1,1,2,u'],
    ['VNA', '*Node data\nID name\n1 Ada'],
    ['JSON', '{"people":[]}'],
  ])('%s', (name, text) => {
    const batch = importText(text);
    expect([batch.people, batch.nominations.length, batch.unread]).toEqual([[], 0, ['contacts.csv']]);
    expect(sayIssue(batch.issues.find(({ code }) => code === 'other-format')!)).toContain(name);
  });
});

describe('who answered', () => {
  it.each([
    ['Submitted', 'yes'],
    ['Complete', 'yes'],
    ['Yes - complete', 'yes'],
    ['', 'no'],
    ['Not started', 'no'],
    ['In progress', null],
    ['Partially completed', null],
    ['partial', null],
    ['2024-05-01', null],
  ])('%j is %j', (word, responded) => {
    expect(importText(`id,name,responded\nk1,Ada,${word}`, {}, 'people.csv').people[0]?.responded).toBe(responded);
  });

  it('says who began and did not end, and asks about a word that nobody knows', () => {
    const rows = ['Submitted', 'In progress', 'in doubt', 'In progress'].map((word, at) => `k${at},N${at},${word}`);
    const { issues } = importText(`id,name,responded\n${rows.join('\n')}`, {}, 'people.csv');
    expect(
      issues.filter(({ code }) => code === 'unknown-value').map(({ severity, row, column, values }) => [severity, row, column, values]),
    ).toEqual([
      ['info', 3, 'responded', { written: 'In progress', allowed: '', readAs: 'in-part', rows: 2 }],
      ['warning', 4, 'responded', { written: 'in doubt', allowed: 'yes, no, declined or not asked', readAs: 'blank', rows: 1 }],
    ]);
  });
});

describe('a list of people decides', () => {
  const read = (people: string, rows: string) =>
    importing([
      { file: 'people.csv', bytes: utf8(people) },
      { file: 'contacts.csv', bytes: utf8(rows) },
    ]);

  it('that one word of a name is no word for nobody, and no whole name either', () => {
    const people = 'id,name\nk1,Ada Quill\nk2,Pat Noone\nk3,Na Li';
    expect(rowsOf(read(people, 'from,to\nk1,Noone\nk3,Na\nk2,noone')).map(({ to }) => to)).toEqual(['Noone', 'Na']);
    expect(troubles(read(people, 'from,to\nk1,"Noone, Ada Quill"'))).toEqual(['several-contacts 2 to']);
  });

  it('that NA is somebody where it stands once among the ids', () => {
    expect(read('id,name\nk1,Ada\nNA,Nia', 'from,to\nk1,NA').people.map(({ id }) => id)).toEqual(['k1', 'NA']);
    expect(read('id,name\nNA,Ada\nNA,Nia', 'from,to\nAda,Nia').people.map(({ id }) => id)).toEqual(['Ada', 'Nia']);
  });

  it('not that somebody named nobody who has named somebody in another row, however they are written', () => {
    const { issues, people } = read('id,name\nk1,Ada\nk2,Ben Orr', 'from,to\nk2,k1\n"ORR, Ben",none\nk1,none');
    expect(issues.filter(({ code }) => code === 'no-contact').map(({ values }) => values)).toEqual([
      { what: 'nobody-and-others', written: 'ORR, Ben' },
      { what: 'nobody', written: 'k1' },
    ]);
    expect(people.map(({ responded }) => responded)).toEqual(['yes', 'yes']);
  });

  it('who has named nobody, however they are written', () => {
    expect(read('id,name\nk1,Ada\nk2,Ben Orr', 'from,to\n"ORR, Ben",none\nk1,k2').people[1]).toMatchObject({ id: 'k2', responded: 'yes' });
  });
});

describe('what stands beside several contacts', () => {
  it('is parted with them, or says the same of each, or nothing', () => {
    const places = (cell: string) =>
      rowsOf(contacts(`from,to,contact_organisation\nk1,Zed;Yan,${cell}`)).map(({ contactOrganisation }) => contactOrganisation);
    expect(places('East;West')).toEqual(['East', 'West']);
    expect(places('East')).toEqual(['East', 'East']);
    expect(places('East;West;North')).toEqual(['', '']);
  });
});

it('two types that differ by an accent are two where the files hold both; case joins them', () => {
  expect(rowsOf(contacts('from,to,types\nk1,k2,Café\nk2,k1,Cafe\nk1,k3,CAFE')).map(({ types }) => types)).toEqual([
    ['Café'],
    ['Cafe'],
    ['Cafe'],
  ]);
});

describe('a row of one cell in the staff list', () => {
  const listed = (text: string) => importing([{ file: 'people.csv', bytes: utf8(text) }]);

  it('is a heading where it is the organisation of others, and a note where it speaks of the file', () => {
    const batch = listed(
      'id,name,organisation\nNorth,,\nk1,Ada,North\nk2,Ben,North\nk3,Cay,South\nk4,Dee,South\nExported on 1/5/2025 at 10:00,,\n',
    );
    expect(batch.people.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3', 'k4']);
    expect(troubles(batch)).toEqual(['lone-cell 2 id', 'lone-cell 7 id']);
  });

  it('is else somebody, of whom no more is recorded, and that is said', () => {
    const batch = listed('id,name,organisation\nk1,Ada,North\nk2,Ben,North\nZed Quill,,\n');
    expect(batch.people.map(({ id }) => id)).toEqual(['k1', 'k2', 'Zed Quill']);
    expect(troubles(batch)).toEqual(['lone-cell 4 id']);
  });

  it.each([
    // Two of four may be; of more than half nobody can tell.
    ['k1,Ada,North\nk2,Ben,North\nZed,,\nPage 2,,', ['lone-cell 4 id person', 'lone-cell 5 id note']],
    ['k1,Ada,North\nk2,Ben,North\nZed,,\nPage 2,,\nNorth,,', []],
    ['k1,Ada,North\nZed,,', ['lone-cell 3 id person']],
    ['Zed,,', []],
    [',Zed Quill,\nk2,Ben,North', ['lone-cell 2 name person']],
    // What stands under another column is about nobody, unless it is a note.
    [',,North\nk2,Ben,North', []],
    ['k1,Ada,North\n,,Exported on 1/5/2025', ['lone-cell 3 organisation note']],
    ['k1,Ada,North\nNorth,Zed,\nk3,,South', []],
    // A name that another has is no heading.
    ['k1,Ada,North\nAda,,', ['lone-cell 3 id person']],
    ['k1,Ada,North\nTotal,,', []],
    ['k1,Ada,North\nk2,Bo,North\n----,,\n', ['lone-cell 4 id note']],
  ])('%j', (text, told) => {
    expect(
      listed(`id,name,organisation\n${text}\n`).issues.flatMap(({ code, row, column, values }) =>
        code === 'lone-cell' ? [`${code} ${String(row)} ${String(column)} ${(values as { what: string }).what}`] : [],
      ),
    ).toEqual(told);
  });

  it('is ordinary in a list of two columns', () => {
    expect(troubles(listed('id,name\nk1,Ada\nZed,\n'))).toEqual([]);
  });

  it('is ordinary in a file of ids alone', () => {
    expect(troubles(listed('id,name,organisation\nk1,,\nk2,,\nk3,Cay,South\n'))).toEqual([]);
  });
});

describe('how often, and how close', () => {
  it.each(['0', 'never', 'Never', '0 = never', 'Not at all'])('%s is no tie', (word) => {
    for (const column of ['frequency', 'strength']) {
      const batch = contacts(`from,to,${column}\nk1,k2,${word}\nk1,k3,2`);
      expect(rowsOf(batch).map(({ activity, strength }) => activity === 'absent' || strength === 0)).toEqual([true, false]);
    }
  });

  it('“never” does not count where a column says that the contact is in use', () => {
    expect(rowsOf(contacts('from,to,activity,frequency\nk1,k2,active,never')).map(({ activity }) => activity)).toEqual(['active']);
  });
});

describe('who answered', () => {
  const answers = (...words: readonly string[]) =>
    importing([{ file: 'people.csv', bytes: utf8(`id,name,responded\n${words.map((word, at) => `k${at},N${at},${word}`).join('\n')}`) }]);

  it('a cross is a yes among blanks, and a question beside ticks', () => {
    expect(answers('x', '', 'x').people.map(({ responded }) => responded)).toEqual(['yes', 'no', 'yes']);
    const batch = answers('✓', 'x', '✗');
    expect(batch.people.map(({ responded }) => responded)).toEqual(['yes', null, 'no']);
    expect(troubles(batch)).toEqual(['unknown-value 3 responded']);
  });
});

it('two ids that differ by case alone are two people, and that is asked', () => {
  const batch = importing([{ file: 'people.csv', bytes: utf8('id,name\nk2,Ben\nK2,Ben\nk3,Cay\n') }]);
  expect(batch.people.map(({ id }) => id)).toEqual(['k2', 'K2', 'k3']);
  expect(troubles(batch)).toEqual(['like-ids 3 id']);
});
