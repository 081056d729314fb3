import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Nomination } from '../../../src/domain/nominations/Nominations';
import { CONTACT_COLUMNS } from '../../../src/import/columns/contactColumns';
import { partOf } from '../../fixtures/partOf';

it.each(['structure', 'coordination', 'membership', 'formation'] as const)(
  'a pole of %s is written as the codebook calls it, and none as blank',
  (id) => {
    const column = CONTACT_COLUMNS.find(({ column: name }) => name === id);
    const poles = bookCodebook.dimensions.find((dimension) => dimension.id === id)?.poles ?? [];
    const written = [0, 1, 2].map((code) => column?.text(partOf<Nomination>({ [id]: code }), bookCodebook));
    expect(written).toEqual(['', poles[0]?.label, poles[1]?.label]);
  },
);

it('a dimension that a codebook does not have is called by its id, and has no poles', () => {
  const without = { ...bookCodebook, dimensions: [] };
  const column = CONTACT_COLUMNS.find(({ column: name }) => name === 'membership');
  expect([column?.allowed(without), column?.choices(without, [])]).toEqual(['membership', []]);
  expect(column?.text(partOf<Nomination>({ membership: 1 }), without)).toBe('');
});
