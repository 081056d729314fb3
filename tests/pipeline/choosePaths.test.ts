import { expect, it } from 'vitest';

import { plainPaths } from '../../src/algorithms/plainPaths';
import { choosePaths } from '../../src/pipeline/choosePaths';

it('betweenness is exact up to 50,000 people, then within a tenth of the greatest, and beyond 100,000 as near as 131,072 paths bring it', () => {
  const most = (people: number): number | undefined => choosePaths(plainPaths, people, null).sampling?.most;
  expect([50_000, 50_001, 100_000, 100_001].map(most)).toEqual([undefined, 2_097_152, 2_097_152, 131_072]);
  const wish = { epsilon: 0.001, delta: 0.1, seed: 1, most: 5 };
  expect(choosePaths(plainPaths, 10, wish).sampling).toBe(wish);
});
