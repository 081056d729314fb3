import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findKeyPlayers } from '../../src/measures/whatIf/findKeyPlayers';
import { buildView } from '../../src/network/buildView';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { measureStudy } from '../measures/valuesOf';
import { arbitraryGraph, either, studyOf } from './arbitraryGraph';
import { expectValues } from './expectTwins';
import { slowReached } from './slowMeasures';
import { DIRECTED_PART_TWINS, DIRECTED_TWINS } from './slowTwins';

const RUNS = 2000;

describe('measures of reports', () => {
  it('each equals what follows from its definition, on graphs of 1 to 60', () => {
    fc.assert(
      fc.property(arbitraryGraph, ({ arcs, part }) => {
        const measured = measureStudy(studyOf({ arcs, part }), {}, [...Object.keys(DIRECTED_TWINS), ...Object.keys(DIRECTED_PART_TWINS)]);
        for (const [id, slow] of Object.entries(DIRECTED_TWINS)) expectValues(measured, id, slow(arcs));
        for (const [id, slow] of Object.entries(DIRECTED_PART_TWINS)) {
          const given = measured.parts(id);
          slow(arcs, part).forEach((expected, node) => {
            expect(Object.values(given[`m${node}`] ?? {}), `${id} of m${node}`).toEqual(expected);
          });
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('key players reach what the best set reaches where every set is tried, and never less than 1 − 1/e of it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryGraph, fc.constantFrom(1, 2, 3), fc.constantFrom<(1 | 2)[]>(1, 2), (graph, size, steps) => {
        const reconciled = reconcile(studyOf(graph), null);
        const view = buildView(reconciled, WHOLE_NETWORK);
        const { nodes, reached, of, method } = finish(findKeyPlayers(view.n, view.undirected, size, steps));
        seen.add(method);
        expect([nodes.length, of]).toEqual([Math.min(size, view.n), view.n]);
        expect(nodes).toEqual([...new Set(nodes)].sort((a, b) => a - b));
        // Beyond this, trying every set once more is no longer a matter of milliseconds.
        if (view.n > 14) return;
        const best = slowReached(either(graph.arcs), size, steps);
        if (method === 'every_set') expect(reached).toBe(best);
        else expect(reached).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
      }),
      { numRuns: RUNS },
    );
    expect(seen).toContain('every_set');
  }, 300_000);
});
