import { expect, it } from 'vitest';

import type { Person } from '../../../src/domain/Person';
import { selectKnown } from '../../../src/views/plan/selectKnown';
import { sayKnown } from '../../../src/words/plan/planWords';
import { makeReconciled } from '../../fixtures/makeReconciled';

const known = (fields: Partial<Person>) =>
  selectKnown(makeReconciled({ people: [{ id: 'a' }, { id: 'b', ...fields }], response: ['answered', 'answered'], reports: [] }));

it('a limit of which nothing is recorded is not promised', () => {
  const said = sayKnown(known({})).join(' ');
  expect(said).toMatch(/^No line managers are recorded: .* No levels are recorded: .* Nobody is recorded as having opted out\. No consent/);
  expect(said).not.toContain('Nobody is paired');
});

it.each([
  [{ lineManager: 'a' }, 'Nobody is paired within two levels of their own line.'],
  [{ seniority: 2 }, 'A higher number in “Seniority” is a higher level.'],
  [{ optedOut: true }, 'Those who opted out are left out.'],
  [{ consent: ['kept'] }, 'people are not named to others.'],
])('%j: %s', (fields, words) => {
  expect(sayKnown(known(fields)).join(' ')).toContain(words);
});
