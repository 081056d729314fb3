import { expect, it } from 'vitest';

import { sayThreshold } from '../../../src/words/isolation/sayThreshold';

const people = ['Ann', 'Ben', 'Cem', 'Dee', 'Eve', 'Fay', 'Gil'].map((name) => ({ name }));
const line = { isolated: [0, 1, 1, 1], flagged: [0, 1, 1, 1], uncertain: [0, 0, 1, 5], joins: [[], [0], [1], [2, 3, 4, 5, 6]] };

it.each([
  [0, 'With 1: Ann joins.'],
  [1, 'With 0: Ann leaves. With 2: Ben joins.'],
  [2, 'With 1: Ben leaves. With 3: Cem, Dee, Eve, Fay and Gil join.'],
  [3, 'With 2: Cem, Dee, Eve, Fay and Gil leave.'],
])('at most %d', (tau, said) => {
  expect(sayThreshold(line, tau, people)).toBe(said);
});

it('says that nobody moves', () => {
  expect(sayThreshold({ ...line, joins: [[], [], []], isolated: [1, 1, 1] }, 1, people)).toBe(
    'With 0: nobody joins or leaves. With 2: nobody joins or leaves.',
  );
});
