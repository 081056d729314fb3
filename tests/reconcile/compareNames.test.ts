import { describe, expect, it } from 'vitest';

import { compareNames } from '../../src/reconcile/compareNames';

describe('compareNames', () => {
  it.each([
    ['lee ann', 'ann lee', 'order'],
    ['a lee', 'ann lee', 'initial'],
    ['ann lee', 'a b lee', null],
    ['a b lee', 'ann beth lee', 'initial'],
    ['jon smith', 'john smith', 'letter'],
    ['ann smith', 'anna smith', 'letter'],
    ['mira patel', 'mria patel', 'letter'],
    ['mary anne smith', 'mary smith', 'fewer'],
    ['tim smith', 'tom smith', null],
    ['john smith', 'jane smyth', null],
    ['mary', 'mary smith', null],
    ['mary', 'marie', null],
    ['john smith', 'john smith', null],
    ['ward manager 12', 'ward manager 13', null],
    ['j smith', 'k smith', null],
    ['m patel', 'm shah', null],
  ] as const)('%s and %s: %s, both ways round', (one, other, likeness) => {
    expect([compareNames(one, other), compareNames(other, one)]).toEqual([likeness, likeness]);
  });
});
