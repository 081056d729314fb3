import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readMarkedName, readStaffStandings } from '../../src/import/rows/readStaffStandings';
import { readStanding } from '../../src/import/rows/readStanding';
import { isTotal } from '../../src/import/rows/tidyRows';
import { saysNever } from '../../src/import/rows/saysNever';
import { saysNobody } from '../../src/import/rows/saysNobody';
import { saysNoName } from '../../src/import/rows/saysNoName';
import { saysVacant } from '../../src/import/rows/saysVacant';
import { kindOf } from '../../src/import/surveys/saysRespondent';
import type { Sheet } from '../../src/import/files/Sheet';
import { importing, readWholly, utf8, wholeIssues, type WholeCase } from './importing';

// A reader knows a word where it stands alone. With a word more before it or behind it, it says something else.

describe('a cell', () => {
  it.each<readonly [says: (cell: string) => boolean, cells: readonly string[]]>([
    [saysNobody, ['Ann none', 'Nonesuch at', 'nobodys person', 'Ann - -', '- - Ann']],
    [saysNever, ['It is never', 'Ann 0 = never', '12 0: x', '1 = never ever', 'x not at all']],
    [saysVacant, ['Ann post vacant Lee', 'the vacant', 'x TBC', 'TBCs', 'Matron: vacant until May', 'post vacant now']],
    [saysNoName, ['Ann my Lee', 'Ann a lee', 'Ann HR', 'HRx', 'xHR', 'Ann Ward', 'O’Neil Friend']],
    [isTotal, ['Ann Total', 'Total Ann', 'Subtotal x', 'Average age', 'My average', 'Count Ann', 'x sum']],
    [(cell: string) => readStanding(cell) !== null, ['Ann has left', 'on call', 'xx leave', 'leave it', 'my bank', 'banker']],
  ])('%o does not say it of what is only like it', (says, cells) => {
    expect(cells.filter((cell) => says(cell))).toEqual([]);
  });

  it('a name with a mark behind it', () => {
    expect(readMarkedName('Ben Orr (left)')).toEqual({ name: 'Ben Orr', mark: 'left', says: 'left' });
    expect(readMarkedName('Ben Orr [ left ]')).toEqual({ name: 'Ben Orr', mark: 'left', says: 'left' });
    expect(readMarkedName('Ben Orr – leaver')).toEqual({ name: 'Ben Orr', mark: 'leaver', says: 'left' });
    expect(readMarkedName('Ben Orr (maternity leave)')).toEqual({ name: 'Ben Orr', mark: 'maternity leave', says: 'unclear' });
    for (const name of ['Ben Orr (left) Lee', 'Ben Orr (Ward 3)', 'Ben Orr left', '(left)', 'Ben-left', `${'x'.repeat(120)} (left)`])
      expect([name, readMarkedName(name)]).toEqual([name, null]);
    expect(readMarkedName(`${'x'.repeat(113)} (left)`)?.name).toBe('x'.repeat(113));
  });
});

/** What is said of the standing of each row. */
function standings(headers: string, ...rows: readonly string[]): readonly (string | null)[] {
  const words = [''];
  const sheet: Sheet = {
    file: 'a.csv',
    headers: headers.split(','),
    length: rows.length,
    rows: Int32Array.from(rows, (_, at) => at + 2),
    cells: Int32Array.from(rows.flatMap((row) => row.split(',').map((cell) => words.push(cell) - 1))),
    words,
    found: rows.length,
    understood: '',
  };
  const read = readStaffStandings(sheet, '');
  return rows.map((_, row) => {
    const said = read(row);
    return said === null ? null : `${said.column}|${said.written}|${said.says}`;
  });
}

describe('the header of a staff list', () => {
  it.each([
    ['Active', 'no', 'Active|Active: no|left'],
    ['Is active?', 'No', 'Is active?|Is active?: No|left'],
    ['Currently employed', 'no', 'Currently employed|Currently employed: no|left'],
    ['Still working here', 'no', 'Still working here|Still working here: no|left'],
    ['Left', 'yes', 'Left|Left: yes|left'],
    ['Has left', 'yes', 'Has left|Has left: yes|left'],
    ['Is a leaver', 'Yes', 'Is a leaver|Is a leaver: Yes|left'],
    ['Employment status', 'Terminated', 'Employment status|Employment status: Terminated|left'],
    ['Contract type', 'Bank', 'Contract type|Contract type: Bank|unclear'],
    ['Leaving date', '30/06/2024', 'Leaving date|Leaving date|unclear'],
    ['Date of termination', '2024-06-30', 'Date of termination|Date of termination|unclear'],
    ['Contract end date', '31/12/4712', null],
    ['Contract end date', '31/12/9999', null],
    ['Contract end date', '31/12/2999', null],
    ['Contract end date', '31/12/2998', 'Contract end date|Contract end date|unclear'],
    ['Active', 'yes', null],
    ['Has left', 'no', null],
    ['Not active', 'no', null],
    ['Active member', 'no', null],
    ['Not gone', 'yes', null],
    ['Left handed', 'yes', null],
    ['My status', 'Left', null],
    ['Status quo', 'Left', null],
    ['Project end date', '30/06/2024', null],
    ['Leaving date of car', '30/06/2024', null],
    ['Status', 'NA', null],
    ['Status', '', null],
  ])('%s, %j: %j', (header, cell, says) => {
    expect(standings(`id,${header}`, `m1,${cell}`)).toEqual([says]);
  });

  it('tells how late it is by the dates on which somebody begins, and by no other', () => {
    const late = (header: string): string | undefined =>
      standings(`Leaving date,${header}`, '30/06/2024,01/01/2025', ',')[0]?.split('|')[2];
    for (const header of [
      'Start date',
      'Contract start date',
      'Hire date',
      'Date joined',
      'Date of hire',
      'As at',
      'Report date',
      'Started',
    ])
      expect([header, late(header)]).toEqual([header, 'left']);
    for (const header of ['Restart date', 'Start date of car', 'Birth date', 'Date', 'Not started'])
      expect([header, late(header)]).toEqual([header, 'unclear']);
    // The same day is not over.
    expect(standings('Leaving date,Start date', '30/06/2024,30/06/2024')[0]).toBe('Leaving date|Leaving date: to come|unclear');
  });

  it('that somebody has left goes before that they are away, and else what stands first', () => {
    expect(standings('Status,Notes,Left', 'Maternity leave,Left,yes')).toEqual(['Notes|Notes: Left|left']);
    expect(standings('Status,Notes', 'Maternity leave,Bank')).toEqual(['Status|Status: Maternity leave|unclear']);
    expect(standings('Colour', 'Left')).toEqual([null]);
  });
});

it('what a column says of who answers ends where it ends', () => {
  const kind = (header: string): string | null => kindOf({ index: 0, id: header, question: header, option: '' });
  for (const header of [
    'Old manager name',
    'Manager name of old',
    'My first name at school',
    'Old first name',
    'Nick surname',
    'Surname at birth',
    'Home email',
    'Email address of boss',
    'Old full name',
    'Their external reference',
    'Your old code',
    'Our id number',
    'Manager since',
  ])
    expect([header, kind(header)]).toEqual([header, null]);
  expect(['Your name please', 'Your code word', 'Your login here'].map(kind)).toEqual(['code', 'code', 'code']);
});

const STAFF = 'id,name\nk1,Ada Quill\nk2,Ben Orr\nk3,Cay Lund\n';

const CASES: readonly WholeCase[] = [
  {
    name: 'a staff record: columns before those that are meant, whose headers are only like them',
    files: {
      'staff.csv': [
        'Old position title,Job title,My grade,Grade,Sub employer,Employer,Old manager,Manager number,Old FTE,FTE left,FTE,Sub primary,Primary school,Main post,Employee No,First name,Surname',
        'x,Clerk,x,3,x,North,x,7,9,9,0.2,x,x,,1,Ada,Quill',
        'x,Tutor,x,4,x,South,x,8,1,1,0.6,x,x,,1,Ada,Quill',
        'x,Cook,x,5,x,East,x,9,1,1,0.2,x,x,MAIN,2,Ben,Orr',
        'x,Guard,x,6,x,West,x,9,1,1,0.6,yes,yes,not primary,2,Ben,Orr',
        'x,Nurse,x,5,x,East,x,9,1,1,0.2,x,x,yes and no,3,Cay,Lund',
        'x,Guide,x,6,x,West,x,9,1,1,0.6,x,x,no,3,Cay,Lund',
      ].join('\n'),
    },
    is: {
      people: [
        '1 (Ada Quill); organisation South; role Clerk; Tutor; grade 4; lineManager 8; Old position title: x; My grade: x; Sub employer: x; Old manager: x; Old FTE: 1; FTE left: 1; FTE: 0.6; Sub primary: x; Primary school: x',
        '2 (Ben Orr); organisation East; role Cook; Guard; grade 5; lineManager 9; Old position title: x; My grade: x; Sub employer: x; Old manager: x; Old FTE: 1; FTE left: 1; FTE: 0.2; Sub primary: x; Primary school: x; Main post: MAIN',
        '3 (Cay Lund); organisation West; role Nurse; Guide; grade 6; lineManager 9; Old position title: x; My grade: x; Sub employer: x; Old manager: x; Old FTE: 1; FTE left: 1; FTE: 0.6; Sub primary: x; Primary school: x; Main post: no',
      ],
    },
  },
  {
    name: 'egor in one table: a size and columns of contacts that are only like them',
    files: { 'one.csv': 'egoID,cabinet size,netsize now,netsize,my alter.sex.1,alter.sex.1,name.1,X1.to.2\na,0,0,1,x,w,Tom,\n' },
    is: { people: ['a; responded yes; cabinet size: 0; netsize now: 0'], contacts: ['a > Tom @2; my alter.sex: x; sex: w; name: Tom'] },
  },
  {
    name: 'a contact is called by the column “name” before all others, wherever it stands, and by its label last',
    files: {
      'one.csv':
        'egoID,label.1,name of cat.1,first name.1,Nick-Name.1,contact name x.1,NAME.1,X1.to.2\na,L,C,F,N,X,Tom,\nb,L,C,F,N,X,,\nc,L,C,F,,X,,\nd,,C,F,,X,,\n',
    },
    is: {
      contacts: [
        'a > Tom @2; label: L; name of cat: C; first name: F; Nick-Name: N; contact name x: X; NAME: Tom',
        'b > N @3; label: L; name of cat: C; first name: F; Nick-Name: N; contact name x: X',
        'c > L @4; label: L; name of cat: C; first name: F; contact name x: X',
        'd > Contact 1 of d @5; name of cat: C; first name: F; contact name x: X',
      ],
    },
  },
  {
    name: 'Network Canvas: what is only like an encrypted value, a flag or a place stays',
    files: {
      'ego.csv':
        'networkCanvasEgoUUID,networkCanvasCaseID,sessionFinish,a,b,walk_x,c_1,c_2\nE1,ada,1,NOT ENCRYPTED,ENCRYPTED text,5,true,untrue\nE2,ben,1,ENCRYPTED,x 🔒,,false,\n',
    },
    is: {
      people: [
        'ada; responded yes; a: NOT ENCRYPTED; b: ENCRYPTED text; walk_x: 5; c_1: true; c_2: untrue',
        'ben; responded yes; b: x 🔒; c_1: false',
      ],
    },
  },
  {
    name: 'Gephi: ties without a direction go both ways',
    files: { 'e.csv': 'Source,Target,Type\n1,2,undirected\n2,3,Directed\n' },
    is: {
      contacts: [
        '1 > 2 @2; Type (direction): undirected',
        '2 > 1 @2; Type (direction): undirected',
        '2 > 3 @3; Type (direction): Directed',
      ],
    },
  },
  {
    name: 'the dictionary of REDCap: marks of a page in a label, codes of what is no choice, another header of the choices',
    files: {
      'staff.csv': 'id,name\nk1,Ada Quill\nk2,Ben Orr\n',
      'export.csv':
        'record_id,staff_id,contact_name,contact_hours,contact_kind,contact_email,redcap_event_name\n1,k1,Ben Orr,1,2,b@x.org,now\n',
      'dictionary.csv':
        'Variable / Field Name,Field Type,Field Label,Choices OR Calculations\nstaff_id,text,Your staff ID,\ncontact_name,text,<b>Whom</b> do you <i>ask</i>?,\ncontact_hours,my radio,Hours,"1, one | 2, two"\ncontact_kind,radio,Kind,"1, red | 2, <b>blue</b>"\n',
    },
    is: {
      people: ['k1 (Ada Quill)', 'k2 (Ben Orr)'],
      contacts: ['k1 > Ben Orr @2; Hours: 1'],
      issues: [
        'warning survey-codes export.csv @1 headers=contact_hours',
        'info survey-columns export.csv what=about, headers=record_id|redcap_event_name',
        'info survey-columns export.csv what=respondent, headers=staff_id',
        'info unknown-column-kept export.csv @1 [Hours] header=Hours',
        'warning unknown-value export.csv @2 [contact_kind] written=<b>blue</b>, allowed=person, group or organisation, readAs=person, rows=1',
      ],
    },
  },
  {
    name: 'a grid of people: what says never of somebody, and what is only like it',
    files: {
      'staff.csv': STAFF,
      'export.csv': [
        'Timestamp,Your name,Whom do you ask? [Ada Quill],Whom do you ask? [Ben Orr],Whom do you ask? [Cay Lund]',
        '1,Ada Quill,,Never,not at all',
        '2,Ben Orr,never say never,,No contact this year',
        '3,Cay Lund,hardly not at all,no',
      ].join('\n'),
    },
    is: {
      people: ['k1 (Ada Quill); responded yes', 'k2 (Ben Orr)', 'k3 (Cay Lund)'],
      contacts: [
        'Ben Orr > Ada Quill @3; activity absent; frequency never say never',
        'Cay Lund > Ada Quill @4; frequency hardly not at all',
      ],
    },
  },
  {
    name: 'a rating of isolation is one of five, and nothing else is one',
    files: {
      'staff.csv': STAFF,
      'a.csv': 'Timestamp,Your name,Whom do you ask?,How isolated do you feel?\n1,Ada Quill,Ben Orr,5\n2,Ben Orr,Ada Quill,1\n',
      'b.csv': 'Timestamp,Your name,Whom do you ask?,How isolated do you feel?\n1,Ada Quill,Ben Orr,5\n2,Ben Orr,Ada Quill,15\n',
      'c.csv': 'Timestamp,Your name,Whom do you ask?,How isolated do you feel?\n1,Ada Quill,Ben Orr,5 of 5\n',
      'd.csv': 'Timestamp,Your name,Whom do you ask?,How isolated do you feel?\n1,Ada Quill,Ben Orr,6\n',
    },
    is: {
      people: [
        'k1 (Ada Quill); perceivedIsolation 5; How isolated do you feel?: 6',
        'k2 (Ben Orr); perceivedIsolation 1; How isolated do you feel?: 15',
        'k3 (Cay Lund)',
      ],
      issues: [
        ...['a', 'b', 'c', 'd'].flatMap((file) => [
          `info survey-columns ${file}.csv what=about, headers=Timestamp`,
          `info survey-columns ${file}.csv what=respondent, headers=Your name`,
          file === 'a'
            ? 'info survey-question a.csv @1 [How isolated do you feel?] question=How isolated do you feel?, as=isolation, word='
            : `info survey-columns ${file}.csv what=kept, headers=How isolated do you feel?`,
        ]),
      ],
    },
  },
  {
    name: 'REDCap: rows of contacts, in which a box that was left open is nothing, and a number in the row of a respondent something',
    files: {
      'staff.csv': STAFF,
      'export.csv': [
        'record_id,redcap_repeat_instrument,staff_id,contact_name,contact_for___1,contact_for___2a,met,seen,far___1_x,phone_number,contact_email,alter_role,contact_frequency',
        '1,,k1,,0,Unchecked,10,0 days,,,,,',
        '1,contact,,Ben Orr,1,Checked,3,1,2,077,b@x.org,Clerk,weekly',
        '1,contact,,Cay Lund,0,Unchecked,4,,,,,,',
      ].join('\n'),
    },
    is: {
      people: ['k1 (Ada Quill); met: 10; seen: 0 days', 'k2 (Ben Orr)', 'k3 (Cay Lund)'],
      contacts: [
        'k1 > Ben Orr @3; contactRole Clerk; frequency weekly; contact_for___1: 1; contact_for: 2a: Checked; far: 1_x: 2',
        'k1 > Cay Lund @4; contact_for___1: 0; contact_for: 2a: Unchecked',
      ],
      issues: [
        'warning survey-codes export.csv @1 headers=contact_for___1|far___1_x|met',
        'info survey-columns export.csv what=about, headers=record_id|redcap_repeat_instrument',
        'info survey-columns export.csv what=respondent, headers=staff_id',
        'info survey-columns export.csv what=kept, headers=met|seen',
        'info unknown-column-kept export.csv @1 [contact_for___1] header=contact_for___1',
        'info unknown-column-kept export.csv @1 [contact_for: 2a] header=contact_for: 2a',
        'info unknown-column-kept export.csv @1 [far: 1_x] header=far: 1_x',
      ],
    },
  },
  {
    name: 'contacts with columns of their own: codes, roles, and a column that is only called like one',
    files: {
      'staff.csv': STAFF,
      'export.csv': [
        'StartDate,RecordedDate,ExternalReference,Contact1_name,Contact2_name,Contact1_role,Contact2_role,Contact1_relation,Contact2_relation,Contact1_reason,Contact2_reason,Contact1_roleplay,Contact2_roleplay',
        '1,2,k1,Ben Orr,Cay Lund,Clerk,,12,3,123,4,yes,no',
      ].join('\n'),
    },
    is: {
      contacts: [
        'k1 > Ben Orr @2; contactRole Clerk; motives 123; Contact relation: 12; Contact roleplay: yes',
        'k1 > Cay Lund @2; motives 4; Contact relation: 3; Contact roleplay: no',
      ],
      issues: [
        'warning survey-codes export.csv @1 headers=Contact1_relation|Contact2_relation',
        'info survey-columns export.csv what=about, headers=StartDate|RecordedDate',
        'info survey-columns export.csv what=respondent, headers=ExternalReference',
        'info unknown-column-kept export.csv @1 [Contact relation] header=Contact relation',
        'info unknown-column-kept export.csv @1 [Contact roleplay] header=Contact roleplay',
        'info unknown-motive export.csv @2 [motives] word=123',
        'info unknown-motive export.csv @2 [motives] word=4',
      ],
    },
  },
  {
    name: 'contacts that share a cell: a sign of a list stands before an entry, and within one it is part of the name',
    files: {
      'staff.csv': STAFF,
      'c.csv': 'from,to\nk1,"Ann - Lee; 1. Ben Orr; - Una Peel; Ward 3. Moss"\nk2,"1. Zoe Pike 2. Ada Quill"\n',
    },
    is: {
      contacts: [
        'k1 > Ann - Lee @2',
        'k1 > Ben Orr @2',
        'k1 > Una Peel @2',
        'k1 > Ward 3. Moss @2',
        'k2 > Zoe Pike @3',
        'k2 > Ada Quill @3',
      ],
    },
  },
  {
    name: 'ids that share a cell, in brackets and quotation marks, one of which has an apostrophe of its own',
    files: {
      'staff.csv': "id,name\no'n1,Ada Quill\nk2,Ben Orr\nk3,Cay Lund\n",
      'c.csv': 'from,to\nk3,"[""o\'n1"", \'k2\']"\nk2,o\'n1 k3\n',
    },
    is: { contacts: ["k3 > o'n1 @2", 'k3 > k2 @2', "k2 > o'n1 @3", 'k2 > k3 @3'] },
  },
  {
    name: 'a role and an organisation are of the contacts where they differ between the rows of one respondent',
    files: {
      'a.csv': 'from,to,role,trust\nk1,k2,Clerk,North\nk1,k3,Tutor,North\nk2,k1,,South\n',
      'b.csv': 'from,to,job title,employer\nk1,k2,Clerk,North\nk1,k3,,East\nk2,k1,Cook,South\n',
      'c.csv': 'from,to,old role,trusted\nk1,k2,Clerk,yes\nk1,k3,Tutor,no\n',
    },
    is: {
      contacts: [
        'k1 > k2 @2; contactRole Clerk; trust: North',
        'k1 > k3 @3; contactRole Tutor; trust: North',
        'k2 > k1 @4; trust: South',
        'k1 > k2 @2; contactOrganisation North; job title: Clerk',
        'k1 > k3 @3; contactOrganisation East',
        'k2 > k1 @4; contactOrganisation South; job title: Cook',
        'k1 > k2 @2; old role: Clerk; trusted: yes',
        'k1 > k3 @3; old role: Tutor; trusted: no',
      ],
    },
  },
  {
    name: 'the dictionary of REDCap by itself explains nothing',
    files: { 'd.csv': 'Variable / Field Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"\nq1,text,Whom?,\n' },
    is: {
      contacts: [],
      issues: [
        'error survey-unread d.csv what=dictionary, name=REDCap, headers=Variable / Field Name|Field Type|Field Label|Choices, Calculations, OR Slider Labels, of=4',
      ],
      unread: ['d.csv'],
    },
  },
  {
    name: 'EgoWeb: each of the measures that the program works out is left out, and what is only called like one stays',
    files: {
      'c.csv':
        'EgoID,Interview ID,Alter Number,Alter Name,Degree,Betweenness,Eigenvector,Cliques,Components,Density,Isolates,Dyads,Degrees\na,1,1,Tom,1,2,3,4,5,6,7,8,MSc\n',
    },
    is: {
      contacts: ['a > Tom @2; Degrees: MSc'],
      issues: [
        'info left-out c.csv what=other-attributes, names=Degree|Betweenness|Eigenvector|Cliques|Components|Density|Isolates|Dyads, count=8',
        'info unknown-column-kept c.csv#contacts @1 [Degrees] header=Degrees',
      ],
    },
  },
  {
    name: 'answers in which nobody says who answers: their first headers are named, without those that are blank',
    files: { 'a.csv': 'StartDate,RecordedDate,,Grade,Whom do you ask?\n1,2,x,7,Ben Orr\n' },
    is: {
      contacts: [],
      issues: ['error survey-unread a.csv what=no-respondent, name=Qualtrics, headers=StartDate|RecordedDate|Grade|Whom do you ask?, of=4'],
    },
  },
  {
    name: 'two of one name are two by an address that is called one, and by no other column',
    files: { 'p.csv': 'name,Work e-mail,Grade\nAda Quill,a@x.org,7\nAda Quill,b@x.org,7\n' },
    is: {
      people: [
        'Ada Quill (a@x.org) (Ada Quill); grade 7; Work e-mail: a@x.org',
        'Ada Quill (b@x.org) (Ada Quill); grade 7; Work e-mail: b@x.org',
      ],
    },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});

it('names a tag that closes another by its first forty letters', () => {
  const { issues } = importing([{ file: 'a.graphml', bytes: utf8(`<graphml><graph></${'x'.repeat(39)}yz></graphml>`) }]);
  expect(wholeIssues({ issues })[0]).toContain(`</${'x'.repeat(39)}y>`);
  expect(wholeIssues({ issues })[0]).not.toContain('yz');
});

it('names eight of the files of an archive that it leaves, and counts them', () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`note${at}.txt`, utf8(`words ${at}`)]));
  const bytes = zipSync({ 'net.graphml': utf8('<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>'), ...files });
  const { issues } = importing([{ file: 'all.zip', bytes }]);
  expect(wholeIssues({ issues }).filter((one) => one.includes('other-files'))).toEqual([
    'info left-out all.zip what=other-files, names=note0.txt|note1.txt|note2.txt|note3.txt|note4.txt|note5.txt|note6.txt|note7.txt, count=9',
  ]);
});
