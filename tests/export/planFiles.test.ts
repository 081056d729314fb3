import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import type { PlannedAction } from '../../src/domain/Plan';
import { toCalendar } from '../../src/export/toCalendar';
import { toPairSheets } from '../../src/export/toPairSheets';
import { toPlanPage } from '../../src/export/toPlanPage';
import { toShortlistTable } from '../../src/export/toShortlistTable';
import { toInvitationTable } from '../../src/export/toInvitationTable';
import type { PlanFigures } from '../../src/plan/measurePlan';
import { nameActions } from '../../src/words/plan/planWords';
import { makeAction } from '../../src/plan/makeAction';

const people = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager', consent: ['introduced'] }),
  makePerson({ id: 'b', name: 'Ben', kind: 'manager', consent: ['kept'] }),
  makePerson({ id: 'c', name: 'Cem', kind: 'manager', consent: ['named'] }),
];

const sheetOf = (actions: readonly PlannedAction[]): string =>
  toPairSheets(disclose({ people, actions, names: nameActions(actions) }, 'analyst'));
const calendarOf = (actions: readonly PlannedAction[], study = 's1', at = '2026-09-01T10:00:00.000Z'): string =>
  toCalendar(disclose({ study, actions, names: nameActions(actions), at }, 'analyst')) ?? '';

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

describe('an introduction through somebody who knows both', () => {
  const through = (broker: string) => makeAction('introduction', ['a', 'b'], { broker, occasion: 'the audit' });

  it('invites them too, and names them to the two only where they agreed', () => {
    const { rows, columns } = toInvitationTable(people, [through('c')]);
    const [role, text, months] = [columns.indexOf('role'), columns.indexOf('text'), columns.indexOf('months')];
    expect(rows.map((row) => [row[0], row[role], row[months]])).toEqual([
      ['a', 'member', 2],
      ['b', 'member', 2],
      ['c', 'broker', 1],
    ]);
    expect(rows[0]?.[text]).toContain('Cem knows you both and would introduce you.');
    // Ben did not agree to be named, so only Ann is.
    expect(rows[2]?.[text]).toContain('The two are: Ann.');
    const unnamed = toInvitationTable(people, [makeAction('introduction', ['a', 'c'], { broker: 'b' })]);
    for (const row of unnamed.rows) expect(row[text]).not.toContain('Ben');
  });

  it('is on their sheet, and on the page of the plan', () => {
    const sheet = (broker: string): string => sheetOf([through(broker)]);
    expect(sheet('c')).toContain('Introduced by Cem');
    expect(sheet('')).not.toContain('Introduced by');
    const hidden = sheetOf([makeAction('introduction', ['a', 'c'], { broker: 'b' })]);
    expect(hidden).toContain('Introduced by a colleague who knows you both');
    expect(hidden).not.toContain('Ben');
    const before = { isolated: 1, possibly: 0 } as PlanFigures;
    const page = toPlanPage(
      disclose({ title: '', people, actions: [through('c')], names: ['Introduction'], before, after: before }, 'analyst'),
    );
    expect(page).toContain('<td>Ann, Ben, introduced by Cem</td>');
    expect(page).toContain('<tr><td>Introduction</td>');
  });
});

describe('toCalendar', () => {
  it('is an entry for each action, monthly, in lines of at most 75 bytes', () => {
    const title = 'How do we get patients home before noon; and who asks, é'.repeat(2);
    const text = calendarOf([makeAction('set', ['a', 'c'], { title, start: '2026-10-06' })]);
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261006');
    expect(unfolded).toContain('RRULE:FREQ=MONTHLY;COUNT=5');
    expect(unfolded).toContain(`SUMMARY:Meeting: Learning set: ${title.replaceAll(';', '\\;').replaceAll(',', '\\,')}`);
    expect(text).not.toContain('Ann');
  });

  it('has no entry for what has no date, and one more for a review', () => {
    const actions = [makeAction('set', ['a', 'c']), makeAction('mentor', ['a', 'c'], { start: '2026-10-06', review: '2027-01-12' })];
    const text = calendarOf(actions);
    expect(text.match(/^DTSTART.*$/gm)).toEqual(['DTSTART;VALUE=DATE:20261006', 'DTSTART;VALUE=DATE:20270112']);
    expect(text.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY:Meeting: Mentor', 'SUMMARY:Review of Mentor']);
  });

  it('tells mentor pairs apart by their number in the plan, without a name', () => {
    const actions = [makeAction('mentor', ['a', 'c']), makeAction('mentor', ['b', 'c'], { start: '2026-10-06' })];
    const text = calendarOf(actions);
    expect(text.match(/^SUMMARY.*$/gm)).toEqual(['SUMMARY:Meeting: Mentor 2']);
  });
});

describe('an entry of a calendar that is downloaded again', () => {
  const first = makeAction('mentor', ['a', 'c'], { start: '2026-10-06', review: '2027-01-12' });
  const other = makeAction('set', ['a', 'b', 'c'], { start: '2026-11-03' });
  const lines = (text: string, of: string): readonly string[] =>
    text.split('\r\n').flatMap((line) => (line.startsWith(`${of}:`) ? [line.slice(of.length + 1)] : []));

  it('has the same id whatever day it is and whatever else is planned, and a later version', () => {
    const [before, after] = [calendarOf([first]), calendarOf([other, { ...first, start: '2026-10-13' }], 's1', '2026-09-01T10:01:00.000Z')];
    expect(lines(after, 'UID')).toHaveLength(3);
    expect(lines(after, 'UID').slice(1)).toEqual(lines(before, 'UID'));
    expect(new Set(lines(after, 'UID')).size).toBe(3);
    expect(Number(lines(after, 'SEQUENCE')[0])).toBe(Number(lines(before, 'SEQUENCE')[0]) + 1);
    expect(lines(after, 'DTSTAMP')[0]).toBe('20260901T100100Z');
  });

  it.each([
    ['2026-12-31T23:59:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2027-02-28T23:59:59.000Z', '2027-03-01T00:00:00.000Z'],
    ['2030-06-30T00:00:00.000Z', '2030-07-01T00:00:00.000Z'],
  ])('%s is before %s', (earlier, later) => {
    const version = (at: string): number => Number(lines(calendarOf([first], 's1', at), 'SEQUENCE')[0]);
    expect(version(later)).toBeGreaterThan(version(earlier));
    // RFC 5545, 3.3.8: an integer of 32 bits.
    expect(version(later)).toBeLessThan(2 ** 31);
  });

  it('has an id that says nothing of study and people, and is another in another study', () => {
    const [uid = ''] = lines(calendarOf([first]), 'UID');
    expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(lines(calendarOf([first], 's2'), 'UID')).not.toContain(uid);
    expect(new Set(lines(calendarOf([other, other]), 'UID')).size).toBe(2);
  });

  it('is cancelled where it was stopped, and there is none without a date', () => {
    expect(lines(calendarOf([first, { ...other, stage: 'stopped' }]), 'STATUS')).toEqual(['CANCELLED']);
    const actions = [makeAction('set', ['a', 'c'])];
    expect(toCalendar(disclose({ study: 's1', actions, names: ['Set'], at: '2026-09-01T10:00:00.000Z' }, 'analyst'))).toBeNull();
  });
});

/** As in tests/words/plan/sayInvitation.test.ts: nothing of it may reach those who are invited. */
const HURTS = /isolat|few(er)? (contacts|people)|lack|lonely|alone|weak|poor|wider network|no (contact|mentor|network)|selected|chosen/i;

describe('sheets', () => {
  const actions = [
    makeAction('mentor', ['a', 'c'], { title: 'Beds <before> noon', start: '2026-10-06' }),
    makeAction('set', ['a', 'b', 'c'], { host: 'Care' }),
  ];
  const html = sheetOf(actions);

  it('are a page for each action, with a way out, without a reason, a script or anything from elsewhere', () => {
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(html).toContain('Beds &lt;before&gt; noon');
    expect(html).toContain('6 October 2026');
    expect(html).toContain('Each of you can stop at any time, without giving a reason.');
    expect(html).toMatch(/article\{break-after:page/);
    expect(html).toMatch(/Mentee: <strong>Ann<\/strong>[^]*Mentor: <strong>Cem<\/strong>/);
    expect(html).not.toMatch(/<script|https?:|src=/);
    const text = html.replace(/<style>[^]*<\/style>/, '');
    expect(text).not.toMatch(HURTS);
  });

  it('name only those whose consent covers it', () => {
    expect(html).toContain('Ann');
    expect(html).toContain('Cem');
    expect(html).not.toContain('Ben');
    expect(html).toContain('A colleague, who will introduce themselves');
  });
});

describe('the shortlists to choose from', () => {
  it('name mentors who may be named, and nothing of why', () => {
    const entries = ['b', 'c'].map((mentor) => ({ mentor }));
    const { columns, rows } = toShortlistTable(people, [{ person: 'a', entries }]);
    expect(rows).toEqual([['a', 'Ann', 'Cem', '', '', null, null, null, null, null, null, null, null, null]]);
    expect(columns.filter((column) => column.startsWith('choice'))).toEqual(['choice_1', 'choice_2', 'choice_3']);
  });
});

describe('the plan on one page', () => {
  it('has what changes, the hours by item, and who does what from when', () => {
    const before = { isolated: 3, possibly: 0, components: 2 } as PlanFigures;
    const html = toPlanPage(
      disclose(
        {
          title: 'Autumn',
          people,
          actions: [makeAction('mentor', ['a', 'c'], { start: '2026-10-06' })],
          names: ['Mentor'],
          before,
          after: { ...before, isolated: 1 },
        },
        'analyst',
      ),
    );
    expect(html).toContain('<h1>Plan: Autumn</h1>');
    expect(html).toContain('If every planned contact forms, 1 manager is isolated instead of 3');
    expect(html).toContain('<tr><td>Isolated managers</td><td class="number">3</td><td class="number">1</td></tr>');
    expect(html).toContain('<tr><td>Mentors</td><td class="number">1</td><td class="number">12</td></tr>');
    expect(html).toContain('<td>Ann, with Cem as mentor</td><td>1 hour a month for 6 months, from 6 October 2026</td>');
  });
});
