import { describe, expect, it } from 'vitest';
import { importing, rowsOf, troubles, utf8, workbookOf } from './importing';

const reading = (files: Readonly<Record<string, string>>) =>
  importing(Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })));
const pairs = (batch: Parameters<typeof rowsOf>[0]): string[] => rowsOf(batch).map(({ from, to }) => `${from} > ${to}`);

describe('a workbook with a staff list and answers by its numbers', () => {
  const STAFF = [
    ['Staff No', 'Full name', 'Grade'],
    ['1', 'Ann Lee', '8a'],
    ['2', 'Bob Day', '8a'],
    ['3', 'Eve Fox', '8d'],
  ];
  const SURVEY = [
    ['Staff No', 'Turned to 1', 'Turned to 2'],
    ['1', '2', '3'],
    ['2', 'Ann Lee', ''],
  ];
  const NOTES = { name: 'READ ME', rows: [['How to use this workbook'], ['Version', '3.2']] };
  const workbook = (sheets: Parameters<typeof workbookOf>[0]) => importing([{ file: 'study.xlsx', bytes: workbookOf(sheets) }]);

  it('is both, each sheet by itself', () => {
    const batch = workbook([NOTES, { name: 'Staff', rows: STAFF }, { name: 'Survey', rows: SURVEY }]);
    expect(batch.people.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 Ann Lee', '2 Bob Day', '3 Eve Fox']);
    expect(pairs(batch)).toEqual(['1 > 2', '1 > 3', '2 > Ann Lee']);
    expect(troubles(batch)).toEqual([]);
  });

  it('is the only sheet that lists people by their names, whatever it is called; of two nobody can tell', () => {
    const called = workbook([
      { name: 'Sheet1', rows: STAFF },
      { name: 'Sheet2', rows: SURVEY },
    ]);
    expect(called.people.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Day', 'Eve Fox']);
    const two = workbook([
      { name: 'Sheet1', rows: STAFF },
      {
        name: 'Sheet2',
        rows: [
          ['Name', 'Grade'],
          ['Zoe Pym', '7'],
        ],
      },
      { name: 'Sheet3', rows: SURVEY },
    ]);
    expect(two.people.map(({ name }) => name)).not.toContain('Zoe Pym');
  });
});

describe('columns that are nobody’s business', () => {
  const PRIVATE = [
    'NI Number',
    'National Insurance No',
    'Gross Pay',
    'Net pay',
    'Tax',
    'Annual salary',
    'Salary (£)',
    'Bank account number',
    'Sort code',
    'Date of birth',
    'DOB',
  ];

  it('are not kept of a staff list or of answers, and it is said', () => {
    const cells = PRIVATE.map((_, at) => `secret${at}`).join(',');
    const header = PRIVATE.join(',');
    for (const text of [
      `Name,${header}\nAnn Lee,${cells}\nBob Day,${cells}\n`,
      `Your name,Who do you turn to for advice?,${header}\nAnn Lee,Bob Day,${cells}\nBob Day,Ann Lee,${cells}\n`,
      `from,to,${header}\nAnn Lee,Bob Day,${cells}\n`,
    ]) {
      const { issues, people, nominations } = reading({ 'a.csv': text });
      expect(JSON.stringify([people, nominations.attributes.map(({ name }) => name)])).not.toMatch(/secret|Pay|Number/);
      expect(issues.filter(({ code }) => code === 'survey-columns').map(({ values }) => values)).toContainEqual({
        what: 'private',
        headers: PRIVATE,
      });
    }
  });

  it('are none of those that say a grade, bank staff or an age band', () => {
    const kept = ['Pay band', 'Pay scale', 'Bank', 'Age band', 'Tax team', 'Shoe'];
    const { issues } = reading({ 'a.csv': `Name,${kept.join(',')}\nAnn Lee,1,2,3,4,5,6\n` });
    expect(issues.filter(({ code }) => code === 'survey-columns')).toEqual([]);
  });
});

describe('answers that are written as people write', () => {
  const STAFF = 'Name,Email\nAnn Lee,ann.lee@x.nhs.uk\nBob Day,bob.day@x.nhs.uk\nJo Park,jo.park@x.nhs.uk\n';

  it('are read where most cells are names behind commas, “and”, slashes and brackets; a cell that cannot be parted is named', () => {
    const said =
      'Your name,Who do you turn to for advice?\nAnn Lee,"Bob Day, Jo Park"\nBob Day,Jo Park and Ann Lee\nJo Park,"Kim Ho (Leeds), Lu Tan (NHSE)"\nZoe Pym,"my boss, finance"\n';
    const strangers =
      'Your name,Who do you turn to for advice?\nAnn Lee,Kim Ho and Lu Tan\nBob Day,Dr Ho / Prof Tan\nJo Park,"Kim Ho (Leeds), Lu Tan (NHSE)"\nZoe Pym,"my boss, finance"\n';
    expect(reading({ 'staff.csv': STAFF, 'answers.csv': strangers }).unread).toEqual([]);
    const batch = reading({ 'staff.csv': STAFF, 'answers.csv': said });
    expect(batch.unread).toEqual([]);
    expect(pairs(batch)).toEqual(
      expect.arrayContaining(['Ann Lee > Bob Day', 'Ann Lee > Jo Park', 'Bob Day > Jo Park', 'Bob Day > Ann Lee']),
    );
  });

  it('may have addresses alone, which the staff list has', () => {
    const said =
      'Completion time,Email,Contact 1 email,Contact 2 email\n2026-03-14 09:00,ann.lee@x.nhs.uk,bob.day@x.nhs.uk,JO.PARK@x.nhs.uk\n2026-03-14 09:05,BOB.DAY@x.nhs.uk,ann.lee@x.nhs.uk,\n';
    expect(pairs(reading({ 'staff.csv': STAFF, 'answers.csv': said }))).toEqual([
      'Ann Lee > bob.day@x.nhs.uk',
      'Ann Lee > JO.PARK@x.nhs.uk',
      'Bob Day > ann.lee@x.nhs.uk',
    ]);
  });
});

describe('a question who should come', () => {
  const STAFF = 'Name\nAnn Lee\nBob Day\nJo Park\n';
  const said = (question: string) =>
    reading({
      'staff.csv': STAFF,
      'answers.csv': `Your name,Who do you turn to for advice?,${question}\nAnn Lee,Bob Day,Jo Park\nBob Day,Ann Lee,Jo Park\n`,
    });

  it.each(['Who should we invite to the workshop?', 'Whom would you nominate for an award?', 'Who should attend the away day?'])(
    '%s: it asks for no contacts, and that is said',
    (question) => {
      expect(pairs(said(question))).toEqual(['Ann Lee > Bob Day', 'Bob Day > Ann Lee']);
      expect(said(question).issues.map(({ severity, values }) => [severity, values])).toContainEqual([
        'warning',
        { what: 'names', headers: [question] },
      ]);
    },
  );

  it.each(['Who do you invite to give you advice?', 'Who do you go to at conferences?'])('%s: it does', (question) => {
    expect(pairs(said(question))).toContain('Ann Lee > Jo Park');
  });
});

describe('two of a name', () => {
  const STAFF = 'Name,Organisation,Department\nSarah Jones,Westshire,Finance\nSarah Jones,Eastshire,Nursing\nTom Hall,Westshire,Finance\n';

  it.each([
    ['Your name,Your organisation,Contact 1,Contact 2', 'Sarah Jones,Eastshire,Tom Hall,'],
    ['Your name,Your organisation,Who do you turn to for advice?', 'Sarah Jones,eastshire,Tom Hall'],
    ['Your name,Your department,Who do you turn to for advice?', 'SARAH JONES,Nursing,Tom Hall'],
    ['from,Your organisation,to', 'Sarah Jones,Eastshire,Tom Hall'],
  ])('who answers is told apart by what they say of themselves: %s', (header, row) => {
    expect(pairs(reading({ 'staff.csv': STAFF, 'answers.csv': `${header}\n${row}\n` }))).toEqual(['Sarah Jones (Eastshire) > Tom Hall']);
  });

  it.each([
    ['neither', 'Northshire'],
    ['nothing', ''],
  ])('where it fits %s, it stays a question who is meant', (_, said) => {
    const batch = reading({ 'staff.csv': STAFF, 'answers.csv': `from,Your organisation,to\nSarah Jones,${said},Tom Hall\n` });
    expect(pairs(batch)).toEqual(['Sarah Jones > Tom Hall']);
  });
});

describe('one column of contacts', () => {
  it.each(['Contact 1', 'Contact', 'People you turn to', 'People you turn to for advice', 'Colleagues I go to', 'Who do you turn to?'])(
    '“%s” beside names is of contacts',
    (header) => {
      expect(
        pairs(reading({ 'a.csv': `Name,Band,${header}\nAnn Lee,7,Bob Day\nBob Day,8a,Ann Lee; Eve Fox\nEve Fox,7,Ann Lee\n` })),
      ).toEqual(['Ann Lee > Bob Day', 'Bob Day > Ann Lee', 'Bob Day > Eve Fox', 'Eve Fox > Ann Lee']);
    },
  );

  it.each(['Contact 1 payroll', 'Contact 2 email', 'People you rely on'])('“%s” that is not used is asked about', (header) => {
    expect(troubles(reading({ 'a.csv': `Payroll,Name,${header}\n00123,Ann Lee,124\n00124,Bob Day,00999\n` }))).toEqual([
      `may-be-contacts 1 ${header}`,
    ]);
  });

  it.each(['Emergency contact', 'Contact number', 'Contact details'])('“%s” of a staff list is no question', (header) => {
    expect(troubles(reading({ 'a.csv': `Payroll,Name,${header}\n00123,Ann Lee,124\n00124,Bob Day,00999\n` }))).toEqual([]);
  });
});
