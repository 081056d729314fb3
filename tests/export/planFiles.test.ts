import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import { toCalendar } from '../../src/export/toCalendar';
import { toInvitationTable } from '../../src/export/toInvitationTable';
import { makeAction } from '../../src/plan/makeAction';

const people = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager' }),
  makePerson({ id: 'b', name: 'Ben', kind: 'manager', consent: ['kept'] }),
  makePerson({ id: 'c', name: 'Cem', kind: 'manager', consent: ['named'] }),
];

describe('invitations', () => {
  it('name to others only those whose consent covers it', () => {
    const { rows, columns } = toInvitationTable(people, [makeAction('set', ['a', 'b', 'c'])]);
    const withWhom = columns.indexOf('with');
    expect(rows.map((row) => row[withWhom])).toEqual(['Cem', 'Ann; Cem', 'Ann']);
  });

  it('say who mentors whom', () => {
    const { rows, columns } = toInvitationTable(people, [makeAction('mentor', ['a', 'c']), makeAction('set', ['a', 'c'])]);
    const [role, text] = [columns.indexOf('role'), columns.indexOf('text')];
    expect(rows.map((row) => [row[0], row[role]])).toEqual([
      ['a', 'mentee'],
      ['c', 'mentor'],
      ['a', 'member'],
      ['c', 'member'],
    ]);
    expect(rows[0]?.[text]).toContain('Your mentor: Cem.');
    expect(rows[1]?.[text]).toContain('Your mentee: Ann.');
  });
});

describe('toCalendar', () => {
  it('is an entry for each action, monthly, in lines of at most 75 bytes', () => {
    const title = 'How do we get patients home before noon; and who asks, é'.repeat(2);
    const text = toCalendar(
      disclose({ actions: [makeAction('set', ['a', 'c'], { title, start: '2026-10-06' })], at: '2026-09-01T10:00:00.000Z' }, 'analyst'),
    );
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261006');
    expect(unfolded).toContain('RRULE:FREQ=MONTHLY;COUNT=5');
    expect(unfolded).toContain(`SUMMARY:Learning set: ${title.replaceAll(';', '\\;').replaceAll(',', '\\,')}`);
    expect(text).not.toContain('Ann');
  });
});
