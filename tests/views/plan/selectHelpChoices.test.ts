import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { findHelpChoice, selectHelpChoices } from '../../../src/views/plan/selectHelpChoices';

const people = [
  makePerson({ id: 'a', kind: 'manager', organisation: 'Acute' }),
  makePerson({ id: 'b', kind: 'manager', organisation: 'Care' }),
  makePerson({ id: 'c', kind: 'manager', organisation: 'Acute' }),
  makePerson({ id: 'd', kind: 'manager' }),
  makePerson({ id: 'z', kind: 'outside_person', organisation: 'Elsewhere' }),
];
const choices = selectHelpChoices({ people, managers: 4 }, ['general']);

describe('selectHelpChoices', () => {
  it('offers everybody, and each group and organisation of the managers', () => {
    expect(choices.map(({ label, help }) => [label, help])).toEqual([
      ['Isolated managers', 'isolated'],
      ['All managers', { people: ['a', 'b', 'c', 'd'] }],
      ['Group: general', { group: 'general' }],
      ['Organisation: Acute', { people: ['a', 'c'] }],
      ['Organisation: Care', { people: ['b'] }],
    ]);
  });

  it('knows again what was chosen, and what was not', () => {
    for (const choice of choices) expect(findHelpChoice(choices, choice.help)).toBe(choice);
    expect(findHelpChoice(choices, { people: ['a', 'd'] })).toBeNull();
  });
});
