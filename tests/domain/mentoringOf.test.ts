import { describe, expect, it } from 'vitest';
import { asksMentoring, mentoringOf } from '../../src/domain/mentoringOf';

const most = (name: string, value: string) => mentoringOf({ attributes: [{ name, value }] }).most;

describe('who can mentor', () => {
  it.each([
    'Willing to mentor',
    'Willing to mentor?',
    'Happy to be a mentor',
    'Would you mentor somebody?',
    'Mentor (Y/N)',
    'Able to mentor',
    'Would you be willing to act as a mentor to a colleague in another trust?',
    'Are you able to mentor others (yes/no)',
    'I would like to be a mentor',
    'Available as mentor',
    'Can mentor',
    'Volunteer mentor',
  ])('is asked by “%s”: no is of nobody, and yes says no number', (header) => {
    expect(asksMentoring(header)).toBe('would');
    for (const no of ['No', 'n', 'NO - retiring', 'No, too busy', 'Not at present', 'Not this year', '0', 'Unable', 'None']) {
      expect([no, most(header, no)]).toEqual([no, 0]);
    }
    for (const yes of ['Yes', 'y', 'Maybe', '', 'N/A', 'Not sure', 'No preference', 'not asked', '1', '2']) {
      expect([yes, most(header, yes)]).toEqual([yes, null]);
    }
    expect(most(header, 'Yes, up to 3')).toBe(3);
  });

  it.each(['Mentoring capacity', 'How many could you mentor?', 'Number of people you could mentor', 'Max mentees', 'Mentor places'])(
    'is asked by “%s”, which says how many',
    (header) => {
      expect(asksMentoring(header)).toBe('many');
      for (const [cell, of] of [
        ['2', 2],
        ['0', 0],
        ['up to 3', 3],
        ['1-2', 1],
        ['No', 0],
        ['none', 0],
        ['', null],
        ['a few', null],
        ['2026', null],
      ] as const)
        expect([cell, most(header, cell)]).toEqual([cell, of]);
    },
  );

  it.each([
    'Mentor',
    'Mentors',
    'Has a mentor',
    'Do you have a mentor?',
    'Would you like a mentor?',
    'Would you like to be mentored?',
    'Willing to be mentored',
    'Happy to mentor or be mentored?',
    'Not willing to mentor',
    'Number of mentees',
    'Willing to mentor: why not?',
    'Willing to mentor - comments',
    'Interested in mentoring',
    'Who could mentor you?',
    'Mentor name',
    'Mentoring since',
  ])('is not asked by “%s”', (header) => {
    expect(asksMentoring(header)).toBeNull();
    expect(most(header, 'No')).toBeNull();
  });

  it('of several columns is what the one says that says least', () => {
    expect(
      mentoringOf({
        attributes: [
          { name: 'Mentoring capacity', value: '3' },
          { name: 'Willing to mentor', value: 'No' },
        ],
      }),
    ).toEqual({ most: 0, column: 'Willing to mentor' });
    expect(mentoringOf({ attributes: [{ name: 'shoe', value: 'No' }] })).toEqual({ most: null, column: '' });
  });
});
