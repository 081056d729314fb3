import { expect, it } from 'vitest';

import { sayContactCounts } from '../../../src/words/isolation/sayContactCounts';

it.each([
  [
    { people: 5, networks: 1, namedBy: 2, different: 6, outside: 1, outsideInUse: 0 },
    'Names 5 people and 1 network, named by 2: 6 different in all. Outside: 1, in use: 0.',
  ],
  [
    { people: 1, networks: 0, namedBy: 0, different: 1, outside: 0, outsideInUse: 0 },
    'Names 1 person, named by 0: 1 different in all. None of them outside.',
  ],
  [{ people: 0, networks: 0, namedBy: 0, different: 0, outside: 0, outsideInUse: 0 }, 'Names nobody, and nobody names them.'],
  [{ people: null, networks: null, namedBy: 3, different: 3, outside: 1, outsideInUse: 1 }, 'Named by 3.'],
])('%j', (counts, said) => {
  expect(sayContactCounts(counts)).toBe(said);
});

it('says how many count where that is another number than all', () => {
  const counts = { people: 6, networks: 0, namedBy: 6, different: 12, outside: 5, outsideInUse: 3 };
  expect(sayContactCounts(counts, 10)).toBe('Names 6 people, named by 6: 12 different in all, of which 10 count. Outside: 5, in use: 3.');
  expect(sayContactCounts(counts, 12)).toBe(sayContactCounts(counts));
});
