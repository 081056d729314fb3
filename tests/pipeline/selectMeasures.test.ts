import { describe, expect, it } from 'vitest';

import { MEASURES, NETWORK_MEASURES } from '../../src/measures/measures';
import { selectMeasures } from '../../src/pipeline/selectMeasures';

const all = [...MEASURES, ...NETWORK_MEASURES];
const linear = all.filter(({ cost }) => cost === 'linear').map(({ id }) => id);

describe('selectMeasures', () => {
  it.each([
    ['quick', 10, { harmonic: false, fragility: false }],
    ['all', 2000, { harmonic: true, fragility: true }],
    ['all', 2001, { harmonic: true, fragility: false }],
    ['patient', 10_000, { harmonic: true, fragility: true }],
    ['patient', 10_001, { harmonic: true, fragility: false }],
    ['patient', 100_000, { harmonic: true, fragility: false }],
    ['patient', 100_001, { harmonic: false, fragility: false }],
  ] as const)('with %s effort for %i people', (effort, people, expected) => {
    const ids = selectMeasures(effort, people);
    expect({ harmonic: ids.includes('harmonic'), fragility: ids.includes('fragility') }).toEqual(expected);
    expect(ids).toEqual(expect.arrayContaining(linear));
  });
});
