import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measureStudy } from '../measures/valuesOf';
import { arbitraryGraph, both, either, studyOf } from './arbitraryGraph';
import { expectNetwork, expectValues } from './expectTwins';
import { UNDIRECTED_NETWORK_TWINS, UNDIRECTED_TWINS } from './slowTwins';
import { examplesOf } from './examplesOf';

/** Together 2,000 graphs; those of `either` are denser, and dearer for the slow versions. */
const RUNS = { either: 700, confirmed: 1300 } as const;
const IDS = [...new Set([...Object.keys(UNDIRECTED_TWINS), ...Object.keys(UNDIRECTED_NETWORK_TWINS)])];

describe.each(['either', 'confirmed'] as const)('measures of ties, where %s must say so', (rule) => {
  it('each equals what follows from its definition, on graphs of 1 to 60', () => {
    let largest = 0;
    fc.assert(
      fc.property(arbitraryGraph, ({ arcs, part }) => {
        largest = Math.max(largest, arcs.length);
        const edges = rule === 'either' ? either(arcs) : both(arcs);
        const measured = measureStudy(studyOf({ arcs, part }), { rule }, IDS);
        for (const [id, slow] of Object.entries(UNDIRECTED_TWINS)) expectValues(measured, id, slow(edges, part));
        for (const [id, slow] of Object.entries(UNDIRECTED_NETWORK_TWINS)) expectNetwork(measured, id, slow(edges, part));
      }),
      { numRuns: examplesOf(RUNS[rule]) },
    );
    expect(largest).toBeGreaterThan(50);
  }, 300_000);
});
