import fc from 'fast-check';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { cook } from './arbitraryStudy';
import type { Matrix } from './slowMeasures';

export interface Graph {
  readonly arcs: Matrix;
  /** By node: organisation, which is also the group. */
  readonly part: readonly string[];
}

const PARTS = ['Acute', 'Care', 'Mental Health'];

/**
 * Graphs of 1 to 60 managers who all answered, most of them small, since the slow versions take n³ and more: sparse and
 * dense ones, with a chain through them or without, in one piece or in many.
 */
export const arbitraryGraph: fc.Arbitrary<Graph> = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }).chain((u) => {
  const n = 1 + Math.floor(60 * u ** 4);
  const node = fc.nat(n - 1);
  return fc
    .record({
      pairs: fc.array(fc.tuple(node, node), { maxLength: 4 * n, size: 'max' }),
      chain: fc.constantFrom(false, false, true),
      places: fc.array(fc.constantFrom(...PARTS), { minLength: n, maxLength: n }),
    })
    .map(({ pairs, chain, places }) => {
      const ties = new Set([...pairs, ...(chain ? places.slice(1).map((_, i) => [i, i + 1] as const) : [])].map(([a, b]) => a * n + b));
      return { arcs: places.map((_, i) => places.map((__, j) => i !== j && ties.has(i * n + j))), part: places };
    });
});

export function studyOf({ arcs, part }: Graph): Study {
  return cook({
    people: part.map((place, i) => makePerson({ id: `m${i}`, kind: 'manager', responded: 'yes', organisation: place, group: place })),
    rows: arcs.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [{ from: `m${i}`, to: `m${j}` }] : []))),
    study: {},
  });
}

export const either = (a: Matrix): Matrix => a.map((row, i) => row.map((tie, j) => tie || a[j]?.[i] === true));
export const both = (a: Matrix): Matrix => a.map((row, i) => row.map((tie, j) => tie && a[j]?.[i] === true));
