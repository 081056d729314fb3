import { expect, it } from 'vitest';

import { buildCsr } from '../../src/network/buildCsr';
import { placeIntroductions, sumNearness } from '../../src/plan/placeIntroductions';
import { finish } from '../../src/support/finish';

// A path 0–1–2–3, and 4 alone.
const PATH = [
  [0, 1],
  [1, 2],
  [2, 3],
] as const;
const network = buildCsr(
  5,
  PATH.map(([a]) => a),
  PATH.map(([, b]) => b),
  true,
);
const EVERY = [
  [4, 0],
  [4, 1],
  [4, 2],
  [4, 3],
] as const;
const ROOMY = [9, 9, 9, 9, 9];

it('adds up 1 / steps over all pairs, both ways', () => {
  // 3 of one step, 2 of two, 1 of three.
  expect(sumNearness(network, 5, [])).toBeCloseTo(2 * (3 + 2 / 2 + 1 / 3), 12);
  // 4 beside 1: steps 2, 1, 2, 3.
  expect(sumNearness(network, 5, [[4, 1]])).toBeCloseTo(2 * (3 + 1 + 1 / 3 + 1 + 1 / 2 + 1 / 2 + 1 / 3), 12);
});

it('counts the random choices that bring everybody nearer', () => {
  // Beside 1 or 2 brings more than beside an end: from an end, about half of the choices are better; from 1 none is.
  const end = finish(placeIntroductions(network, 5, [[4, 0]], EVERY, ROOMY, 1000, 1));
  expect(end.drawn).toBe(1000);
  expect(end.better).toBeGreaterThan(420);
  expect(end.better).toBeLessThan(580);
  expect(finish(placeIntroductions(network, 5, [[4, 1]], EVERY, ROOMY, 1000, 1))).toEqual({ better: 0, drawn: 1000 });
});

it('draws no choice that gives somebody more than they have room for, and none twice', () => {
  const two = [
    [4, 0],
    [4, 1],
  ] as const;
  expect(finish(placeIntroductions(network, 5, two, EVERY, [9, 9, 9, 9, 1], 50, 1)).drawn).toBe(0);
  expect(finish(placeIntroductions(network, 5, two, [[4, 0]], ROOMY, 50, 1)).drawn).toBe(0);
  expect(finish(placeIntroductions(network, 5, two, EVERY, ROOMY, 50, 1)).drawn).toBe(50);
});
