import { describe, expect, it } from 'vitest';

import { importing, importText, rowsOf, utf8 } from '../importing';

/** As what a table is read: the format, or what the plain table holds; what it is refused for where it is not read. */
function readAs(text: string, staff?: string): string {
  const batch = importing([
    ...(staff === undefined ? [] : [{ file: 'staff.csv', bytes: utf8(staff) }]),
    { file: 'a.csv', bytes: utf8(text) },
  ]);
  const own = batch.sources.filter(({ file }) => file.startsWith('a.csv'));
  const refused = batch.issues.find(({ severity, file }) => severity === 'error' && file.startsWith('a.csv'))?.code ?? '';
  return own[0] === undefined ? refused : (own.at(-1)?.reading?.format ?? `table of ${own[0].holds}`);
}

describe('answers of no program', () => {
  it.each([
    ...['Advice', 'support', 'Mentor', 'Mentors', 'mentoring', 'Friend', 'friends', 'Friendship', 'contacts'],
    ...['Collaborators', 'collaboration', 'Knowledge', 'Colleague', 'colleagues', 'Help', 'helper', 'Helpers'],
    ...['Advice 1', 'advice_1', 'Mentor1'],
  ])('are known by somebody who answers beside “%s”', (header) => {
    expect(readAs(`Your name,${header}\nAda Quill,Ben Orr\n`, 'id,name\nk1,Ada Quill\nk2,Ben Orr\n')).toBe('answers');
  });

  it.each(['Advice given', 'No support', 'Friends of the ward', 'Other knowledge', 'Unhelpful', 'Advice 2'])(
    'are not known by “%s” beside somebody who answers',
    (header) => {
      expect(readAs(`Your name,${header}\nAda Quill,x\n`)).not.toBe('answers');
    },
  );

  it.each(['Contact 1 email', 'person_1_e-mail', 'Name 1 E-Mail address', 'colleague1email', 'Nominee#1 email'])(
    'are known by an address alone beside “%s”',
    (header) => {
      const second = header.replace('1', '2');
      expect(
        readAs(`Email,${header},${second}\na@n.example,b@n.example,\n`, 'id,name,email\nk1,Ada,a@n.example\nk2,Ben,b@n.example\n'),
      ).toBe('answers');
    },
  );

  it('stand below titles that have no more cells', () => {
    const staff = 'id,name\nk1,Ada Quill\nk2,Ben Orr\n';
    const answers = 'Your name,Whom do you ask?,Shift\nAda Quill,Ben Orr,day\n';
    expect(readAs(`Network survey,,\n${answers}`, staff)).toBe('answers');
    expect(readAs(`Network,survey,June\n${answers}`, staff)).toBe('answers');
    expect(readAs(`Network,survey,June,2024\n${answers}`, staff)).not.toBe('answers');
  });

  it('are a grid where two or more of those who answer stand across, too', () => {
    const grid = (...across: readonly string[]): string => `Your name,${across.join()}\nAda Quill,,Daily\nBen Orr,Weekly,\n`;
    const staff = 'id,name\nk1,Ada Quill\nk2,Ben Orr\n';
    expect(readAs(grid('Ada Quill', 'Ben Orr'), staff)).toBe('answers');
    expect(readAs(grid('Ada Quill', 'Zoe Pike'))).not.toBe('answers');
    // Of one person alone nobody else answers.
    expect(readAs('Your name,Ada Quill,Shift\nAda Quill,x,Daily\n')).not.toBe('answers');
  });

  it('that name no contacts are a plain table', () => {
    expect(readAs('id,name,Training 1,Training 2\nk1,Ada Quill,2020,2021\n')).toBe('table of people');
    const contacts = importText('Who answers,Whom,Advice 1\nAda,Ben,x\n', {
      columns: new Map([
        ['from', 'Who answers'],
        ['to', 'Whom'],
      ]),
    });
    expect(rowsOf(contacts).map(({ from, to }) => `${from} > ${to}`)).toEqual(['Ada > Ben']);
  });
});

describe('REDCap', () => {
  const staff = 'id,name\nk1,Ada Quill\nk2,Ben Orr\nk3,Cay Lund\n';
  const read = (text: string) =>
    rowsOf(
      importing([
        { file: 'staff.csv', bytes: utf8(staff) },
        { file: 'r.csv', bytes: utf8(text) },
      ]),
    ).map(({ from, to, round }) => [`${from} > ${to}`, round].filter((part) => part !== '').join(' '));

  it('has a round for each event, where there are several', () => {
    const rows = (...events: readonly string[]): string =>
      `record_id,redcap_event_name,my_name,mentor_1\n${events.map((event, at) => `${at + 1},${event},${at === 0 ? 'Ada Quill' : 'Ben Orr'},Cay Lund\n`).join('')}`;
    expect(read(rows('first_arm_1', 'second_arm_1'))).toEqual(['Ada Quill > Cay Lund first', 'Ben Orr > Cay Lund second']);
    expect(read(rows('first_arm_1', 'first_arm_1'))).toEqual(['Ada Quill > Cay Lund', 'Ben Orr > Cay Lund']);
  });
});
