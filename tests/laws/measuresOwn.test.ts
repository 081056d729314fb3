import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { computeMemberships } from '../../src/measures/network/computeMemberships';
import { MEASURES, NETWORK_MEASURES } from '../../src/measures/measures';
import { projectMemberships } from '../../src/measures/network/projectMemberships';
import { reconcile } from '../../src/reconcile/reconcile';
import { measureStudy } from '../measures/valuesOf';
import { arbitraryRecipe, cook } from './arbitraryStudy';
import { expectNetwork, expectValues } from './expectTwins';
import { OWN_NETWORK_TWINS, OWN_TWINS, slowProjection, TYPES_ASKED } from './slowOwn';
import { DIRECTED_PART_TWINS, DIRECTED_TWINS, UNDIRECTED_NETWORK_TWINS, UNDIRECTED_TWINS } from './slowTwins';

const RUNS = 1000;
const ASKED = ['types', 'motives', 'activity', 'outside', 'perceived_isolation'] as const;

describe('measures of own ties and of who answered', () => {
  it.each(['either', 'confirmed'] as const)(
    'each equals what follows from its definition, row by row, where %s must say so',
    (rule) => {
      fc.assert(
        fc.property(arbitraryRecipe(12), (plain) => {
          const recipe = { ...plain, study: { instrument: { asked: ASKED } } };
          const measured = measureStudy(cook(recipe), { rule }, [...Object.keys(OWN_TWINS), ...Object.keys(OWN_NETWORK_TWINS)]);
          for (const [id, slow] of Object.entries(OWN_TWINS)) {
            const values = slow(recipe, rule);
            if (!id.startsWith('tiesBy')) expectValues(measured, id, values as readonly (number | null)[]);
            else
              values.forEach((value, node) => {
                const given = measured.parts(id)[`m${node}`] ?? null;
                const shown =
                  given === null || id === 'tiesByMotive' ? given : Object.fromEntries(TYPES_ASKED.map((type) => [type, given[type]]));
                expect(shown, `${id} of m${node}`).toEqual(value);
              });
          }
          for (const [id, slow] of Object.entries(OWN_NETWORK_TWINS)) expectNetwork(measured, id, slow(recipe));
        }),
        { numRuns: RUNS },
      );
    },
    300_000,
  );

  it('shared memberships weigh what Newman gives them', () => {
    fc.assert(
      fc.property(arbitraryRecipe(12), (recipe) => {
        const reconciled = reconcile(cook(recipe), null);
        const id = (manager: number): string => reconciled.people[manager]?.id ?? '';
        const pairs = projectMemberships(computeMemberships(reconciled, WHOLE_NETWORK)) ?? [];
        const slow = slowProjection(recipe);
        expect(pairs.map(({ a, b }) => `${id(a)} ${id(b)}`).sort()).toEqual([...slow.keys()].sort());
        for (const { a, b, weight } of pairs) expect(weight).toBeCloseTo(slow.get(`${id(a)} ${id(b)}`) ?? NaN, 9);
      }),
      { numRuns: 2 * RUNS },
    );
  }, 300_000);
});

describe('the registry', () => {
  it('has for every measure a version written down from its definition, and for nothing else', () => {
    const twins = (...tables: readonly object[]): string[] => tables.flatMap((table) => Object.keys(table)).sort();
    expect(twins(UNDIRECTED_TWINS, DIRECTED_TWINS, DIRECTED_PART_TWINS, OWN_TWINS)).toEqual(MEASURES.map(({ id }) => id).sort());
    expect(twins(UNDIRECTED_NETWORK_TWINS, OWN_NETWORK_TWINS)).toEqual(NETWORK_MEASURES.map(({ id }) => id).sort());
  });
});
