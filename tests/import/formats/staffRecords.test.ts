import { describe, expect, it } from 'vitest';

import { importText, wholly } from '../importing';

const read = (...lines: readonly string[]) => {
  const { people, issues, sources } = wholly(importText(`${lines.join('\n')}\n`, {}, 'staff.csv'));
  return { people, issues: issues.filter((issue) => !issue.includes('unknown-column-kept')), sources };
};
const HEADERS = 'Employee Number,First Name,Last Name,Position Title,FTE,Primary,Start Date,End Date';

describe('a person of a staff record', () => {
  it('is a number and a name: of one number and another name it is somebody else, who is refused', () => {
    expect(read(HEADERS, '1,Ada,Quill,Tutor,,,,', '1,Ada,Moss,Clerk,,,,', '1,ada,QUILL,Matron,,,,')).toMatchObject({
      people: ['1 (Ada Quill); role Tutor; Matron'],
      issues: [
        'info staff-record staff.csv @4 [Employee Number] what=further-post, rows=1',
        'error duplicate-id staff.csv @3 [id] id=1, firstRow=2, firstFile=staff.csv',
      ],
    });
  });

  it('without a number is a row alone, also where there is no column of numbers', () => {
    const rows = ['Ada,Quill,Tutor', 'Ben,Orr,Clerk'];
    const people = ['Ada Quill; role Tutor', 'Ben Orr; role Clerk'];
    expect(read('First Name,Last Name,Position Title', ...rows).people).toEqual(people);
    expect(read('ID,First Name,Last Name,Position Title', ...rows.map((row) => `,${row}`)).people).toEqual(people);
  });

  it('has a number in a column that is called ID alone, or otherwise', () => {
    expect(read('ID,First Name,Last Name', '7,Ada,Quill').people).toEqual(['7 (Ada Quill)']);
    expect(read('ID,First Name,Last Name,Staff No', '7,Ada,Quill,9').people).toEqual(['9 (Ada Quill); ID: 7']);
  });

  it('is called as they prefer, by what there is of the name', () => {
    expect(
      read('Employee Number,First Name,Preferred Name,Last Name', '1,Ada,Addie,Quill', '2,Ben,,Orr', '3,Cay,NA,', '4,,,Moss').people,
    ).toEqual(['1 (Addie Quill)', '2 (Ben Orr)', '3 (Cay)', '4 (Moss)']);
  });

  it('keeps what else is said, where it says something, and no column that nobody has', () => {
    expect(read(`${HEADERS},Pay Point,`, '1,Ada,Quill,-,0.5,,,,NA,lost')).toMatchObject({
      people: ['1 (Ada Quill); FTE: 0.5'],
      sources: ['staff.csv people 1/1 UTF-8, comma; id=id name=name role=role; format=staff-records, counts={people=1}, types=, files='],
    });
  });
});

it('roles that are not said are none among several', () => {
  expect(read(HEADERS, '1,Ada,Quill,Tutor,,,,', '1,Ada,Quill,,,,,', '1,Ada,Quill,Clerk,,,,').people).toEqual([
    '1 (Ada Quill); role Tutor; Clerk',
  ]);
});

describe('the main post of several', () => {
  const main = (one: string, other: string): string | undefined =>
    read('Employee Number,First Name,Last Name,Grade,FTE,Primary', `1,Ada,Quill,6,${one}`, `1,Ada,Quill,7,${other}`).people[0];

  it.each(['Y', 'yes', 'TRUE', '1', 'Primary', 'main'])('is the one that is marked “%s”', (mark) => {
    expect(main('1,', `0.1,${mark}`)).toContain('grade 7');
  });

  it.each(['no', '0', 'yes?', 'not main', 'primary no', ''])('is not the one that is marked “%s”', (mark) => {
    expect(main('1,', `0.1,${mark}`)).toContain('grade 6');
  });

  it('is else the one of the most hours, of the first of as many; a blank is none', () => {
    expect(main('0.4,', '0.6,')).toContain('grade 7');
    expect(main('0.6,', '0.4,')).toContain('grade 6');
    expect(main('0.5,', '0.5,')).toContain('grade 6');
    expect(main(',', '0.5,')).toContain('grade 7');
  });
});

describe('posts that have ended', () => {
  it('are those before the last start of the list, and no other', () => {
    const row = (role: string, start: string, end: string): string => `1,Ada,Quill,${role},,,${start},${end}`;
    expect(
      read(HEADERS, row('Tutor', '01/01/2020', '31/12/2020'), row('Clerk', '01/01/2021', ''), row('Matron', '', '01/01/2021')),
    ).toMatchObject({
      people: ['1 (Ada Quill); role Clerk; Matron; Start Date: 01/01/2021'],
      issues: [
        'warning staff-record staff.csv @2 [End Date] what=left, rows=1',
        'info staff-record staff.csv @4 [Employee Number] what=further-post, rows=1',
      ],
    });
    // Nobody says what day it is.
    expect(read(HEADERS, row('Tutor', '', '31/12/2020'), row('Clerk', '', '')).people).toEqual([
      '1 (Ada Quill); role Tutor; Clerk; End Date: 31/12/2020',
    ]);
  });
});

it('a title above the headers of a staff record is no header, and their row is named', () => {
  const batch = importText('Extract of June,,\n\nEmployee Number,First Name,Last Name,Shift\n1,Ada,Quill,Night\n', {}, 'staff.csv');
  expect(wholly(batch)).toMatchObject({
    people: ['1 (Ada Quill); Shift: Night'],
    issues: ['info title-above staff.csv @3 title=Extract of June', 'info unknown-column-kept staff.csv @3 [Shift] header=Shift'],
  });
});

it('numbered columns are answers, but for whom to call in an emergency', () => {
  const format = (header: string): boolean =>
    read(`Employee Number,First Name,Last Name,${header}`, '1,Ada,Quill,Ben Orr').sources.some((one) => one.includes('staff-records'));
  expect(['Emergency contact 1', 'Floor 2'].map(format)).toEqual([true, true]);
  expect(['Contact 1', 'Colleague 1', 'advice_1'].map(format)).toEqual([false, false, false]);
});
