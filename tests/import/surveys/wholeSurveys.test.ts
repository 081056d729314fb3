import { describe, expect, it } from 'vitest';

import { readWholly, type WholeCase } from '../importing';

const STAFF = 'id,name,organisation\nk1,Ada Quill,North\nk2,Ben Orr,North\nk3,Cay Lund,South\nk4,Dag Moss,South\n';
const STAFF_SOURCE = 'staff.csv people 4/4 UTF-8, comma; id=id name=name organisation=organisation';
const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const PEOPLE = [
  'k1 (Ada Quill); organisation North',
  'k2 (Ben Orr); organisation North',
  'k3 (Cay Lund); organisation South',
  'k4 (Dag Moss); organisation South',
];
/** The four of the staff list, with what is said of some of them besides. */
const people = (...more: readonly string[]): string[] => PEOPLE.map((one, at) => (more[at] ? `${one}; ${more[at]}` : one));

const CASES: readonly WholeCase[] = [
  {
    name: 'Qualtrics: a trial, somebody in the midst, somebody at the beginning, somebody who names nobody, and nobody',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,ExternalReference,Q1_1,Q1_2,Q2_1,Q2_2,Q3,Q4',
        'Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,External Data Reference,Whom do you turn to for support? - 1,Whom do you turn to for support? - 2,Where do they work? - ${q://QID1/1},Where do they work? - ${q://QID1/2},How isolated do you feel?,Remarks',
        Array.from({ length: 15 }, (_, at) => `"{""ImportId"":""Q${at}""}"`).join(','),
        '1,2,IP Address,1.1.1.1,100,True,3,R_1,k1,Ben Orr,Zoe Pike,North,Council,4,Thank you',
        '1,2,Survey Preview,1.1.1.1,100,True,3,R_2,k2,Ben Orr,,,,,',
        '1,2,IP Address,1.1.1.1,60,False,3,R_3,k2,Ada Quill,,North,,,',
        '1,2,IP Address,1.1.1.1,10,False,3,R_4,k3,,,,,,',
        '1,2,IP Address,1.1.1.1,100,True,3,R_5,k4,,,,,,',
        '1,2,IP Address,1.1.1.1,100,True,3,R_6,,Ada Quill,,,,,',
      ),
    },
    is: {
      people: people('capped true; perceivedIsolation 4; Remarks: Thank you', '', '', 'responded yes'),
      contacts: [
        'k1 > Ben Orr @4; contactOrganisation North; motives support',
        'k1 > Zoe Pike @4; contactOrganisation Council; motives support',
        'k2 > Ada Quill @6; contactOrganisation North; motives support',
        'k2 > unfinished @6; contactKind unread',
      ],
      issues: [
        'warning survey-trial export.csv @5 [Status] status=Survey Preview, rows=1',
        'info survey-columns export.csv what=private, headers=IPAddress',
        'info survey-columns export.csv what=about, headers=StartDate|EndDate|Status|Progress|Finished|RecordedDate|ResponseId',
        'info survey-columns export.csv what=respondent, headers=ExternalReference',
        'warning survey-unfinished export.csv @6 [ExternalReference] what=in-part, rows=1',
        'warning survey-unfinished export.csv @7 [ExternalReference] what=not-reached, rows=1',
        'error no-id export.csv @9 [ExternalReference] of=contacts',
        'info survey-question export.csv @1 [Q1_1] question=Whom do you turn to for support?, as=motive, word=support',
        'info survey-question export.csv @1 [Q3] question=How isolated do you feel?, as=isolation, word=',
        'info survey-columns export.csv what=kept, headers=Remarks',
        'info no-contact export.csv @8 [to] what=nobody, written=k4',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 3/5 UTF-8, comma; from=from to=to motives=motives contact_organisation=contact_organisation; format=qualtrics, counts={respondents=5, unfinished=2, contactColumns=2, names=3, listed=2}, types=, files=',
      ],
      unread: [],
      instrument: 'cap=2',
    },
  },
  {
    name: 'Qualtrics: the row of questions is known by two of its titles, and of one that is not there each column is its own title',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines('StartDate,RecordedDate,Q1,Q2', 'Start Date,Recorded Date,Your name,Whom do you ask?', '1,2,Ada Quill,Ben Orr'),
      'b.csv': lines('StartDate,RecordedDate,Your name,Whom do you ask? - Selected Choice', '1,2,Ben Orr,Cay Lund'),
    },
    is: {
      contacts: ['Ada Quill > Ben Orr @3', 'Ben Orr > Cay Lund @2'],
      issues: [
        'info survey-columns a.csv what=about, headers=StartDate|RecordedDate',
        'info survey-columns a.csv what=respondent, headers=Q1',
        'info survey-columns b.csv what=about, headers=StartDate|RecordedDate',
        'info survey-columns b.csv what=respondent, headers=Your name',
      ],
    },
  },
  {
    name: 'Qualtrics: the name of a column says what its question is for, where the question does not',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'StartDate,RecordedDate,ExternalReference,Mentor_1,Mentor_2',
        'Start Date,Recorded Date,External Data Reference,Whom do you name? - 1,Whom do you name? - 2',
        '1,2,k1,Ben Orr,',
      ),
    },
    is: { contacts: ['k1 > Ben Orr @3; types Mentor'] },
  },
  {
    name: 'Microsoft Forms without a staff list: who answered are the people; a question that is no type has one of its own',
    files: {
      'export.csv': lines(
        'ID,Start time,Completion time,Email,Name,Total points,Who do you go to for advice?,Who mentors you?,Grade',
        '1,45000.1,45000.2,ada@n.example,Ada Quill,,Ben Orr;Zoe Pike;,Cay Lund;,8a',
        '2,45000.1,45000.2,ben@n.example,Ben Orr,,,Ada Quill;,7',
        '3,45000.1,45000.2,anonymous,,,Ada Quill;,,',
      ),
    },
    is: {
      people: ['Ada Quill; grade 8a; responded yes; capped false', 'Ben Orr; grade 7; responded yes; capped false'],
      contacts: [
        'Ada Quill > Ben Orr @2; types Who do you go to for advice?',
        'Ada Quill > Zoe Pike @2; types Who do you go to for advice?',
        'Ada Quill > Cay Lund @2; types Mentor',
        'Ben Orr > Ada Quill @3; types Mentor',
      ],
      issues: [
        'info survey-columns export.csv what=private, headers=Email',
        'info survey-columns export.csv what=about, headers=ID|Start time|Completion time|Total points',
        'info survey-columns export.csv what=respondent, headers=Name',
        'error no-id export.csv @4 [Name] of=contacts',
        'info survey-question export.csv @1 [Who do you go to for advice?] question=Who do you go to for advice?, as=own-type, word=Who do you go to for advice?',
        'info survey-question export.csv @1 [Who mentors you?] question=Who mentors you?, as=type, word=Mentor',
        'info survey-columns export.csv what=kept, headers=Grade',
        'info unknown-type export.csv @2 [types] word=Who do you go to for advice?',
      ],
      sources: [
        'export.csv people 2/2 UTF-8, comma; id=id responded=responded cap=cap perceived_isolation=perceived_isolation grade=Grade; format=microsoft-forms, counts={respondents=3, unfinished=0, contactColumns=2, names=4}, types=, files=',
        'export.csv contacts 2/3 UTF-8, comma; from=from to=to types=types',
      ],
      unread: [],
      instrument: '',
    },
  },
  {
    name: 'who answers twice without a staff list is one person, who says what was said last, and what was said once',
    files: {
      'export.csv': lines(
        'Timestamp,Your name,Whom do you ask? 1,Whom do you ask? 2,How isolated do you feel?,Shift,Grade',
        '1,Ada Quill,Ben Orr,Cay Lund,4,night,7',
        '2,Ben Orr,Ada Quill,,2,day,',
        '3,Ada Quill,Zoe Pike,,,day,',
        '4,Ben Orr,,,3,,6',
      ),
    },
    is: {
      people: [
        'Ada Quill; grade 7; responded yes; capped true; perceivedIsolation 4; Shift: day',
        'Ben Orr; grade 6; responded yes; capped false; perceivedIsolation 3; Shift: day',
      ],
      contacts: ['Ada Quill > Ben Orr @2', 'Ada Quill > Cay Lund @2', 'Ben Orr > Ada Quill @3', 'Ada Quill > Zoe Pike @4'],
    },
  },
  {
    name: 'Qualtrics without a staff list: who did not come to a question has not answered, unless they did another time',
    files: {
      'export.csv': lines(
        'StartDate,RecordedDate,Finished,ExternalReference,Whom do you ask?',
        '1,2,False,k1,',
        '1,2,True,k2,k1',
        '1,2,False,k3,',
        '1,2,True,k3,',
        '1,2,False,k2,',
      ),
    },
    is: {
      people: ['k1; responded no; capped false', 'k2; responded yes; capped false', 'k3; responded yes; capped false'],
      contacts: ['k2 > k1 @3'],
    },
  },
  {
    name: 'Qualtrics without a staff list: where nobody came to a question there are people, and no contact',
    files: { 'export.csv': lines('StartDate,RecordedDate,Finished,ExternalReference,Whom do you ask?', '1,2,False,k1,') },
    is: {
      people: ['k1; responded no; capped false'],
      contacts: [],
      sources: [
        'export.csv people 1/1 UTF-8, comma; id=id responded=responded cap=cap perceived_isolation=perceived_isolation; format=qualtrics, counts={respondents=1, unfinished=1, contactColumns=1, names=0}, types=, files=',
        'export.csv contacts 0/1 UTF-8, comma; from=from to=to',
      ],
      unread: [],
    },
  },
  {
    name: 'a first column that is there again has its number the second time',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines('Shift,Your name,Whom do you ask?,Shift', 'night,Ada Quill,Ben Orr,day', 'day,Ben Orr,Ada Quill,'),
    },
    is: { people: people('Shift: night; Shift (2): day', 'Shift: day'), contacts: ['Ada Quill > Ben Orr @2', 'Ben Orr > Ada Quill @3'] },
  },
  {
    name: 'Google Forms: a grid of people with words for how often, a telephone, a question that is there twice',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Timestamp,Score,Your name,Whom do you ask? [Ada Quill],Whom do you ask? [Ben Orr],Whom do you ask? [Zoe Pike],Your phone number,Years in post,Years in post',
        '1,,Ada Quill,,Daily,Yes,07700,3,x',
        '2,,Ben Orr,Never,,,,,',
        '3,,Cay Lund,Ada Quill,not at all,Weekly,,,',
      ),
    },
    is: {
      people: people('Years in post: 3; Years in post (2): x', 'responded yes'),
      contacts: [
        'Ada Quill > Ben Orr @2; frequency Daily',
        'Ada Quill > Zoe Pike @2',
        'Cay Lund > Ada Quill @4',
        'Cay Lund > Zoe Pike @4; frequency Weekly',
      ],
      issues: [
        'info survey-columns export.csv what=private, headers=Your phone number',
        'info survey-columns export.csv what=about, headers=Timestamp|Score',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'info survey-columns export.csv what=kept, headers=Years in post|Years in post (2)',
        'info no-contact export.csv @3 [to] what=nobody, written=Ben Orr',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 3/3 UTF-8, comma; from=from to=to frequency=frequency; format=google-forms, counts={respondents=3, unfinished=0, choices=3, names=3, listed=2}, types=, files=',
      ],
      instrument: '',
    },
  },
  {
    name: 'SurveyMonkey: two header rows; a blank row is an answer where a later question was answered, and else asked about',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Please list up to three people,,,How satisfied are you?',
        ',,,,,,,,,Person 1,Person 2,Person 3,Response',
        '11,1,1,2,1.1.1.1,,Ada,Quill,,Ben Orr,Zoe Pike,,4',
        '12,1,1,2,1.1.1.1,,Ben,Orr,,,,,5',
        '13,1,1,2,1.1.1.1,,Cay,Lund,,,,,',
      ),
    },
    is: {
      people: people('How satisfied are you?: 4', 'responded yes; How satisfied are you?: 5'),
      contacts: ['Ada Quill > Ben Orr @3', 'Ada Quill > Zoe Pike @3'],
      issues: [
        'info survey-columns export.csv what=private, headers=IP Address|Email Address',
        'info survey-columns export.csv what=about, headers=Respondent ID|Collector ID|Start Date|End Date|Custom Data 1',
        'info survey-columns export.csv what=respondent, headers=First Name|Last Name',
        'error no-contact export.csv @5 [Please list up to three people] what=blank, written=',
        'info survey-columns export.csv what=kept, headers=How satisfied are you?',
        'info no-contact export.csv @4 [to] what=nobody, written=Ben Orr',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 2/3 UTF-8, comma; from=from to=to; format=surveymonkey, counts={respondents=3, unfinished=0, contactColumns=3, names=2, listed=1}, types=, files=',
      ],
      instrument: 'cap=3',
    },
  },
  {
    name: 'LimeSurvey: what was not submitted is in part or not reached; a token of nobody',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'id,submitdate,lastpage,startlanguage,seed,token,mentors[SQ001],mentors[SQ002],job',
        '1,2024-05-01,3,en,77,k1,Ben Orr,Cay Lund,Nurse',
        '2,,2,en,78,k2,Ada Quill,,Clerk',
        '3,N,1,en,79,k3,,,',
        '4,2024-05-02,3,en,80,zz,,,',
      ),
    },
    is: {
      people: people('capped true; job: Nurse', 'job: Clerk'),
      contacts: [
        'k1 > Ben Orr @2; types Mentor',
        'k1 > Cay Lund @2; types Mentor',
        'k2 > Ada Quill @3; types Mentor',
        'k2 > unfinished @3; contactKind unread',
      ],
      issues: [
        'info survey-columns export.csv what=about, headers=id|submitdate|lastpage|startlanguage|seed',
        'info survey-columns export.csv what=respondent, headers=token',
        'warning survey-unfinished export.csv @3 [token] what=in-part, rows=1',
        'warning survey-unfinished export.csv @4 [token] what=not-reached, rows=1',
        'info survey-question export.csv @1 [mentors[SQ001]] question=mentors, as=type, word=Mentor',
        'info survey-columns export.csv what=kept, headers=job',
        'warning no-contact export.csv @5 [to] what=nobody-not-listed, written=zz',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 3/4 UTF-8, comma; from=from to=to types=types; format=limesurvey, counts={respondents=4, unfinished=2, contactColumns=2, names=3, listed=3}, types=, files=',
      ],
      instrument: 'cap=2',
    },
  },
  {
    name: 'KoboToolbox: a form and a group that was filled in twice, each row with the number of its own file',
    files: {
      'staff.csv': STAFF,
      'form.csv': lines(
        'start,end,your_name,role,_id,_uuid,_submission_time,_index',
        '1,2,Ada Quill,Clerk,1,u1,3,1',
        '1,2,Ben Orr,,2,u2,3,2',
      ),
      'contacts.csv': lines(
        'contact_name,contact_for/advice,contact_for/support,_index,_parent_table_name,_parent_index',
        'Ben Orr,0,1,1,form,1',
        'Zoe Pike,1,1,2,form,1',
      ),
    },
    is: {
      people: people('role: Clerk', 'responded yes'),
      contacts: [
        'Ada Quill > Ben Orr @2; motives support; contact_for: advice: 0',
        'Ada Quill > Zoe Pike @3; motives support; contact_for: advice: 1',
      ],
      issues: [
        'info survey-columns form.csv what=about, headers=start|end|_id|_uuid|_submission_time|_index|_index (2)|_parent_table_name|_parent_index',
        'info survey-columns form.csv what=respondent, headers=your_name',
        'info survey-columns form.csv what=kept, headers=role',
        'info unknown-column-kept contacts.csv @1 [contact_for: advice] header=contact_for: advice',
        'info no-contact form.csv @3 [to] what=nobody, written=Ben Orr',
      ],
      sources: [
        STAFF_SOURCE,
        'form.csv contacts 1/1 UTF-8, comma; from=from to=to motives=motives; format=kobo, counts={respondents=2, unfinished=0, contactColumns=1, names=2, listed=1}, types=, files=form.csv|contacts.csv',
        'contacts.csv contacts 2/2 UTF-8, comma; from=from to=to motives=motives',
      ],
    },
  },
  {
    name: 'KoboToolbox: a group that nothing ties to its form is not read, and neither is the form',
    files: {
      'staff.csv': STAFF,
      'form.csv': lines('your_name,_uuid,_submission_time', 'Ada Quill,u1,3'),
      'contacts.csv': lines('contact_name,PARENT_KEY', 'Ben Orr,u1'),
    },
    is: {
      people: people(),
      contacts: [],
      issues: ['error survey-unread form.csv what=no-respondent, name=KoboToolbox or ODK, headers=your_name|_uuid|_submission_time, of=3'],
      sources: [STAFF_SOURCE],
      unread: ['form.csv', 'contacts.csv'],
    },
  },
  {
    name: 'ODK: two groups of one form, each with rows of two respondents',
    files: {
      'staff.csv': STAFF,
      'form.csv': lines('SubmissionDate,your_name,KEY', '1,Ada Quill,u1', '1,Ben Orr,u2', '1,Cay Lund,u3'),
      'mentors.csv': lines('mentor_name,PARENT_KEY,KEY', 'Ben Orr,u1,m1', 'Ada Quill,u2,m2'),
      'friends.csv': lines('friend_name,PARENT_KEY,KEY', 'Dag Moss,u2,f1', 'Ada Quill,u3,f2'),
    },
    is: {
      people: people(),
      contacts: [
        'Ada Quill > Ben Orr @2; types Mentor',
        'Ben Orr > Ada Quill @3; types Mentor',
        'Ben Orr > Dag Moss @2; types friend_name',
        'Cay Lund > Ada Quill @3; types friend_name',
      ],
      issues: [
        'info survey-columns form.csv what=about, headers=SubmissionDate|KEY|PARENT_KEY|KEY (2)|PARENT_KEY (2)|KEY (3)',
        'info survey-columns form.csv what=respondent, headers=your_name',
        'info survey-question form.csv @1 [mentor_name] question=mentor_name, as=type, word=Mentor',
        'info survey-question form.csv @1 [friend_name] question=friend_name, as=own-type, word=friend_name',
        'info unknown-type friends.csv @2 [types] word=friend_name',
      ],
      sources: [
        STAFF_SOURCE,
        'mentors.csv contacts 2/2 UTF-8, comma; from=from to=to types=types; format=kobo, counts={respondents=3, unfinished=0, contactColumns=2, names=3, listed=3}, types=, files=form.csv|mentors.csv|friends.csv',
        'friends.csv contacts 2/2 UTF-8, comma; from=from to=to types=types',
      ],
    },
  },
  {
    name: 'Typeform: the columns about the answering are not answers; the same question with “any others?” has no limit',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        '#,Your name,Who helps you?,Anyone else?,Start Date (UTC),Submit Date (UTC),Network ID',
        'a1,Ada Quill,Ben Orr,Cay Lund,1,2,n1',
        'a2,Dag Moss,Ada Quill,,1,2,n2',
        'a3,Dag Moss,Ben Orr,,1,2,n3',
      ),
    },
    is: {
      people: people('Network ID: n1', '', '', 'Network ID: n3'),
      contacts: ['Ada Quill > Ben Orr @2', 'Ada Quill > Cay Lund @2', 'Dag Moss > Ada Quill @3', 'Dag Moss > Ben Orr @4'],
      issues: [
        'info survey-columns export.csv what=about, headers=#|Start Date (UTC)|Submit Date (UTC)',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'warning survey-respondent export.csv @4 [Your name] what=twice, written=Dag Moss|3',
        'info survey-columns export.csv what=kept, headers=Network ID',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 3/3 UTF-8, comma; from=from to=to; format=typeform, counts={respondents=3, unfinished=0, contactColumns=2, names=3, listed=3}, types=, files=',
      ],
      instrument: '',
    },
  },
  {
    name: 'JISC: two questions with two places each; an address and a name that contradict each other',
    files: {
      'staff.csv': lines('id,name,e-mail', 'k1,Ada Quill,ada@n.example', 'k2,Ben Orr,ben@n.example', 'k3,Cay Lund,'),
      'export.csv': lines(
        'Unique Response Number,Your e-mail,Your name,Elite contact 1,Elite contact 2,Mentor 1,Mentor 2',
        '1-1,ada@n.example,Ada Quill,Ben Orr,Cay Lund,Ben Orr,',
        '1-2,ben@n.example,Cay Lund,Ada Quill,,,',
        '1-3,,Cay Lund,Ada Quill,,,Ben Orr',
      ),
    },
    is: {
      people: ['k1 (Ada Quill); capped true; e-mail: ada@n.example', 'k2 (Ben Orr); e-mail: ben@n.example', 'k3 (Cay Lund)'],
      contacts: [
        'Ada Quill > Ben Orr @2; types Elite',
        'Ada Quill > Cay Lund @2; types Elite',
        'Ada Quill > Ben Orr @2; types Mentor',
        'Cay Lund > Ada Quill @4; types Elite',
        'Cay Lund > Ben Orr @4; types Mentor',
      ],
      issues: [
        'info unknown-column-kept staff.csv @1 [e-mail] header=e-mail',
        'info survey-columns export.csv what=about, headers=Unique Response Number|Your e-mail',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'error survey-respondent export.csv @3 [Your name] what=contradicted, written=Cay Lund|ben@n.example',
        'info survey-question export.csv @1 [Elite contact 1] question=Elite contact, as=type, word=Elite',
        'info survey-question export.csv @1 [Mentor 1] question=Mentor, as=type, word=Mentor',
      ],
      sources: [
        'staff.csv people 3/3 UTF-8, comma; id=id name=name',
        'export.csv contacts 2/3 UTF-8, comma; from=from to=to types=types; format=jisc, counts={respondents=3, unfinished=0, contactColumns=4, questions=2, slots=2, names=3, listed=3}, types=, files=',
      ],
      instrument: '',
    },
  },
  {
    name: 'Alchemer: what was left in the midst says so in its status; numbers that rate people are strengths',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Response ID,Time Started,Date Submitted,Status,Contact ID,Manager ID,Ada Quill:How close?,Who else?',
        '1,1,2,Complete,c,k2,3,Cay Lund',
        '2,1,2,Partial,c,k1,,Ben Orr',
        '3,1,2,Disqualified,c,k3,,',
      ),
    },
    is: {
      contacts: ['k2 > Cay Lund @2', 'k1 > Ben Orr @3', 'k1 > unfinished @3; contactKind unread'],
      issues: [
        'info survey-columns export.csv what=about, headers=Response ID|Time Started|Date Submitted|Status|Contact ID',
        'info survey-columns export.csv what=respondent, headers=Manager ID',
        'warning survey-unfinished export.csv @3 [Manager ID] what=in-part, rows=1',
        'warning survey-unfinished export.csv @4 [Manager ID] what=not-reached, rows=1',
        'info survey-columns export.csv what=kept, headers=Ada Quill:How close?',
      ],
      people: people('', 'Ada Quill:How close?: 3'),
    },
  },
  {
    name: 'SmartSurvey: options below their question, some of them chosen by their own words, one that is no person',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'UserID,UserNo,Name,Email,IP Address,Started,Ended,Whom do you ask?,,,',
        ',,,,,,,Ada Quill,Ben Orr,None of these,Other (please specify)',
        '5,1,Cay Lund,c@x,1.1,1,2,Ada Quill,,,Zoe Pike',
        '6,2,Dag Moss,d@x,1.1,1,2,,,None of these,',
      ),
    },
    is: {
      people: people('', '', '', 'responded yes'),
      contacts: ['Cay Lund > Ada Quill @3', 'Cay Lund > Zoe Pike @3'],
      issues: [
        'info survey-columns export.csv what=private, headers=Email|IP Address',
        'info survey-columns export.csv what=about, headers=UserID|UserNo|Started|Ended',
        'info survey-columns export.csv what=respondent, headers=Name',
        'info no-contact export.csv @4 [to] what=nobody, written=Dag Moss',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 2/2 UTF-8, comma; from=from to=to; format=smartsurvey, counts={respondents=2, unfinished=0, contactColumns=2, choices=2, names=2, listed=1}, types=, files=',
      ],
    },
  },
  {
    name: 'REDCap: events are rounds; codes that the dictionary explains, and what it does not',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,staff_code,hours,contact_name,contact_type,contact_complete',
        '1,spring_arm_1,,,k1,3,,,2',
        '1,spring_arm_1,contact,1,,,Ben Orr,1,2',
        '1,autumn_arm_1,contact,1,,,Cay Lund,9,2',
        '2,spring_arm_1,,,k2,,,,0',
      ),
      'dictionary.csv': lines(
        'Variable / Field Name,Form Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"',
        'staff_code,about,text,<b>Staff</b> code,',
        'contact_type,contact,dropdown,Type of contact,"1, Mentor | 2 , Elite"',
      ),
    },
    is: {
      people: people('hours: 3'),
      contacts: ['k1 > Ben Orr @3; types Mentor; round spring', 'k1 > Cay Lund @4; types 9; round autumn'],
      issues: [
        'warning survey-codes export.csv @1 headers=hours',
        'info survey-columns export.csv what=about, headers=record_id|redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|contact_complete',
        'info survey-columns export.csv what=respondent, headers=staff_code',
        'warning survey-unfinished export.csv @5 [staff_code] what=not-reached, rows=1',
        'info survey-columns export.csv what=kept, headers=hours',
        'info unknown-type export.csv @4 [types] word=9',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 2/4 UTF-8, comma; from=from to=to round=round types=types; format=redcap, counts={respondents=3, unfinished=1, contactColumns=1, names=2, listed=2}, types=, files=export.csv|dictionary.csv',
      ],
    },
  },
  {
    name: 'a grid of people: who says of each that there is no contact has answered, and boxes that were left open say nothing',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Unique Response Number,Your name,Ada Quill,Ben Orr,Cay Lund',
        '1,Dag Moss,No contact at all,no contact,No contact at all',
        '2,Ada Quill,,No,Not checked',
        '3,Ben Orr,Daily,,',
      ),
    },
    is: {
      people: people('', '', '', 'responded yes'),
      contacts: ['Ben Orr > Ada Quill @4; frequency Daily'],
      issues: [
        'info survey-columns export.csv what=about, headers=Unique Response Number',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'error no-contact export.csv @3 [Ada Quill] what=blank, written=',
        'info no-contact export.csv @2 [to] what=nobody, written=Dag Moss',
      ],
    },
  },
  {
    name: 'REDCap: the word of a box is a type where it is no code',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'record_id,staff_code,contact1_name,contact1_type___ward_1,contact2_name,contact2_type___ward_1,survey_complete',
        '1,k1,Ben Orr,1,Cay Lund,0,2',
      ),
    },
    is: {
      contacts: ['k1 > Ben Orr @2; types ward_1', 'k1 > Cay Lund @2'],
      issues: [
        'info survey-columns export.csv what=about, headers=record_id|survey_complete',
        'info survey-columns export.csv what=respondent, headers=staff_code',
        'info unknown-type export.csv @2 [types] word=ward_1',
      ],
    },
  },
  {
    name: 'a list of who names whom is one, whatever program numbered its rows',
    files: { 'export.csv': lines('record_id,from,to,my_redcap_event', '1,a,b,x') },
    is: { contacts: ['a > b @2; record_id: 1; my_redcap_event: x'], sources: ['export.csv contacts 1/1 UTF-8, comma; from=from to=to'] },
  },
  {
    name: 'what stands behind the number of a contact says what its column is, and not what stands before it',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Support contact 1 name,Support contact 1 Mentor,Support contact 2 name,Support contact 2 Mentor',
        'Ada Quill,Cay Lund,yes,Ben Orr,no',
        'Ben Orr,Dag Moss,yes,,',
      ),
    },
    is: {
      contacts: [
        'Ada Quill > Cay Lund @2; types Mentor; motives support',
        'Ada Quill > Ben Orr @2; motives support',
        'Ben Orr > Dag Moss @3; types Mentor; motives support',
      ],
    },
  },
  {
    name: 'what is said of contacts may stand before them, where one question names some',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines('Your name,Role 1,Role 2,Buddy 1,Buddy 2', 'Ada Quill,Clerk,Chief,Ben Orr,Cay Lund', 'Ben Orr,Porter,,Dag Moss,'),
    },
    is: {
      contacts: [
        'Ada Quill > Ben Orr @2; contactRole Clerk',
        'Ada Quill > Cay Lund @2; contactRole Chief',
        'Ben Orr > Dag Moss @3; contactRole Porter',
      ],
    },
  },
  {
    name: 'who it is goes before another name in the block of a contact, which is then said of the contact',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Contact 1 deputy,Contact 1 name,Contact 2 deputy,Contact 2 name',
        'Ada Quill,Cay Lund,Ben Orr,Ben Orr,Dag Moss',
        'Ben Orr,Dag Moss,Ada Quill,,',
      ),
    },
    is: {
      contacts: [
        'Ada Quill > Ben Orr @2; Contact deputy: Cay Lund',
        'Ada Quill > Dag Moss @2; Contact deputy: Ben Orr',
        'Ben Orr > Ada Quill @3; Contact deputy: Dag Moss',
      ],
    },
  },
  {
    name: 'answers of which somebody has named a column that is not there',
    files: { 'export.csv': lines('Full title,Whom do you ask?', 'a,b') },
    options: { columns: new Map([['from', 'Wer']]) },
    is: { contacts: [], issues: ['error broken-format export.csv format=answers, what=no-nodes, written='], unread: ['export.csv'] },
  },
  {
    name: 'a column of which half are people is kept, and it is said that they are in it; a grade that is asked is no contact',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Whom do you ask?,Captain,Line manager,Remarks',
        'Ada Quill,Ben Orr,Cay Lund,Dag Moss,Thank you',
        'Ben Orr,Cay Lund,red,Dag Moss,none',
      ),
    },
    is: {
      people: people(
        'Captain: Cay Lund; Line manager: Dag Moss; Remarks: Thank you',
        'Captain: red; Line manager: Dag Moss; Remarks: none',
      ),
      contacts: ['Ada Quill > Ben Orr @2', 'Ben Orr > Cay Lund @3'],
      issues: [
        'info survey-columns export.csv what=respondent, headers=Your name',
        'info survey-columns export.csv what=kept, headers=Captain|Line manager|Remarks',
        'warning survey-columns export.csv what=names, headers=Captain',
      ],
    },
  },
  {
    name: 'answers of no program: what is said of each contact, in a column for each of them',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Contact 1 name,Contact 1 role,Contact 1 trust,Contact 1 how often,Contact 1 how close,Contact 1 Mentor,Contact 1 support,Contact 1 e-mail,Contact 1 age,Contact 2 name,Contact 2 role,Contact 2 trust,Contact 2 how often,Contact 2 how close,Contact 2 Mentor,Contact 2 support,Contact 2 e-mail,Contact 2 age,Perceived isolation',
        'Ada Quill,Ben Orr,Clerk,North,Weekly,4,yes,no,b@x,40,Zoe Pike,Chief,Council,Yearly,2,no,yes,,50,3',
        'Ben Orr,,,,,,,,,,,,,,,,,,,',
        'Cay Lund,None,,,,,,,,,,,,,,,,,,5',
      ),
    },
    is: {
      people: people('capped true; perceivedIsolation 3', '', 'responded yes; perceivedIsolation 5'),
      contacts: [
        'Ada Quill > Ben Orr @2; contactOrganisation North; contactRole Clerk; types Mentor; strength 4; frequency Weekly; Contact age: 40',
        'Ada Quill > Zoe Pike @2; contactOrganisation Council; contactRole Chief; motives support; strength 2; frequency Yearly; Contact age: 50',
      ],
      issues: [
        'info survey-columns export.csv what=respondent, headers=Your name',
        'error no-contact export.csv @3 [Contact 1 name] what=blank, written=',
        'info survey-question export.csv @1 [Perceived isolation] question=Perceived isolation, as=isolation, word=',
        'info unknown-column-kept export.csv @1 [Contact age] header=Contact age',
        'info no-contact export.csv @4 [to] what=nobody, written=Cay Lund',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 2/3 UTF-8, comma; from=from to=to contact_role=contact_role contact_organisation=contact_organisation frequency=frequency strength=strength types=types motives=motives; format=answers, counts={respondents=3, unfinished=0, contactColumns=2, names=2, listed=1}, types=, files=',
      ],
      instrument: 'cap=2',
    },
  },
  {
    name: 'answers of people who are in the study already: what they say of themselves, who named nobody, and who is in no list',
    files: {
      'new.csv': lines('id,name', 'k3,Cay Lund'),
      'export.csv': lines(
        'Timestamp,Your name,Whom do you ask? 1,Whom do you ask? 2,How isolated do you feel?,Shift',
        '1,Ada Quill,Ben Orr,Cay Lund,4,night',
        '2,Ben Orr,,,,',
        '3,Cay Lund,Ada Quill,,,day',
        '4,Zoe Pike,Ada Quill,,2,',
        '5,Dag Moss,Ada Quill,,,',
      ),
    },
    options: {
      staff: [
        { id: 'k1', name: 'Ada Quill' },
        { id: 'k2', name: 'Ben Orr' },
        { id: 'k4', name: 'Dag Moss' },
      ],
    },
    is: {
      people: ['k3 (Cay Lund); Shift: day'],
      updates: ['k1; capped true; perceivedIsolation 4; Shift: night', 'k2; responded yes', 'k4'],
      contacts: [
        'Ada Quill > Ben Orr @2',
        'Ada Quill > Cay Lund @2',
        'Cay Lund > Ada Quill @4',
        'Zoe Pike > Ada Quill @5',
        'Dag Moss > Ada Quill @6',
      ],
      issues: [
        'info survey-columns export.csv what=about, headers=Timestamp',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'info survey-question export.csv @1 [How isolated do you feel?] question=How isolated do you feel?, as=isolation, word=',
        'info survey-columns export.csv what=kept, headers=Shift',
        'info no-contact export.csv @3 [to] what=nobody, written=Ben Orr',
      ],
      instrument: 'cap=2',
    },
  },
  {
    name: 'columns that are called alike are told apart by what stands above them, and where nothing does by their place',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines(
        'StartDate,RecordedDate,ExternalReference,Q1,Q5,Q6',
        'Start Date,Recorded Date,External Data Reference,Whom do you ask?,Remarks,Remarks',
        '1,2,k1,Ben Orr,red,blue',
      ),
      'b.csv': lines(
        'Respondent ID,Collector ID,Your name,Whom do you ask?,Which days?,,',
        ',,,Open-Ended Response,Monday,Monday,Friday',
        '11,1,Ben Orr,Ada Quill,yes,no,yes',
      ),
    },
    is: {
      people: people(
        'Remarks (Q5): red; Remarks (Q6): blue',
        'Which days?: Monday (Which days?): yes; Which days?: Monday (6): no; Which days?: Friday: yes',
      ),
      contacts: ['k1 > Ben Orr @3', 'Ben Orr > Ada Quill @3'],
    },
  },
  {
    name: 'REDCap: what stands in rows of contacts alone is said of the contact, whatever boxes were left open elsewhere',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'record_id,redcap_repeat_instrument,redcap_repeat_instance,staff_code,helper_1,helper_2,alter_role,type_alter,box___x,shift',
        '1,,,k1,,,,,0,night',
        '1,help,1,,Ben Orr,,Clerk,near,1,',
        '1,help,2,,Cay Lund,Zoe Pike,,,Unchecked,',
        '2,,,k2,,,,,Unchecked,',
        '2,help,1,,Ada Quill,,Chief,far,,',
      ),
    },
    is: {
      // Both places of the third row are used.
      people: people('capped true; shift: night'),
      contacts: [
        'k1 > Ben Orr @3; contactRole Clerk; type_alter: near; box: x: 1',
        'k1 > Cay Lund @4; box: x: Unchecked',
        'k1 > Zoe Pike @4; box: x: Unchecked',
        'k2 > Ada Quill @6; contactRole Chief; type_alter: far',
      ],
    },
  },
  {
    name: 'REDCap: boxes that are called by a number, and numbers of two digits at most, are codes; of another program they may be anything',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines(
        'record_id,staff_code,helper,leave___1,leave___2x,leave___x2,leave____9,band,hours,mixed,blank',
        '1,k1,Ben Orr,1,0,1,0,12,100,3,',
        '2,k2,Ada Quill,0,1,0,0,3,7,x,',
        '3,k3,,1,1,1,1,4,8,y,',
        // Boxes that were left open say nothing, and the row is asked about.
        '4,k4,,0,0,0,0,,,,',
      ),
      'b.csv': lines('Timestamp,Your name,Whom do you ask?,band', '1,Ada Quill,Ben Orr,12', '2,Cay Lund,Ben Orr,3'),
    },
    is: {
      issues: [
        'warning survey-codes a.csv @1 headers=leave___1|leave____9|band',
        'info survey-columns a.csv what=about, headers=record_id',
        'info survey-columns a.csv what=respondent, headers=staff_code',
        'error no-contact a.csv @5 [helper] what=blank, written=',
        'info survey-columns a.csv what=kept, headers=leave: 1|leave: 2x|leave: x2|leave: _9|band|hours|mixed',
        'info survey-columns b.csv what=about, headers=Timestamp',
        'info survey-columns b.csv what=respondent, headers=Your name',
        'info survey-columns b.csv what=kept, headers=band',
        'info no-contact a.csv @4 [to] what=nobody-and-others, written=k3',
      ],
    },
  },
  {
    name: 'a number that says what a contact is for is a code as well, in answers of any program',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Contact 1 name,Contact 1 motive,Contact 1 kind of relation,Contact 1 age,Contact 2 name,Contact 2 motive,Contact 2 kind of relation,Contact 2 age',
        'Ada Quill,Ben Orr,2,friend,40,Cay Lund,11,2,50',
        'Ben Orr,Dag Moss,1,friend,41,Cay Lund,3,1,51',
      ),
    },
    is: {
      issues: [
        'warning survey-codes export.csv @1 headers=Contact 1 motive|Contact 2 motive|Contact 2 kind of relation',
        'info survey-columns export.csv what=respondent, headers=Your name',
        'info unknown-column-kept export.csv @1 [Contact motive] header=Contact motive',
        'info unknown-column-kept export.csv @1 [Contact kind of relation] header=Contact kind of relation',
        'info unknown-column-kept export.csv @1 [Contact age] header=Contact age',
      ],
    },
  },
  ...['0', '6', '35', 'often'].map((cell) => ({
    name: `how isolated somebody feels is a number from 1 to 5: with “${cell}” it is another answer`,
    files: {
      'staff.csv': STAFF,
      'export.csv': lines('Your name,Whom do you ask?,How isolated do you feel?', 'Ada Quill,Ben Orr,5', `Ben Orr,Ada Quill,${cell}`),
    },
    is: { people: people('How isolated do you feel?: 5', `How isolated do you feel?: ${cell}`) },
  })),
  {
    name: 'who does not know how isolated they feel has given no number, and the numbers of others stand',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines('Your name,Whom do you ask?,How isolated do you feel?', 'Ada Quill,Ben Orr,5', "Ben Orr,Ada Quill,don't know"),
    },
    is: { people: people('perceivedIsolation 5') },
  },
  {
    name: 'REDCap: a record is answered where one of its rows is; of a round that was not finished nobody knows the rest',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines(
        'record_id,redcap_event_name,staff_code,helper,shift,about_complete',
        '1,spring_arm_1,k1,Ben Orr,,0',
        '2,spring_arm_1,k2,,,2',
        '2,autumn_arm_1,,Cay Lund,,0',
      ),
      'b.csv': lines(
        'record_id,redcap_repeat_instrument,redcap_repeat_instance,staff_code,alter,shift',
        '3,,,k3,,night',
        '3,help,1,,,',
        '4,,,k4,,',
        '4,help,1,,none,',
      ),
    },
    is: {
      people: people('', 'responded yes', 'responded yes; shift: night', 'responded yes'),
      contacts: [
        'k1 > Ben Orr @2; round spring',
        'k1 > unfinished @2; contactKind unread; round spring',
        'k2 > Cay Lund @4; round autumn',
        'k2 > unfinished @4; contactKind unread; round autumn',
      ],
    },
  },
  {
    name: 'who does not say whom they ask is kept as an answer that nobody can read, and counts as no name; a place that says nobody is left out',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Helper 1,Helper 2,Helper 3',
        'Ada Quill,Ben Orr,prefer not to say,n/a',
        'Ben Orr,nobody,Zoe Pike,?',
        'Cay Lund,Dag Moss,Ada Quill,none',
      ),
    },
    is: {
      people: people(),
      contacts: [
        'Ada Quill > Ben Orr @2',
        'Ada Quill > prefer not to say @2; contactKind unread',
        'Ben Orr > Zoe Pike @3',
        'Ben Orr > ? @3; contactKind unread',
        'Cay Lund > Dag Moss @4',
        'Cay Lund > Ada Quill @4',
      ],
      sources: [
        STAFF_SOURCE,
        'export.csv contacts 3/3 UTF-8, comma; from=from to=to; format=answers, counts={respondents=3, unfinished=0, contactColumns=3, names=4, listed=3}, types=, files=',
      ],
    },
  },
  {
    name: 'places of which one cell names two are no limit, and neither is one place; of a record each row may use them all',
    files: {
      'staff.csv': STAFF,
      'a.csv': lines('Your name,Helper 1,Helper 2', 'Ada Quill,Ben Orr;Cay Lund,Dag Moss', 'Ben Orr,Ada Quill,Cay Lund'),
      'b.csv': lines('Your name,Whom do you ask?', 'Cay Lund,Ben Orr', 'Dag Moss,Ada Quill'),
    },
    is: { people: people(), instrument: '' },
  },
  {
    name: 'SurveyMonkey: an option that was chosen may be written as its number; a cell that could not be worked out chose nobody',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Respondent ID,Collector ID,Your name,Whom do you ask?,,',
        ',,,Ada Quill,Ben Orr,Zoe Pike',
        '11,1,Cay Lund,1,,3',
        '12,1,Dag Moss,,2,#REF!',
      ),
    },
    is: { contacts: ['Cay Lund > Ada Quill @3', 'Cay Lund > Zoe Pike @3', 'Dag Moss > Ben Orr @4'] },
  },
  {
    name: 'people who are rated by numbers: 0 is nobody, and who was left blank was not named',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Timestamp,Your name,How close? [Ada Quill],How close? [Ben Orr],How close? [Zoe Pike]',
        '1,Cay Lund,0,2,',
        '2,Dag Moss,1,,3',
      ),
    },
    is: { contacts: ['Cay Lund > Ben Orr @2; strength 2', 'Dag Moss > Ada Quill @3; strength 1', 'Dag Moss > Zoe Pike @3; strength 3'] },
  },
  {
    name: 'a long question is shortened where it is a type of its own, and what would part two types in it is a comma',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Whom do you ask; or call | at any hour of the day or night?,Whom would you telephone in the middle of any night to talk?,Which colleagues would you call first when a ward has to be closed at once?',
        'Ada Quill,Ben Orr,Cay Lund,Dag Moss',
        'Ben Orr,Cay Lund,Dag Moss,Ada Quill',
      ),
    },
    is: {
      contacts: [
        'Ada Quill > Ben Orr @2; types Whom do you ask, or call , at any hour of the day or night?',
        'Ada Quill > Cay Lund @2; types Whom would you telephone in the middle of any night to talk?',
        'Ada Quill > Dag Moss @2; types Which colleagues would you call first when a ward has to be…',
        'Ben Orr > Cay Lund @3; types Whom do you ask, or call , at any hour of the day or night?',
        'Ben Orr > Dag Moss @3; types Whom would you telephone in the middle of any night to talk?',
        'Ben Orr > Ada Quill @3; types Which colleagues would you call first when a ward has to be…',
      ],
    },
  },
  {
    name: 'an answer that is called like a column of Kith keeps its name with what it is; numbers and addresses of contacts are not kept',
    files: {
      'staff.csv': STAFF,
      'export.csv': lines(
        'Your name,Contact 1 name,Contact 1 mobile,Contact 1 e-mail address,Contact 1 their phone no,Contact 2 name,Contact 2 mobile,Contact 2 e-mail address,Contact 2 their phone no',
        'Ada Quill,Ben Orr,07700,b@x,x,Cay Lund,07701,c@x,y',
      ),
    },
    is: { contacts: ['Ada Quill > Ben Orr @2', 'Ada Quill > Cay Lund @2'] },
  },
];

// One of the numbers may mean that they never meet, and nothing says which.
describe('people who are rated by numbers', () => {
  it.each([
    ['of whom seven in ten have one are not read', '1,2|3,4|5,1|2,|,', ['export.csv']],
    ['of whom fewer have one are', '1,2|3,4|5,1|,|,', []],
    ['with words besides are counted by the numbers', '1,2|3,4|5,often|2,1|weekly,', ['export.csv']],
    ['of whom some have 0 are', '1,2|3,0|5,1|2,4|1,2', []],
    ['of whom all have 1 are ticked', '1,1|1,1|1,1|1,1|1,1', []],
    ['of whom one has 2 are not read', '1,1|1,1|1,1|1,1|1,2', ['export.csv']],
  ])('%s', (_, cells, unread) => {
    const rows = cells.split('|').map((row, at) => `${at},k${at + 5},${row}`);
    const files = { 'staff.csv': STAFF, 'export.csv': lines('Timestamp,Staff code,How close? [Ada Quill],How close? [Ben Orr]', ...rows) };
    expect(readWholly({ name: '', files, is: { unread: [] } })).toEqual({ unread });
  });
});

describe('exports of survey programs, read to the last word', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(readWholly(one)).toEqual(one.is);
  });
});
