import { expect, it } from 'vitest';

import { partOf } from '../../fixtures/partOf';
import type { MapNode } from '../../../src/views/map/MapModel';
import { selectMapClusters } from '../../../src/views/map/selectMapClusters';

it('draws a round hull where everybody is in the margin, and nobody within it', () => {
  // Three at the corners of a wide triangle.
  const nodes = [
    [0, 0],
    [400, 0],
    [200, 60],
  ].map(([x = 0, y = 0]) => partOf<MapNode>({ x, y, onRoster: true, place: 'North', standing: 'isolated' }));
  const { clusters } = selectMapClusters(
    nodes,
    ['North'],
    (id) => id,
    () => '',
    true,
    { width: 1000, height: 600 },
  );
  const [north] = clusters;
  if (north === undefined) throw new Error('There is no hull.');
  const { x, y, outline, inside, margin } = north;
  const reach = outline.map((spot) => Math.hypot(spot.x - x, spot.y - y));
  expect(Math.max(...reach) / Math.min(...reach)).toBeLessThan(1.01);
  expect([inside, margin]).toEqual([[], [0, 1, 2]]);
});
