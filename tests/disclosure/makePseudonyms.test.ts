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
