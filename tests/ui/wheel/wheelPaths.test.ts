import { describe, expect, it } from 'vitest';

import { wheelPaths } from '../../../src/ui/wheel/wheelPaths';

const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('wheelPaths', () => {
  it('draws an inner and an outer cell for each spoke, once for the same size', () => {
    expect(wheelPaths(15, 20)).toHaveLength(15);
    expect(wheelPaths(15, 20)).toBe(wheelPaths(15, 20));
    expect(wheelPaths(15, 20)).not.toBe(wheelPaths(15, 21));
  });

  it('starts at noon and goes clockwise', () => {
    const labels = wheelPaths(4, 50).map(({ label }) => [Math.sign(label.x), Math.sign(label.y)]);
    expect(labels).toEqual([
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ]);
  });

  it('keeps labels upright: those on the left are turned round and end at the rim', () => {
    for (const { label } of wheelPaths(15, 79)) {
      expect(Math.abs(label.degrees > 180 ? label.degrees - 360 : label.degrees)).toBeLessThanOrEqual(90);
      expect(label.anchor).toBe(label.x < 0 ? 'end' : 'start');
    }
  });

  it.each([1, 2, 15, 40])('gives finite paths within the radius for %i spokes', (spokes) => {
    for (const { inside, outside } of wheelPaths(spokes, 22)) {
      for (const value of numbers(inside + outside)) expect(Math.abs(value)).toBeLessThanOrEqual(22);
    }
  });
});
