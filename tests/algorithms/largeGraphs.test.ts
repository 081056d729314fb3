import { describe, expect, it } from 'vitest';

import { computeBridgeDependence } from '../../src/algorithms/computeBridgeDependence';
import { computeComponents } from '../../src/algorithms/computeComponents';
import { computeCores } from '../../src/algorithms/computeCores';
import { computeTriangles } from '../../src/algorithms/computeTriangles';
import { buildCsr } from '../../src/network/buildCsr';
import { finish } from '../../src/support/finish';

/** As many as a recursion does not survive, nor a list spread into arguments. */
const MANY = 200_000;
const nodes = Int32Array.from({ length: MANY }, (_, node) => node);
const chain = buildCsr(MANY, nodes.subarray(1), nodes.subarray(0, -1), true);
const star = buildCsr(MANY, nodes.subarray(1), new Int32Array(MANY - 1), true);
const nobody = buildCsr(MANY, [], [], true);

describe('kernels on a great many people', () => {
  it('find the components of a chain, of a star and of loners', () => {
    expect(computeComponents(MANY, chain)).toMatchObject({ sizes: [MANY], largest: MANY });
    expect(computeComponents(MANY, star)).toMatchObject({ sizes: [MANY], largest: MANY });
    const alone = computeComponents(MANY, nobody);
    expect(alone.sizes).toHaveLength(MANY);
    expect(alone.largest).toBe(1);
  });

  it('find on whom each depends', () => {
    // The end of a chain has one way only; the middle loses one half.
    const inChain = computeBridgeDependence(MANY, chain);
    expect(inChain[0]).toBe(1);
    expect(inChain[MANY / 2]).toBeCloseTo(0.5, 4);
    const inStar = computeBridgeDependence(MANY, star);
    expect([inStar[0], inStar[1], inStar[MANY - 1]]).toEqual([0, 1, 1]);
    expect(computeBridgeDependence(MANY, nobody).every(Number.isNaN)).toBe(true);
  });

  it('find cores', () => {
    expect(new Set(computeCores(MANY, chain))).toEqual(new Set([1]));
    expect(new Set(computeCores(MANY, star))).toEqual(new Set([1]));
    expect(new Set(computeCores(MANY, nobody))).toEqual(new Set([0]));
  });

  it('count the triangles of somebody whom everybody names without looking at every pair', () => {
    // Spokes of a wheel and its rim: each spoke is in two triangles.
    const rim = nodes.subarray(1);
    const wheel = buildCsr(
      MANY,
      [...rim, ...rim],
      [...new Int32Array(MANY - 1), ...rim.map((node) => (node === MANY - 1 ? 1 : node + 1))],
      true,
    );
    const { links } = finish(computeTriangles(MANY, wheel));
    expect([links[0], links[1], links[MANY - 1]]).toEqual([MANY - 1, 2, 2]);
  });
});
