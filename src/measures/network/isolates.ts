import type { NetworkMeasure } from '../Measure';

export const isolates: NetworkMeasure = {
  id: 'isolates',
  name: 'Without a tie',
  meaning: 'How many people of the network have no tie in it.',
  unit: 'people',
  source: 'nodes of degree 0',
  cost: 'linear',
  range: '0 to n',
  compute: ({ components }) => components.sizes.filter((size) => size === 1).length,
};
