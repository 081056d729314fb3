import fc from 'fast-check';
import { expect, it } from 'vitest';

import { makePseudonyms } from '../../src/disclosure/makePseudonyms';

const of = (study: string, ids: readonly string[]) =>
  makePseudonyms(
    study,
    ids.map((id) => ({ id })),
  );

it('is the same for somebody whoever else is in the study, and another in another study', () => {
  const alone = of('one', ['m7']).get('m7');
  expect(of('one', ['a', 'b', 'm7', 'c']).get('m7')).toBe(alone);
  expect(of('two', ['m7']).get('m7')).not.toBe(alone);
});

// By Python's hashlib: the first four bytes of SHA-256 of study, id and turn, a line each, by their rest of 28 signs. A study that was
// printed under its codes must have the same ones in every later version.
it('is worked out from study and id as it always was, and of two that would be the same the later has the next', () => {
  expect([of('one', ['m7']).get('m7'), of('two', ['m7']).get('m7'), of('s', ['Zoë']).get('Zoë')]).toEqual(['C63T', 'Z324', 'MW53']);
  const both = of('s', ['p277', 'p522']);
  expect([both.get('p277'), both.get('p522')]).toEqual(['XKGJ', '9ZZN']);
  expect(of('s', ['p522']).get('p522')).toBe('XKGJ');
});

it('gives nobody the code of somebody else, however many there are, and no code is a word', () => {
  const codes = [
    ...of(
      's',
      Array.from({ length: 40_000 }, (_, index) => `p${index}`),
    ).values(),
  ];
  expect(new Set(codes).size).toBe(40_000);
  for (const code of codes) expect(code).toMatch(/^[2-9BCDFGHJKLMNPQRSTVWXZ]{4}$/);
});

it('holds nothing of the id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      // Ids that differ in one sign have codes that have no more in common than chance gives.
      const [one, other] = [of('s', [id]).get(id) ?? '', of('s', [`${id}x`]).get(`${id}x`) ?? ''];
      expect(Array.from(one).filter((sign, at) => sign === other[at]).length).toBeLessThan(4);
    }),
    { numRuns: 200, seed: 1 },
  );
});
