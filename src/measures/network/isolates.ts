import type { NetworkMeasure } from '../Measure';

export const isolates: NetworkMeasure = {
  id: 'isolates',
  name: 'Isolates',
  meaning: 'How many people have no tie in the network.',
  unit: 'people',
  source: 'nodes of degree 0',
  cost: 'linear',
  range: '0 to n',
  compute: ({ components }) => components.sizes.filter((size) => size === 1).length,
};
