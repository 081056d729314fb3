import { describe, expect, it } from 'vitest';

import { isSamePlace } from '../../src/domain/isSamePlace';

describe('isSamePlace', () => {
  it.each([
    ['North', 'NORTH', true],
    ['St. Mary’s', 'st marys', true],
    ['North', 'South', false],
    ['North', 'Northern', false],
    ['North', '', null],
    ['North', '—', null],
    ['North', 'North NHS Foundation Trust', null],
    ['The North NHS FT', 'North NHST', false],
    ['NHS Trust', 'Foundation Trust', false],
    ['Hòa', 'Hoa', null],
  ])('%s and %s: %s, both ways round', (one, other, expected) => {
    expect([isSamePlace(one, other), isSamePlace(other, one)]).toEqual([expected, expected]);
  });
});
