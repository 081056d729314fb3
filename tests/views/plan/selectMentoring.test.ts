import { describe, expect, it } from 'vitest';
import { makePerson } from '../../../src/domain/makePerson';
import { selectMentoring } from '../../../src/views/plan/selectMentoring';

const person = (id: string, name: string, value: string) =>
  makePerson({ id, name, kind: 'manager', attributes: value === '' ? [] : [{ name: 'Willing to mentor', value }] });

describe('what managers say of mentoring others', () => {
  const people = [
    person('a', 'Ann', 'No'),
    person('b', 'Ben', 'Yes, 3'),
    person('c', 'Cy', 'Yes'),
    person('d', 'Dee', 'no'),
    person('e', 'Eve', ''),
  ];

  it('stands with the column that it was read from', () => {
    expect(selectMentoring({ mentorCapacities: [] }, { people, managers: 5 })).toEqual([
      'From the column “Willing to mentor”: 2 managers say that they mentor nobody, and are not proposed as mentors: Ann and Dee. 1 manager mentors as many as they say: Ben. A number that you set below goes before it.',
    ]);
  });

  it('is not said of whom the trainer says something else, nor of who is not on the staff list', () => {
    const mentorCapacities = [{ person: 'a', capacity: 1 }];
    expect(selectMentoring({ mentorCapacities }, { people, managers: 3 })).toEqual([
      'From the column “Willing to mentor”: 1 manager mentors as many as they say: Ben. A number that you set below goes before it.',
    ]);
    expect(selectMentoring({ mentorCapacities }, { people, managers: 1 })).toEqual([]);
  });
});
