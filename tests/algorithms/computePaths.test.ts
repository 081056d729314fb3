import { describe, expect, it } from 'vitest';

import { computePaths } from '../../src/algorithms/computePaths';
import { computeReaches } from '../../src/algorithms/computeReaches';
import { createPathsShelf } from '../../src/algorithms/createPathsShelf';
import { plainPaths } from '../../src/algorithms/plainPaths';
import { buildCsr } from '../../src/network/buildCsr';
import { finish } from '../../src/support/finish';

describe('computePaths', () => {
  it('counts along arcs: to, from and between', () => {
    // 0 → 1 → 2, and 2 → 0 does not exist: one ordered pair goes through 1.
    const { betweenness, harmonic, reached, distances } = finish(computePaths(3, buildCsr(3, [0, 1], [1, 2], false)));
    expect([...betweenness]).toEqual([0, 1, 0]);
    expect([...harmonic]).toEqual([1.5, 1, 0]);
    // Along the arcs turned round: how near others are to each.
    expect([...finish(computeReaches(3, buildCsr(3, [1, 2], [0, 1], false))).harmonic]).toEqual([0, 1, 1.5]);
    expect([...reached]).toEqual([2, 1, 0]);
    expect([...distances]).toEqual([3, 1, 0]);
  });

  it('adds no path twice where two ask for the same at once, nor where one of them is stopped', () => {
    const n = 600;
    const csr = buildCsr(
      n,
      Array.from({ length: 6 * n }, (_, tie) => tie % n),
      Array.from({ length: 6 * n }, (_, tie) => (tie * 7 + 3) % n),
      true,
    );
    const alone = finish(computePaths(n, csr));
    const kernel = { ...plainPaths, shelf: createPathsShelf() };
    const [one, other, stopped] = [computePaths(n, csr, kernel), computePaths(n, csr, kernel), computePaths(n, csr, kernel)];
    for (const work of [one, other, stopped]) work.next();
    stopped.return(undefined as never);
    for (let at = 0; at < 3; at += 1) for (const work of [one, other]) work.next();
    expect(finish(other)).toEqual(alone);
    expect(finish(one)).toEqual(alone);
    expect(finish(computePaths(n, csr, kernel))).toEqual(alone);
  });

  it('can be stopped between slices, and says how far it is', () => {
    const n = 1500;
    const from = Array.from({ length: 40 * n }, (_, tie) => tie % n);
    const to = from.map((node, tie) => (node * 7 + Math.floor(tie / n) * 31 + 1) % n);
    const steps = [...computePaths(n, buildCsr(n, from, to, true))];
    expect(steps.length).toBeGreaterThan(100);
    expect(
      steps.every(({ stage, done, total }, at) => stage === 'Shortest paths' && total === n && done > (steps[at - 1]?.done ?? -1)),
    ).toBe(true);
  }, 60_000);
});
