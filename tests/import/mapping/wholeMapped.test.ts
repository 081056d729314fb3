import { expect, it } from 'vitest';

import { readWholly, type WholeCase } from '../importing';
import { recipeOf } from './mapped';

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

const CASES: readonly WholeCase[] = [
  {
    name: 'answers: two questions, names and choices, what is said of each contact and of who answers, a column that is new',
    files: {
      'staff.csv': lines('id,name', 'k1,Ada Quill', 'k2,Ben Orr', 'k3,Cay Lund', 'k4,Dag Moss'),
      'answers.csv': lines(
        'Who,Team,Lonely,Whom 1,Role 1,Age 1,Mentor 1,Whom 2,Role 2,Age 2,Cay,Dag Moss,Note,Shift,New',
        'Ada Quill,Ward,4,Ben Orr,Clerk,40,yes,Zoe Pike,Chief,50,x,,hush,night,n1',
        'Ben Orr,,3,none,,,,,,,,No,,,',
        'Nobody Known,Lab,2,Ada Quill,,,no,,,,,Daily,,day,',
      ),
    },
    options: {
      recipes: [
        recipeOf(
          'respondent',
          {
            Who: 'from',
            Team: 'own_unit',
            Lonely: 'own_perceived_isolation',
            'Whom 1': 'to 1',
            'Role 1': 'contact_role 1',
            'Age 1': 'contact_extra 1',
            'Mentor 1': 'types 1=Mentor',
            'Whom 2': 'to 2',
            'Role 2': 'contact_role 2',
            'Age 2': 'contact_extra 2',
            Cay: 'choice=Cay Lund @1',
            'Dag Moss': 'choice @1',
            Note: 'skip',
            Shift: 'keep',
          },
          {
            questions: [
              { title: 'Who do you ask?', type: '', motive: '' },
              { title: 'Support', type: '', motive: 'support' },
            ],
          },
        ),
      ],
    },
    is: {
      people: [
        'k1 (Ada Quill); capped true; perceivedIsolation 4; unit: Ward; Shift: night; New: n1',
        'k2 (Ben Orr); responded yes; perceivedIsolation 3',
        'k3 (Cay Lund)',
        'k4 (Dag Moss)',
      ],
      contacts: [
        'Ada Quill > Ben Orr @2; contactRole Clerk; types Mentor; Age: 40',
        'Ada Quill > Zoe Pike @2; contactRole Chief; Age: 50',
        'Ada Quill > Cay Lund @2; motives support',
        'Nobody Known > Ada Quill @4',
        'Nobody Known > Dag Moss @4; motives support; frequency Daily',
      ],
      issues: [
        'warning mapping-new answers.csv name=spring, headers=New',
        'info survey-columns answers.csv what=skipped, headers=Note',
        'info survey-question answers.csv @1 [Cay] question=Support, as=motive, word=support',
        'info survey-question answers.csv @1 [Lonely] question=perceived isolation, as=isolation, word=',
        'info survey-columns answers.csv what=kept, headers=unit|Shift|New',
        'info unknown-column-kept answers.csv @1 [Age] header=Age',
        'info no-contact answers.csv @3 [to] what=nobody, written=Ben Orr',
      ],
      sources: [
        'staff.csv people 4/4 UTF-8, comma; id=id name=name',
        'answers.csv contacts 3/3 UTF-8, comma; from=from to=to contact_role=contact_role types=types motives=motives frequency=frequency; format=mapped, counts={respondents=3, unfinished=0, contactColumns=2, choices=2, names=5, listed=4}, types=, files=',
      ],
      instrument: '',
    },
  },
  {
    name: 'a staff list below a title: a name in two columns, a word that somebody has said, columns that are kept as they are called',
    files: {
      'list.csv': lines(
        'Staff of June,,,,,,,,',
        'Vor,Nach,Nr,Haus,Gruppe,Phone 1,role,Other,Secret',
        'Ada,Quill,7,Care,GM,077,chief,x,y',
        ',Orr,8,,,,,,',
      ),
    },
    options: {
      recipes: [
        recipeOf(
          'person',
          {
            Vor: 'first_name',
            Nach: 'last_name',
            Nr: 'id',
            Haus: 'organisation',
            Gruppe: 'group',
            'Phone 1': 'keep',
            role: 'keep',
            Other: 'keep',
            Secret: 'skip',
          },
          { words: [{ of: 'group', written: 'gm', meant: 'general' }] },
        ),
      ],
    },
    is: {
      people: [
        '7 (Ada Quill); group general; organisation Care; Phone 1 (as in the file): 077; role (as in the file): chief; Other: x',
        '8 (Orr)',
      ],
      issues: [
        'info title-above list.csv @2 title=Staff of June',
        'info survey-columns list.csv what=skipped, headers=Secret',
        'info unknown-column-kept list.csv @2 [Phone 1 (as in the file)] header=Phone 1 (as in the file)',
        'info unknown-column-kept list.csv @2 [role (as in the file)] header=role (as in the file)',
        'info unknown-column-kept list.csv @2 [Other] header=Other',
      ],
      sources: [
        'list.csv people 2/2 UTF-8, comma; name=name id=id organisation=organisation group=group; format=mapped, counts={people=2}, types=, files=',
      ],
    },
  },
  {
    name: 'contacts under two header rows, with the first and the last name of who reports',
    files: { 'c.csv': lines('Von,,An,Art,', 'Vor,Nach,,,', 'Ada,Quill,Ben Orr,Buddy,', ',,Zoe Pike,,', 'Ben,,Ada Quill,,x') },
    options: {
      recipes: [
        recipeOf(
          'contact',
          { 'Von – Vor': 'first_name', 'Von – Nach': 'last_name', An: 'to', Art: 'types' },
          { headerRows: 2, words: [{ of: 'type', written: 'buddy', meant: 'Peer/Cohort' }] },
        ),
      ],
    },
    is: {
      contacts: ['Ada Quill > Ben Orr @3; types Peer/Cohort', 'Ben > Ada Quill @5; Column E: x'],
      issues: ['info unknown-column-kept c.csv @1 [Column E] header=Column E', 'error no-id c.csv @4 [from] of=contacts'],
      sources: ['c.csv contacts 2/3 UTF-8, comma; from=from to=to types=types; format=mapped, counts={}, types=, files='],
    },
  },
  {
    name: 'words that somebody has said for these files alone go before those of a recipe',
    files: {
      'list.csv': lines('id,name,group,status', 'a,Ann Vale,GM,Left', 'b,Bo Finch,GM,Bank'),
      'c.csv': lines('from,to,type,motive,in touch', 'a,b,Chat,Moan,Now and then', 'b,a,Chat,Moan,Rarely'),
    },
    options: {
      typeMap: new Map([['chat', 'Elite']]),
      activityMap: new Map([['now and then', 'latent']]),
      words: [
        { of: 'type', written: 'Chat', meant: 'Mentor' },
        { of: 'motive', written: 'MOAN', meant: 'support' },
        { of: 'group', written: 'gm', meant: 'general' },
        { of: 'standing', written: 'status: left', meant: 'in_post' },
        { of: 'standing', written: 'status: bank', meant: 'left' },
        { of: 'activity', written: 'rarely', meant: 'lapsed' },
        { of: 'activity', written: 'now and then', meant: 'active' },
      ],
    },
    is: {
      people: ['a (Ann Vale); group general; status: Left', 'b (Bo Finch); group general; status: Bank'],
      contacts: ['a > b @2; types Elite; motives support; activity latent', 'b > a @3; types Elite; motives support; activity lapsed'],
      issues: ['warning not-in-post list.csv @3 [status] is=left, words={written=status: Bank, people=1}, people=1, answered=1'],
    },
  },
  {
    name: 'columns that somebody has named, of which one is not there',
    files: { 'c.csv': lines('Wer,Wen,Haus', 'a,b,Care'), 'p.csv': lines('Kennung,Haus,Gruppe', 'a,Care,clinical') },
    options: {
      columns: new Map([
        ['from', 'Wer'],
        ['to', 'Wen'],
        ['id', 'Kennung'],
        ['types', 'Art'],
      ]),
      groupColumn: 'Gruppe',
      organisationColumn: 'Haus',
    },
    is: {
      people: ['a; group clinical; organisation Care'],
      contacts: ['a > b @2; Haus: Care'],
      issues: [
        'warning missing-column c.csv [types] because=named, needed=types, named=Art, headers=Wer|Wen|Haus, of=3',
        'info unknown-column-kept c.csv @1 [Haus] header=Haus',
      ],
    },
  },
  {
    name: 'answers of nobody’s list: places in any order, what is said of each contact under titles with their numbers, two lists of words',
    files: {
      'a.csv': lines(
        'Who,B,A,Age (1),Age (2),2,Shoe_1,Shoe-2,Mentor 1,Elite 1,Elite 2,Wave 1 2',
        'Ann Vale,Bo Finch,Cy Lund,40,50,x,7,8,yes,no,yes,a',
        'Bo Finch,,Ann Vale,41,,,9,,no,x,,b',
      ),
    },
    options: {
      recipes: [
        recipeOf('respondent', {
          Who: 'from',
          B: 'to 2',
          A: 'to 1',
          'Age (1)': 'contact_extra 1',
          'Age (2)': 'contact_extra 2',
          '2': 'contact_extra 2',
          Shoe_1: 'contact_extra 1',
          'Shoe-2': 'contact_extra 2',
          'Mentor 1': 'types 1=Mentor',
          'Elite 1': 'types 1=Elite',
          'Elite 2': 'types 2=Elite',
          'Wave 1 2': 'keep',
        }),
      ],
    },
    is: {
      people: ['Ann Vale; responded yes; capped true; Wave 1 2: a', 'Bo Finch; responded yes; capped false; Wave 1 2: b'],
      contacts: [
        'Ann Vale > Cy Lund @2; types Mentor; Age: 40; Shoe: 7',
        'Ann Vale > Bo Finch @2; types Elite; Age: 50; Shoe: 8; 2: x',
        'Bo Finch > Ann Vale @3; types Elite; Age: 41; Shoe: 9',
      ],
      sources: [
        'a.csv people 2/2 UTF-8, comma; id=id responded=responded cap=cap perceived_isolation=perceived_isolation; format=mapped, counts={respondents=2, unfinished=0, contactColumns=2, names=3}, types=, files=',
        'a.csv contacts 2/2 UTF-8, comma; from=from to=to types=types',
      ],
    },
  },
  {
    name: 'answers known by an address, choices by the word that is said or by their titles, and what they say of themselves',
    files: {
      'staff.csv': lines('id,name,email', 'k1,Ada Quill,ada@x.example', 'k2,Ben Orr,ben@x.example', 'k3,Cay Lund,cay@x.example'),
      'a.csv': lines(
        'Mail,Trust,Ward,Kind,Post,Band,Alone,Ben Orr,Third',
        'ada@x.example,Care,W1,General,Chief,8a,4,yes,no',
        'k2,Acute,W2,Clinical,Matron,7,2,,x',
      ),
    },
    options: {
      recipes: [
        recipeOf(
          'respondent',
          {
            Mail: 'from',
            Trust: 'own_organisation',
            Ward: 'own_unit',
            Kind: 'own_group',
            Post: 'own_role',
            Band: 'own_grade',
            Alone: 'own_perceived_isolation',
            'Ben Orr': 'choice',
            Third: 'choice= Cay Lund ',
          },
          { questions: [{ title: 'Whom?', type: 'Mentor', motive: 'support' }] },
        ),
      ],
    },
    is: {
      people: [
        'k1 (Ada Quill); perceivedIsolation 4; email: ada@x.example; organisation: Care; unit: W1; group: General; role: Chief; grade: 8a',
        'k2 (Ben Orr); perceivedIsolation 2; email: ben@x.example; organisation: Acute; unit: W2; group: Clinical; role: Matron; grade: 7',
        'k3 (Cay Lund); email: cay@x.example',
      ],
      contacts: ['k1 > Ben Orr @2; types Mentor; motives support', 'k2 > Cay Lund @3; types Mentor; motives support'],
      sources: [
        'staff.csv people 3/3 UTF-8, comma; id=id name=name',
        'a.csv contacts 2/2 UTF-8, comma; from=from to=to types=types motives=motives; format=mapped, counts={respondents=2, unfinished=0, choices=2, names=2, listed=2}, types=, files=',
      ],
    },
  },
  {
    name: 'a mapping of which something is still to be said',
    files: { 'a.csv': lines('Who,Whom,More', 'Ann,Bo,Cy') },
    said: { 'a.csv': { recipe: recipeOf('respondent', { Who: 'from', Whom: 'to 1', More: 'to 1' }) } },
    is: { contacts: [], issues: ['error mapping-incomplete a.csv what=twice, headers=Whom|More'], unread: ['a.csv'] },
  },
  {
    name: 'a mapping that needs a column without a title where there is none',
    files: { 'a.csv': lines('Who,Whom', 'Ann,Bo') },
    said: { 'a.csv': { recipe: recipeOf('respondent', { Who: 'from', Whom: 'to 1', 'Column C': 'to 2' }) } },
    is: { contacts: [], issues: ['error mapping-misfit a.csv name=spring, missing=Column C'], unread: ['a.csv'] },
  },
  {
    name: 'a mapping with more header rows than the file has rows',
    files: { 'a.csv': lines('Who,Whom') },
    said: { 'a.csv': { recipe: recipeOf('contact', { Who: 'from', Whom: 'to' }, { headerRows: 3 }) } },
    is: { contacts: [], issues: ['error mapping-misfit a.csv name=spring, missing=Who|Whom'], unread: ['a.csv'] },
  },
  {
    name: 'a column that is kept, with two numbers in its title, is not one of several contacts',
    files: { 'p.csv': lines('Nr,Wave 1 2,1 of wave,Wave 3', '7,a,b,c') },
    said: { 'p.csv': { recipe: recipeOf('person', { Nr: 'id', 'Wave 1 2': 'keep', '1 of wave': 'keep', 'Wave 3': 'keep' }) } },
    is: { people: ['7; Wave 1 2: a; 1 of wave (as in the file): b; Wave 3 (as in the file): c'] },
  },
];

it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(readWholly(one)).toEqual(one.is);
});
