import { describe, expect, it } from 'vitest';

import { CONVENTIONS } from '../../src/domain/Conventions';
import { computeGates, gateLevel } from '../../src/quality/computeGates';
import { isMarked } from '../../src/quality/isMarked';
import { makeReconciled } from '../fixtures/makeReconciled';

// docs/measures.md, 5.2.
it.each([
  [80, 'all'],
  [79, 'paths'],
  [65, 'paths'],
  [64, 'labels'],
  [50, 'labels'],
  [49, 'own'],
  [0, 'own'],
] as const)('%i of 100 allow %s', (answered, level) => {
  expect(gateLevel(answered, 100, CONVENTIONS)).toBe(level);
});

it('takes its shares from where they are set', () => {
  expect(gateLevel(70, 100, { ...CONVENTIONS, responseForAll: 0.7 })).toBe('all');
});

describe('computeGates', () => {
  it('has one stratum an organisation, however it is typed, and one for those of whom it is not told', () => {
    const places = ['Care', ' care ', 'Acute', '', 'Care', 'Care'];
    const { gates, of } = computeGates(
      makeReconciled({
        people: places.map((organisation, m) => ({ id: `m${m}`, organisation })),
        response: ['answered', 'no', 'answered', 'declined', 'answered', 'answered'],
        reports: [],
      }),
      CONVENTIONS,
    );
    expect(gates).toEqual([
      { organisation: 'Care', answered: 3, n: 4, level: 'paths' },
      { organisation: 'Acute', answered: 1, n: 1, level: 'all' },
      { organisation: '', answered: 0, n: 1, level: 'own' },
    ]);
    expect([...of]).toEqual([0, 0, 1, 2, 0, 0]);
  });
});

describe('isMarked', () => {
  const marked = (level: Parameters<typeof isMarked>[0]) =>
    ['tiesByType', 'inDegree', 'brokerage', 'betweenness', 'fragility', 'one that is not known'].filter((id) => isMarked(level, id));
  it('marks more the fewer answered, and what is not known like a measure along paths', () => {
    expect(marked('all')).toEqual([]);
    expect(marked('paths')).toEqual(['betweenness', 'fragility', 'one that is not known']);
    expect(marked('labels')).toEqual(['brokerage', 'betweenness', 'fragility', 'one that is not known']);
    expect(marked('own')).toEqual(['inDegree', 'brokerage', 'betweenness', 'fragility', 'one that is not known']);
  });
});
