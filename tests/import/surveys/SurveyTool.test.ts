import { describe, expect, it } from 'vitest';

import type { Sheet } from '../../../src/import/files/Sheet';
import { nameTool, withoutCode } from '../../../src/import/surveys/nameTool';
import { readEnds } from '../../../src/import/surveys/readEnds';
import { kindOf, saysRespondent } from '../../../src/import/surveys/saysRespondent';
import { PRIVATE_COLUMN, SURVEY_TOOLS } from '../../../src/import/surveys/SurveyTool';

/** The headers that each program writes into its exports, as its documentation has them: one set is enough. */
const SIGNS: readonly (readonly [tool: string, headers: string])[] = [
  ['qualtrics', 'StartDate,EndDate,ResponseId'],
  ['qualtrics', 'StartDate,RecordedDate'],
  ['qualtrics', 'ResponseId,Finished'],
  ['qualtrics', 'ResponseId,RecordedDate'],
  ['qualtrics', 'Start Date,Recorded Date'],
  ['microsoft-forms', 'Start time,Completion time'],
  ['redcap', 'redcap_event_name'],
  ['redcap', 'redcap_repeat_instrument'],
  ['redcap', 'redcap_repeat_instance'],
  ['redcap', 'redcap_survey_identifier'],
  ['redcap', 'Repeat Instrument,Repeat Instance'],
  ['redcap', 'record_id'],
  ['redcap', 'Record ID'],
  ['surveymonkey', 'Respondent ID,Collector ID'],
  ['surveymonkey', 'respondent_id,collector_id'],
  ['limesurvey', 'submitdate,startlanguage'],
  ['limesurvey', 'submitdate,lastpage'],
  ['limesurvey', 'Date submitted,Start language'],
  ['limesurvey', 'Date submitted,Last page'],
  ['kobo', '_uuid,_submission_time'],
  ['kobo', '_id,_uuid'],
  ['kobo', 'SubmissionDate,KEY'],
  ['kobo', 'meta/instanceID'],
  ['kobo', 'meta-instanceID'],
  ['kobo', '_submission_time,_index'],
  ['typeform', 'Submit Date (UTC)'],
  ['typeform', 'Submitted At,Token'],
  ['jisc', 'Unique Response Number'],
  ['smartsurvey', 'UserID,UserNo'],
  ['alchemer', 'Response ID,Time Started,Date Submitted'],
  ['google-forms', 'Timestamp'],
];

describe('which program wrote it', () => {
  it.each(SIGNS)('%s: %s', (id, headers) => {
    const cells = headers.split(',');
    expect(nameTool([...cells, 'Q1'])?.id).toBe(id);
    // Each of the words has to be there.
    for (const cell of cells) expect(nameTool([...cells.filter((one) => one !== cell), 'Q1', ''])?.id).not.toBe(id);
  });

  it('is known below codes of LimeSurvey alone, and by a first column of Google Forms alone', () => {
    expect(nameTool(['submitdate. Date submitted', 'lastpage. Last page'])?.id).toBe('limesurvey');
    expect(nameTool(['a. Start time', 'b. Completion time'])).toBeNull();
    expect(nameTool(['Your name', 'Timestamp'])).toBeNull();
    expect(nameTool(['uuid', 'submission_time'])).toBeNull();
    expect(nameTool([])).toBeNull();
    expect(['Q1. How are you?', 'Q1[SQ1]: Whom?', 'Q1.', '1. Whom?', 'Dr. Who', 'see Q1. Whom?', 'Q1.Whom?'].map(withoutCode)).toEqual([
      'How are you?',
      'Whom?',
      'Q1.',
      '1. Whom?',
      'Who',
      'see Q1. Whom?',
      'Q1.Whom?',
    ]);
  });

  /** Columns that a program fills by itself, and beside them such as a question may have. */
  it.each([
    [
      'qualtrics',
      'StartDate|Start Date|EndDate|Status|Response Type|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|DistributionChannel|UserLanguage|Q3_First Click|Timing - Page Submit|Click Count|Q_RecaptchaScore|Q4_DO|Q4_DO_1',
      'Q1|My start date|Status of the ward|Finished?|Not finished|Progress so far|FAQ_1|DO',
    ],
    [
      'microsoft-forms',
      'ID|Start time|Completion time|Last modified time|Language|Total points|Quiz feedback|Grade posted time|Points - Name|Feedback - Name',
      'Staff ID|ID badge|Language spoken|My start time|Start time of shift|Grade',
    ],
    [
      'redcap',
      'redcap_event_name|survey_timestamp|contact_complete|Event Name|Repeat Instance|Survey Identifier|Complete?|Complete? (2)|Record ID|record_id|study_id',
      'my redcap_id|complete_survey|record_id_2|Event Name 2|Incomplete?|_complete_',
    ],
    [
      'surveymonkey',
      'Respondent ID|collector_id|Start Date|end_date|date_created|Date Modified',
      'My Respondent ID|Respondent ID 2|Date of birth|Start Date of post',
    ],
    [
      'limesurvey',
      'id|Response ID|submitdate|Date submitted|lastpage|Last page|startlanguage|seed|startdate|datestamp|Date last action|refurl|interviewtime|Total time|Question time: Q1|groupTime12',
      'idea|staff id|seed money|last page read|time|times|my submitdate',
    ],
    [
      'kobo',
      'start|end|today|_id|_uuid|_anything|formhub/uuid|meta/instanceID|meta-instanceName|instanceid|SubmissionDate|KEY|ReviewState|DeviceID|SubmitterName|AttachmentsPresent|Edits|FormVersion|status|PARENT_KEY|SET-OF-contacts',
      'my start|started|ending|weekend|a_id|meta|key person|status of post|submitter',
    ],
    [
      'typeform',
      '#|Start Date (UTC)|Submit Date (UTC)|Submitted At|Token|Response Type|Stage Date (UTC)|Ending|Tags|Score',
      '#1|My token|Score of the team|Tagside|Network ID',
    ],
    [
      'jisc',
      'Unique Response Number|Response start date|Response finish time|Response submission date|Date submitted|Completed|Survey start time|survey finish time',
      'Response|Completed by|Not completed|Date submitted to the board',
    ],
    [
      'smartsurvey',
      'UserID|UserNo|User ID|user no|Started|Ended|Completed|Time Taken|Tracking Link|Collector|Device|Score',
      'My UserID|User|Started in|Device used|Scores',
    ],
    [
      'alchemer',
      'Response ID|Time Started|Date Submitted|Status|Contact ID|Legacy Comments|Comments|Language|Referer|SessionID|Session ID|User Agent|Tags|Extended Referer',
      'My contact ID|Contact ID 2|Comments on this|Other comments|Status quo',
    ],
    ['google-forms', 'Timestamp|Score|TIMESTAMP', 'Timestamp 2|My score|Scores'],
  ])('%s fills some columns by itself', (id, own, others) => {
    const about = SURVEY_TOOLS.find((tool) => tool.id === id)?.about;
    expect(own.split('|').filter((header) => about?.test(header) !== true)).toEqual([]);
    expect(others.split('|').filter((header) => about?.test(header) === true)).toEqual([]);
  });

  it('columns that tell where somebody is, or how to reach them', () => {
    const own =
      'IP Address|IPAddress|ip_address|LocationLatitude|Location Longitude|lat|lon|long|City|Country|Country Code|State/Region|Region|Postal|Postcode|Zip|Zip Code|Email|E-mail Address|Respondent Email|RecipientEmail|Recipient E-mail|email_address|ip|ipaddr|_geolocation|gps|GPS of home|Your phone|Mobile number|Work telephone';
    const others =
      'My IP Address|City hall|Inner city|Emails|Email me|Long list|Telephone exchange manager|Latitude and height|Zip line|a gps';
    expect(own.split('|').filter((header) => !PRIVATE_COLUMN.test(header))).toEqual([]);
    expect(others.split('|').filter((header) => PRIVATE_COLUMN.test(header))).toEqual([]);
  });

  it('options are parted from their questions', () => {
    const part = (id: string, header: string): (string | undefined)[] => {
      const groups = SURVEY_TOOLS.find((tool) => tool.id === id)
        ?.option?.map((pattern) => pattern.exec(header)?.groups)
        .find((found) => found !== undefined);
      return [groups?.['question'], groups?.['option']];
    };
    expect(part('redcap', 'contact_for___1')).toEqual(['contact_for', '1']);
    expect(part('redcap', 'Contact is for  (choice=Support (all))')).toEqual(['Contact is for', 'Support (all)']);
    expect(part('redcap', 'Contact (choice=Support) more')).toEqual([undefined, undefined]);
    expect(part('limesurvey', 'Whom do you ask? [Ada Quill]')).toEqual(['Whom do you ask?', 'Ada Quill']);
    expect(part('limesurvey', 'Whom [Ada Quill] do you ask?')).toEqual([undefined, undefined]);
    expect(part('kobo', 'group/contact_for/support')).toEqual(['group/contact_for', 'support']);
    expect(part('google-forms', 'Whom do you ask? [Ada Quill]')).toEqual(['Whom do you ask?', 'Ada Quill']);
    expect(part('google-forms', 'Whom [Ada] do you ask?')).toEqual([undefined, undefined]);
    expect(part('typeform', 'a/b')).toEqual([undefined, undefined]);
  });
});

describe('what a column says of who answers', () => {
  const kind = (header: string): string | null => kindOf({ index: 0, id: header, question: header, option: '' });

  it.each([
    ['first', 'First name|Your first name|Forename|Given name|Preferred name|RecipientFirstName|What is your first name?|about/first_name'],
    ['last', 'Last name|Surname|Family name|Recipient Last Name|Your surname'],
    ['email', 'Email|E-mail|Email address|Your e-mail|RecipientEmail|Respondent e-mail|Work email|Username'],
    [
      'name',
      'Name|Your name|Full name|Please enter your full name|What’s your name?|Display name|First and last name|Respondent name|Manager name|Employee full name|Respondent|Ego|From|Source|Nominator|Name of respondent|Who are you?|Participant|group-your_name|My own name',
    ],
    [
      'code',
      'External Data Reference|External reference|ExternalId|Token|Custom Data|Custom Data 1|Participant ID|Staff number|Payroll no|Manager ID|Person code|Survey Identifier|Code|Key|Person|ID|Your staff code|Your login|Your number, please|Your ID card',
    ],
    ['number', 'Record ID|study_id|ID number|Manager'],
  ])('%s', (expected, headers) => {
    expect(headers.split('|').filter((header) => kind(header) !== expected)).toEqual([]);
    expect(headers.split('|').map(saysRespondent)).toEqual(headers.split('|').map(() => expected !== 'email'));
  });

  it('or nothing of the kind', () => {
    const others =
      'Contact name|Names|Name of your manager|Team name|First names of children|First|Email them|Idea|Keys|Codes|Personal|Participants|Emailed|Managers|Sourced|Number|Login|Their name|Not your name|Custom Data 12';
    expect(others.split('|').filter((header) => kind(header) !== null)).toEqual([]);
    expect(saysRespondent('Contact')).toBe(false);
    // An option, a question or a header may each say it.
    expect(kindOf({ index: 0, id: 'Q1', question: 'Your name', option: '' })).toBe('name');
    expect(kindOf({ index: 0, id: 'Q1', question: 'About you', option: 'Surname' })).toBe('last');
  });
});

describe('whether somebody came to the end', () => {
  /** What is said of each row, of a table of texts. */
  const ends = (id: string, headers: string, ...rows: readonly string[]): (boolean | null)[] => {
    const tool = SURVEY_TOOLS.find((one) => one.id === id) ?? null;
    const words = [''];
    const cells = rows.flatMap((row) => row.split(',').map((cell) => (cell === '' ? 0 : words.push(cell) - 1)));
    const sheet: Sheet = {
      file: 'a.csv',
      headers: headers.split(','),
      length: rows.length,
      rows: Int32Array.from(rows, (_, at) => at + 2),
      cells: Int32Array.from(cells),
      words,
      found: rows.length,
      understood: '',
    };
    return rows.map((_, row) => readEnds(sheet, tool)(row));
  };

  it('is as each program says it', () => {
    expect(ends('qualtrics', 'Finished,Progress', '1,', 'True,10', '0,100', 'FALSE,', ',100', ',99', ',100%', ',')).toEqual([
      ...[true, true, false, false, true, false, true, null],
    ]);
    expect(ends('qualtrics', 'Q1', 'x')).toEqual([null]);
    expect(ends('qualtrics', 'Progress', '70')).toEqual([false]);
    expect(ends('limesurvey', 'submitdate', '2024-05-01', 'N', 'NA', '')).toEqual([true, false, false, false]);
    expect(ends('limesurvey', 'Date submitted', '2024-05-01')).toEqual([true]);
    expect(ends('limesurvey', 'lastpage', '3')).toEqual([null]);
    expect(ends('redcap', 'a_complete,b_complete', '2,0', '0,1', ',', ',Complete', 'Incomplete,Unverified')).toEqual([
      ...[true, false, null, true, false],
    ]);
    expect(ends('redcap', 'Complete?', 'Complete')).toEqual([true]);
    expect(ends('redcap', 'x', '2')).toEqual([null]);
    expect(
      ends('alchemer', 'Status', 'Complete', 'Partial', 'Disqualified', 'Abandoned', 'Incomplete', 'Unverified', 'No', '0', 'false', ''),
    ).toEqual([true, false, false, false, false, false, false, false, false, null]);
    expect(ends('alchemer', 'Completed', 'no', 'yes')).toEqual([false, true]);
    expect(ends('alchemer', 'Q1', 'no')).toEqual([null]);
    for (const id of ['microsoft-forms', 'google-forms', 'kobo', 'typeform']) expect(ends(id, 'Status', 'Partial')).toEqual([true]);
    for (const id of ['surveymonkey', 'jisc', 'smartsurvey', 'none']) expect(ends(id, 'Completed', 'yes')).toEqual([null]);
  });
});
