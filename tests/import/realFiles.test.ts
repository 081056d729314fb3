import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/Batch';
import { saysNoName } from '../../src/import/rows/saysNoName';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { importing, rowsOf, troubles, utf8 } from './importing';

const STAFF = 'id,name,organisation\nm1,Ada Quill,North\nm2,Ben Orr,North\nm3,Cay Lund,South\n';
const reading = (text: string, staff = STAFF): Batch =>
  importing([...(staff === '' ? [] : [{ file: 'staff.csv', bytes: utf8(staff) }]), { file: 'file.csv', bytes: utf8(text) }]);
const told = (batch: Batch): string[] =>
  rowsOf(batch).map(({ from, to, types, motives, activity }) =>
    [from, to, [...types, ...motives].join('+'), activity === 'untold' ? '' : activity].join(' ').trim(),
  );

describe('files as people have them', () => {
  it.each(['Still in touch?', 'Active', 'Is active', 'In contact?', 'Contact status'])(
    '“%s” says whether a contact is in use',
    (header) => {
      const batch = reading(`from,to,type,${header}\nm1,m2,Mentor,Yes\nm2,m1,Mentor,No\nm3,m1,Elite,Sometimes\n`);
      expect(told(batch)).toEqual(['m1 m2 Mentor active', 'm2 m1 Mentor lapsed', 'm3 m1 Elite']);
      expect(troubles(batch)).toEqual([`unread-activity 4 ${header}`]);
    },
  );

  it('averages and response rates below a table are no rows', () => {
    const batch = reading('from,to,type\nm1,m2,Mentor\nAverage,1.5,\nResponse rate,80%,\nMedian,2,\n');
    expect(told(batch)).toEqual(['m1 m2 Mentor']);
    expect(troubles(batch)).toEqual(['totals-row 3 from', 'totals-row 4 from', 'totals-row 5 from']);
  });

  it('network types with a column of ticks each are types', () => {
    const batch = reading('from,to,Mentor,Elite,Support,Remark\nm1,m2,x,,1,yes\nm2,m1,,X,0,\nm3,m1,yes,no,no,late\n');
    expect(told(batch)).toEqual(['m1 m2 Mentor+support', 'm2 m1 Elite', 'm3 m1 Mentor']);
    expect(batch.issues.filter(({ code }) => code === 'survey-question')).toHaveLength(3);
    expect(rowsOf(batch)[0]?.attributes).toEqual([{ name: 'Remark', value: 'yes' }]);
  });

  it('a column that is called as a type and says something else is an attribute, and so is one beside a column of types', () => {
    expect(told(reading('from,to,Mentor\nm1,m2,Zoe Pike\nm2,m1,x\n'))).toEqual(['m1 m2', 'm2 m1']);
    expect(told(reading('from,to,type,Mentor\nm1,m2,Elite,x\n'))).toEqual(['m1 m2 Elite']);
  });

  it('contacts that are written as posts or groups are counted in one issue', () => {
    const batch = reading('from,to\nm1,My manager\nm2,Ward team\nm3,Ben Orr\nm1,Zoe Pike\nm2,colleagues in finance\n');
    expect(troubles(batch)).toEqual(['no-name 2 to']);
    expect(
      batch.issues
        .filter(({ code }) => code === 'no-name')
        .map(sayIssue)
        .join(''),
    ).toMatch(/^3 contacts .*“My manager”, “Ward team” and “colleagues in finance”/);
    expect(troubles(reading('from,to,contact_kind\nm2,Ward team,group\n'))).toEqual([]);
  });

  it.each(['Ann Ash', 'Ward', 'Ann Ward', 'Theo Board', 'Ian Staff', 'A. Smith', 'Anna Groupe'])('“%s” is a name', (name) => {
    expect(saysNoName(name)).toBe(false);
  });

  it('first and last names without a staff number are a staff list', () => {
    const { people } = reading('Forename,Surname,Trust,Role\nAda,Quill,North,Lead\nBen,Orr,North,Clerk\nBen,Orr,South,Clerk\n', '');
    expect(people.map(({ id, name, organisation }) => [id, name, organisation])).toEqual([
      ['Ada Quill', 'Ada Quill', 'North'],
      ['Ben Orr (North)', 'Ben Orr', 'North'],
      ['Ben Orr (South)', 'Ben Orr', 'South'],
    ]);
  });

  it('answers under words of everyday are contacts, and no second staff list', () => {
    const batch = reading('Manager,Who they go to,Remark\nm1,m2,good\nm2,m3,\n');
    expect(told(batch)).toEqual(['m1 m2', 'm2 m3']);
    expect(batch.people).toHaveLength(3);
  });

  it.each([STAFF, ''])('names across and down with words for how often are contacts; who says never of all named nobody (%#)', (staff) => {
    const batch = reading(
      'Name,Ada Quill,Ben Orr,Cay Lund,Zoe Pike\nAda Quill,-,Daily,Never,Never\nBen Orr,Weekly,-,,Daily\nCay Lund,Never,Never,-,Never\n',
      staff,
    );
    expect(rowsOf(batch).map(({ from, to, frequency }) => `${from}>${to} ${frequency}`)).toEqual([
      'Ada Quill>Ben Orr Daily',
      'Ben Orr>Ada Quill Weekly',
      'Ben Orr>Zoe Pike Daily',
    ]);
    expect(batch.people).toHaveLength(3);
    expect(batch.people.find(({ name }) => name === 'Cay Lund')?.responded).toBe('yes');
  });

  it('where a contact works, in words of everyday', () => {
    for (const header of ["Contact's organisation", 'Their trust', 'Organisation of contact'])
      expect(rowsOf(reading(`from,to,Type of network,${header}\nm1,Zoe Pike,Elite,Council\n`))[0]).toMatchObject({
        contactOrganisation: 'Council',
        types: ['Elite'],
      });
    const wide = reading(
      'Name,Colleague 1,Their role,Their trust,Colleague 2,Their role,Their trust\nAda Quill,Ben Orr,Clerk,North,Zoe Pike,Chief,Council\n',
    );
    expect(rowsOf(wide).map(({ to, contactRole, contactOrganisation }) => [to, contactRole, contactOrganisation])).toEqual([
      ['Ben Orr', 'Clerk', 'North'],
      ['Zoe Pike', 'Chief', 'Council'],
    ]);
  });

  it('a list whose ids are the names of people with ids brings nobody in twice', () => {
    const batch = reading('Respondent,Grade\nAda Quill,8a\nZoe Pike,7\n');
    expect(batch.people.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'Zoe Pike']);
    expect(troubles(batch)).toEqual(['same-name 2 Respondent']);
  });

  it('a column “organisation” that differs among the rows of one respondent is of the contacts; else it is kept as it is called', () => {
    const [first, second] = rowsOf(
      reading('from,to,organisation,role\nm1,Ben Orr,North,Clerk\nm1,Zoe Pike,Council,Chief\nm2,Ada Quill,North,Lead\n'),
    );
    expect([first?.contactOrganisation, second?.contactOrganisation, second?.contactRole]).toEqual(['North', 'Council', 'Chief']);
    const own = rowsOf(reading('from,to,organisation\nm1,Ben Orr,North\nm1,Zoe Pike,North\nm3,Ada Quill,South\n'));
    expect(own.map(({ contactOrganisation, attributes }) => [contactOrganisation, attributes[0]?.value])).toEqual([
      ['', 'North'],
      ['', 'North'],
      ['', 'South'],
    ]);
  });
});
