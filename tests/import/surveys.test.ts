import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/Batch';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayUnderstood } from '../../src/words/files/sayUnderstood';
import { readDay } from '../../src/import/rows/readDay';
import { nameTool } from '../../src/import/surveys/nameTool';
import { numberColumns } from '../../src/import/surveys/numberColumns';
import { importing, rowsOf, troubles, utf8 } from './importing';

const ROSTER =
  'id,name,organisation,e-mail\nk1,Ada Quill,North,ada@north.example\nk2,Ben Orr,North,ben@north.example\nk3,Cay Lund,South,\nk4,Dag Moss,South,\nk5,Eve Hart,South,\n';
const file = (name: string, text: string) => ({ file: name, bytes: utf8(text) });
const withRoster = (text: string): Batch => importing([file('people.csv', ROSTER), file('export.csv', text)]);
const arcs = (batch: Batch): string[] => rowsOf(batch).map(({ from, to }) => `${from}>${to}`);
const understood = ({ sources }: Batch): string[] => [
  ...new Set(sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)]))),
];
const said = (batch: Batch, code: string): string[] => batch.issues.filter((issue) => issue.code === code).map(sayIssue);

const QUALTRICS = 'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientEmail';
const TITLES = 'Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Email';
const answer = (email: string, rest: string, progress = 100, status = 0): string =>
  `2024,2024,${status},192.0.2.1,${progress},${progress === 100 ? 1 : 0},2024,R_1,${email},${rest}`;

describe('columns that differ by a number', () => {
  const groups = (headers: readonly string[]): string[] =>
    numberColumns(headers.map((id, index) => ({ index, id, question: id, option: '' }))).map(
      ({ stem, members }) => `${stem} ${members.map(({ place, column }) => `${place}:${column.index}`).join(' ')}`,
    );

  it.each([
    [['Stem_1', 'Stem_2'], ['stem# 1:0 2:1']],
    [['Stem (1)', 'Stem (2)', 'Stem (3)'], ['stem# 1:0 2:1 3:2']],
    [['contact', 'contact (2)', 'contact (3)'], ['contact# 1:0 2:1 3:2']],
    [['Contact', 'Contact.1', 'Contact.2'], ['contact# 0:0 1:1 2:2']],
    [
      ['contact 1 name', 'contact 1 role', 'contact 2 name', 'contact 2 role'],
      ['contact#name 1:0 2:2', 'contact#role 1:1 2:3'],
    ],
    [
      ['1_Q5', '2_Q5', '1_Q6', '2_Q6'],
      ['#q5 1:0 2:1', '#q6 1:2 2:3'],
    ],
    [['First person', 'Second person', 'Third person'], ['#person 1:0 2:1 3:2']],
    [['alter.sex.1', 'alter.sex.2'], ['altersex# 1:0 2:1']],
    // Two in one place, a year, and a run that begins late are none.
    [['a1', 'A 1'], []],
    [['2023', '2024'], []],
    [['Q7', 'Q8'], []],
  ])('%j', (headers, expected) => {
    expect(groups(headers)).toEqual(expected);
  });
});

describe('which program wrote it', () => {
  it.each([
    ['Qualtrics', 'StartDate,EndDate,ResponseId,Q1'],
    ['LimeSurvey', '"id. Response ID","submitdate. Date submitted","lastpage. Last page","startlanguage. Start language"'],
    ['Google Forms', 'Timestamp,Your name'],
  ])('%s', (name, headers) => {
    expect(nameTool(headers.split(',').map((cell) => cell.replaceAll('"', '')))?.name).toBe(name);
  });

  it("is told by whole headers: a table of ids is nobody's", () => {
    expect(nameTool(['id', 'uuid', 'name'])).toBeNull();
    expect(nameTool(['name', 'Timestamp'])).toBeNull();
  });
});

describe('who answers', () => {
  it('is found by an address of the staff list, which is then not kept', () => {
    const batch = withRoster(
      `${QUALTRICS},Q2_1,Q2_2\n${TITLES},Whom do you ask? - 1,Whom do you ask? - 2\n${answer('ADA@north.example', 'Ben Orr,Cay Lund')}\n${answer('ben@north.example', 'Ada Quill,')}`,
    );
    expect(arcs(batch)).toEqual(['k1>Ben Orr', 'k1>Cay Lund', 'k2>Ada Quill']);
    expect(
      JSON.stringify([batch.nominations, batch.people.map(({ attributes }) => attributes.filter(({ name }) => name !== 'e-mail'))]),
    ).not.toMatch(/example|192\.0/);
    expect(said(batch, 'survey-columns')[0]).toMatch(/“IPAddress”.*where people are/);
  });

  it('is refused where two columns mean two people', () => {
    const batch = withRoster(
      'Timestamp,Email Address,Your name,Whom do you ask?\n1,ada@north.example,Ada Quill,Cay Lund\n2,ben@north.example,Cay Lund,Ada Quill\n3,ben@north.example,Ben Orr,Ada Quill\n',
    );
    expect(arcs(batch)).toEqual(['Ada Quill>Cay Lund', 'Ben Orr>Ada Quill']);
    expect(troubles(batch)).toEqual(['survey-respondent 3 Your name']);
  });

  it('is two columns where first and last name stand apart', () => {
    const batch = withRoster('Timestamp,First name,Last name,Whom do you ask?\n1,Ada,Quill,Cay Lund; Ben Orr\n');
    expect(arcs(batch)).toEqual(['Ada Quill>Cay Lund', 'Ada Quill>Ben Orr']);
  });

  it('cannot be told of an anonymous row, which is an error with its row', () => {
    const batch = withRoster(
      'ID,Start time,Completion time,Email,Name,Whom do you ask?\n1,45413.3,45413.4,anonymous,,Ada Quill;\n2,45413.3,45413.4,x,Ben Orr,Ada Quill;\n',
    );
    expect(arcs(batch)).toEqual(['Ben Orr>Ada Quill']);
    expect(troubles(batch)).toEqual(['no-id 2 Name']);
  });

  it('is said to be missing where no column tells', () => {
    const batch = withRoster(`${QUALTRICS.replace(',RecipientEmail', '')},Q1\n1,2,0,3,100,1,4,R_1,Agree`);
    expect(said(batch, 'survey-unread')).toEqual([
      expect.stringMatching(/^This seems to be an export of Qualtrics, but no column says who answers\. Add a column “respondent”/),
    ]);
    expect(batch.unread).toEqual(['export.csv']);
  });

  it('is warned of who answered twice', () => {
    const batch = withRoster('Timestamp,Your name,Whom do you ask?\n1,Ada Quill,Ben Orr\n2,Ada Quill,Cay Lund\n');
    expect(said(batch, 'survey-respondent')).toEqual([expect.stringMatching(/“Ada Quill” answered in row 2 as well/)]);
  });

  it('is no contact of themselves because their id stands beside their name', () => {
    const batch = importing([
      file('people.csv', ROSTER),
      file('answers.csv', 'id,name,organisation,advice1,advice2,advice3\nk1,Ada Quill,North,k2,k3,\nk2,Ben Orr,North,k1,,\n'),
    ]);
    expect(arcs(batch)).toEqual(['Ada Quill>k2', 'Ada Quill>k3', 'Ben Orr>k1']);
  });
});

describe('what they came to', () => {
  const header = `${QUALTRICS},Q2_1,Q2_2,Q3\n${TITLES},Whom do you ask? - 1,Whom do you ask? - 2,What is your job?\n`;

  it('a blank block is nobody for who came to the end, and no answer for who did not, whatever they answered later', () => {
    const batch = withRoster(header + [answer('ada@north.example', ',,'), answer('ben@north.example', ',,Nurse', 70)].join('\n'));
    expect(batch.people.map(({ id, responded }) => [id, responded]).slice(0, 2)).toEqual([
      ['k1', 'yes'],
      ['k2', null],
    ]);
    const begun = withRoster(header + [answer('ada@north.example', 'Ben Orr,,', 100), answer('ben@north.example', ',,', 20)].join('\n'));
    expect(begun.people.map(({ responded }) => responded)).toEqual([null, null, null, null, null]);
    expect(said(begun, 'survey-unfinished')).toEqual([
      'The respondent did not finish the survey, or did not reply, and named no contact, so that they count as somebody who did not answer.',
    ]);
  });

  it('a blank block is asked about where the file does not say how far somebody came', () => {
    const batch = withRoster(
      'Respondent ID,Collector ID,What is your name?,Whom do you ask?\n,,Response,Response\n1,2,Ada Quill,Ben Orr\n2,2,Ben Orr,\n',
    );
    expect(troubles(batch)).toEqual(['no-contact 4 Whom do you ask?']);
  });

  it('all places used is the limit, of a question with places alone', () => {
    const batch = withRoster(
      header + [answer('ada@north.example', 'Ben Orr,Cay Lund,x'), answer('ben@north.example', 'Ada Quill,,x')].join('\n'),
    );
    expect([batch.instrument.cap, ...batch.people.map(({ capped }) => capped)]).toEqual([2, true, null, null, null, null]);
    expect(withRoster('Timestamp,Your name,Whom do you ask?,Any others?\n1,Ada Quill,Ben Orr,Cay Lund\n').instrument.cap).toBeUndefined();
  });

  it('trial answers are left out and said', () => {
    const batch = withRoster(
      header + [answer('ada@north.example', 'Ben Orr,,'), answer('ben@north.example', 'Cay Lund,,', 100, 1)].join('\n'),
    );
    expect([arcs(batch), troubles(batch)]).toEqual([['k1>Ben Orr'], ['survey-trial 4 Status']]);
    expect(batch.issues.find(({ code }) => code === 'survey-trial')?.severity).toBe('warning');
  });
});

describe('what the questions mean', () => {
  it('what is said of each contact goes with that contact', () => {
    const batch = withRoster(
      `${QUALTRICS},Q2_1,Q2_2,A1Gender,A2Gender,Q4_1,Q4_2\n${TITLES},Whom do you ask? - 1,Whom do you ask? - 2,Gender of \${q://QID2/1},Gender of \${q://QID2/2},How often? - \${q://QID2/1},How often? - \${q://QID2/2}\n${answer('ada@north.example', 'Ben Orr,Cay Lund,Male,Female,Daily,Weekly')}`,
    );
    expect(rowsOf(batch).map(({ to, frequency, attributes }) => [to, frequency, attributes[0]?.name, attributes[0]?.value])).toEqual([
      ['Ben Orr', 'Daily', 'Gender of contact', 'Male'],
      ['Cay Lund', 'Weekly', 'Gender of contact', 'Female'],
    ]);
  });

  it('statements are answers of the respondent, though they are numbered as the contacts are', () => {
    const batch = withRoster(
      `${QUALTRICS},Q2_1,Q2_2,Q4_1,Q4_2\n${TITLES},Whom do you ask? - 1,Whom do you ask? - 2,Do you agree? - I am heard,Do you agree? - I am paid enough\n${answer('ada@north.example', 'Ben Orr,Cay Lund,Yes,No')}`,
    );
    expect(rowsOf(batch).map(({ attributes }) => attributes)).toEqual([[], []]);
    expect(batch.people[0]?.attributes.slice(1)).toEqual([
      { name: 'Do you agree?: I am heard', value: 'Yes' },
      { name: 'Do you agree?: I am paid enough', value: 'No' },
    ]);
  });

  it('a code is no type', () => {
    const record =
      'record_id,staff_code,contact1_name,contact1_type___1,contact1_type___2,contact2_name,contact2_type___1,contact2_type___2,survey_complete\n1,k1,Ben Orr,1,0,Cay Lund,0,1,2\n2,k3,,0,0,,0,0,0\n';
    const batch = withRoster(record);
    expect(rowsOf(batch).map(({ to, types }) => [to, types])).toEqual([
      ['Ben Orr', []],
      ['Cay Lund', []],
    ]);
    expect(troubles(batch)).toEqual(['survey-codes 1 -', 'survey-unfinished 3 staff_code']);
    const dictionary =
      'Variable / Field Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"\ncontact1_type,checkbox,Type,"1, Mentor | 2, Elite"\ncontact2_type,checkbox,Type,"1, Mentor | 2, Elite"\n';
    const explained = importing([file('people.csv', ROSTER), file('export.csv', record), file('dictionary.csv', dictionary)]);
    expect(rowsOf(explained).map(({ to, types }) => [to, types])).toEqual([
      ['Ben Orr', ['Mentor']],
      ['Cay Lund', ['Elite']],
    ]);
  });

  it('a data dictionary alone is named', () => {
    const batch = importing([
      file('dictionary.csv', 'Variable / Field Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"\na,text,A,\n'),
    ]);
    expect(said(batch, 'survey-unread')[0]).toMatch(/data dictionary of a REDCap project/);
  });

  it('whom the options leave out is named for the same question', () => {
    const batch = withRoster(
      'Respondent ID,Collector ID,What is your name?,Whom do you ask?,,\n,,Response,Ben Orr,Cay Lund,Other (please specify)\n1,2,Ada Quill,Ben Orr,,Kim Vale\n',
    );
    expect([arcs(batch), rowsOf(batch).map(({ types }) => types)]).toEqual([
      ['Ada Quill>Ben Orr', 'Ada Quill>Kim Vale'],
      [[], []],
    ]);
  });

  it('ratings are strengths, 0 is none, and that is said', () => {
    const batch = withRoster(
      'Timestamp,Your name,Whom do you ask? [Ben Orr],Whom do you ask? [Cay Lund],Whom do you ask? [Dag Moss]\n1,Ada Quill,3,0,1\n',
    );
    expect(rowsOf(batch).map(({ to, strength }) => [to, strength])).toEqual([
      ['Ben Orr', 3],
      ['Dag Moss', 1],
    ]);
    expect(troubles(batch)).toEqual(['survey-question 1 Whom do you ask? [Ben Orr]']);
  });

  it('the line manager is no contact that somebody turns to', () => {
    const batch = withRoster(
      'Timestamp,Your name,Whom do you ask?,Who is your line manager?\n1,Ada Quill,Ben Orr,Eve Hart\n2,Ben Orr,Ada Quill,Eve Hart\n',
    );
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Ada Quill']);
  });

  it('skills, telephones and the like are no contacts: the list of people stays one', () => {
    const batch = importing([file('people.csv', 'id,name,skill 1,skill 2\nk1,Ada Quill,Python,R\nk2,Ben Orr,Excel,\n')]);
    expect([batch.people.map(({ id }) => id), batch.nominations.length, understood(batch)]).toEqual([['k1', 'k2'], 0, []]);
  });

  it('names that cannot be parted are refused with their row', () => {
    const batch = withRoster('Timestamp,Your name,Whom do you ask?\n1,Ada Quill,"Ben, Cay Lund"\n');
    expect(troubles(batch)).toEqual(['several-contacts 2 to']);
  });

  it('without a staff list the respondents are the people', () => {
    const batch = importing([file('export.csv', 'Timestamp,Your name,Whom do you ask?\n1,Ada Quill,Ben Orr\n2,Ben Orr,\n')]);
    expect(batch.people.map(({ id, responded }) => [id, responded])).toEqual([
      ['Ada Quill', 'yes'],
      ['Ben Orr', 'yes'],
    ]);
    expect(understood(batch)).toEqual(['Google Forms export, 2 respondents, 1 column of contacts, 1 name']);
  });
});

describe('staff records', () => {
  const HEADER =
    'Employee Number,Last Name,First Name,Preferred Name,Position Title,Pay Scale,Organisation,Supervisor Employee Number,FTE,Start Date,End Date\n';

  it('several posts of one number are one person with several roles; a post that ended is left out', () => {
    const batch = importing([
      file(
        'staff.csv',
        `${HEADER}1001,Quill,Ada,,Tutor,Band 6,North,1003,0.4,01/02/2020,\n1001,Quill,Ada,,Ward Manager,Band 7,North,1002,0.6,01/02/2015,\n1001,Quill,Ada,,Clerk,Band 3,North,1002,1,01/02/2011,30/06/2015\n1002,Orr,Benjamin,Ben,Matron,Band 8a,North,,1,01/02/2012,31/12/4712\n1003,Moss,Dag,,Clerk,Band 3,South,1001,1,01/02/2010,30/06/2019\n1005,Hart,Eve,,Clerk,Band 3,South,1001,1,01/02/2010,30/06/2030\n`,
      ),
    ]);
    expect(batch.people.map(({ id, name, role, grade, lineManager }) => [id, name, role, grade, lineManager])).toEqual([
      ['1001', 'Ada Quill', 'Tutor; Ward Manager', 'Band 7', '1002'],
      ['1002', 'Ben Orr', 'Matron', 'Band 8a', ''],
      ['1003', 'Dag Moss', 'Clerk', 'Band 3', '1001'],
      ['1005', 'Eve Hart', 'Clerk', 'Band 3', '1001'],
    ]);
    expect(batch.people.map(({ kind }) => kind)).toEqual(['manager', 'manager', 'outside_person', 'manager']);
    expect(troubles(batch)).toEqual(['staff-record 4 End Date', 'not-in-post 6 End Date', 'not-in-post 7 End Date']);
    expect(understood(batch)).toEqual(['Staff records, 4 people']);
  });

  it('one number under two names is two rows, of which the second is refused', () => {
    const batch = importing([
      file(
        'staff.csv',
        `${HEADER}1001,Quill,Ada,,Tutor,Band 6,North,1003,1,01/02/2020,\n1001,Orr,Ben,,Clerk,Band 3,North,1002,1,01/02/2015,\n`,
      ),
    ]);
    expect([batch.people.map(({ name }) => name), troubles(batch)]).toEqual([['Ada Quill'], ['duplicate-id 3 id']]);
  });

  it.each([
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['1-Feb-24', '2024-02-01'],
    ['2024-02-01T00:00', '2024-02-01'],
    ['45657', '2024-12-31'],
    ['31/31/2024', null],
    ['soon', null],
  ])('%s is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });
});

describe('coded references', () => {
  it('are contacts of who speaks, with types and motives from the codes, and the passage', () => {
    const batch = importing([
      file(
        'codes.csv',
        'Source,Speaker,Contact as said,Codes,Passage\nint1,Ada Quill,Ben Orr,Mentor;support;gossip,"He was, for years, my mentor"\n',
      ),
    ]);
    expect(rowsOf(batch)).toMatchObject([
      { from: 'Ada Quill', to: 'Ben Orr', types: ['Mentor'], motives: ['support'], note: 'He was, for years, my mentor' },
    ]);
    expect([batch.instrument.absence, troubles(batch)]).toEqual(['unknown', ['unknown-codes 1 Codes']]);
  });
});

describe('what may be read in two ways', () => {
  it('ratings of everybody without a 0 are refused: one of the numbers may mean never', () => {
    const batch = withRoster(
      'Timestamp,Your name,How often do you speak? [Ada Quill],How often do you speak? [Ben Orr],How often do you speak? [Cay Lund]\n1,Ada Quill,,5,1\n2,Ben Orr,4,,1\n3,Cay Lund,1,1,\n'.replaceAll(
        ',,',
        ',1,',
      ),
    );
    expect([arcs(batch), batch.unread]).toEqual([[], ['export.csv']]);
    expect(said(batch, 'survey-unread')[0]).toMatch(/which number means no contact/);
  });

  it('events of REDCap are rounds, and the name stands in the first of them', () => {
    const batch = withRoster(
      'record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,respondent_id,contact_name,contact_complete\n1,baseline_arm_1,,,k1,,2\n1,baseline_arm_1,contact,1,,Ben Orr,2\n1,followup_arm_1,,,,,2\n1,followup_arm_1,contact,1,,Cay Lund,2\n',
    );
    expect(rowsOf(batch).map(({ from, to, round }) => [from, to, round])).toEqual([
      ['k1', 'Ben Orr', 'baseline'],
      ['k1', 'Cay Lund', 'followup'],
    ]);
    expect(troubles(batch)).toEqual([]);
  });

  it('a loop puts the name before the question', () => {
    const batch = withRoster(
      'StartDate,EndDate,Progress,Finished,RecordedDate,ResponseId,Q1,1_Q5,1_Q6,2_Q5,2_Q6\nStart Date,End Date,Progress,Finished,Recorded Date,Response ID,Your staff number,${lm://Field/1} - Name of this person,${lm://Field/1} - Which organisation is it?,${lm://Field/2} - Name of this person,${lm://Field/2} - Which organisation is it?\n2024,2024,100,1,2024,R_1,k1,Ben Orr,North,Jo Kemp,East\n',
    );
    expect(rowsOf(batch).map(({ to, contactOrganisation }) => [to, contactOrganisation])).toEqual([
      ['Ben Orr', 'North'],
      ['Jo Kemp', 'East'],
    ]);
  });
});

describe('what looks like an answer and is none', () => {
  it('their manager is not who answers', () => {
    const batch = withRoster(
      'Timestamp,Name,Manager,Whom do you ask?\n1,Ada Quill,Eve Hart,Ben Orr\n2,Ben Orr,Eve Hart,Ada Quill\n3,Zed Unknown,Eve Hart,Ada Quill\n',
    );
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ben Orr>Ada Quill', 'Zed Unknown>Ada Quill']);
  });

  it('two managers of somebody are no contacts', () => {
    const batch = importing([file('people.csv', 'id,name,manager 1,manager 2\nk1,Ada Quill,k2,k3\nk2,Ben Orr,k3,\nk3,Cay Lund,,\n')]);
    expect([batch.people.length, batch.nominations.length]).toEqual([3, 0]);
  });

  it('trainings of the respondent do not go with contacts', () => {
    const batch = withRoster(
      'respondent,advice_1,advice_2,training_1,training_2\nAda Quill,Ben Orr,Cay Lund,Leadership,Finance\nBen Orr,Ada Quill,,Coaching,\n',
    );
    expect(rowsOf(batch).map(({ to, attributes }) => [to, attributes])).toEqual([
      ['Ben Orr', []],
      ['Cay Lund', []],
      ['Ada Quill', []],
    ]);
    expect(batch.people[0]?.attributes.slice(1)).toEqual([
      { name: 'training_1', value: 'Leadership' },
      { name: 'training_2', value: 'Finance' },
    ]);
  });

  it('a column called Advice is a question where it names people, and an attribute where it does not', () => {
    const batch = withRoster('Name,Role,Advice\nAda Quill,Clerk,"Ben Orr, Cay Lund"\nBen Orr,Matron,Ada Quill\n');
    expect(arcs(batch)).toEqual(['Ada Quill>Ben Orr', 'Ada Quill>Cay Lund', 'Ben Orr>Ada Quill']);
    expect(importing([file('people.csv', 'Name,Support\nAda Quill,weekly call\nBen Orr,\n')]).people.map(({ id }) => id)).toEqual([
      'Ada Quill',
      'Ben Orr',
    ]);
  });
});
