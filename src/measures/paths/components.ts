import type { NetworkMeasure } from '../Measure';

export const components: NetworkMeasure = {
  id: 'components',
  name: 'Connected parts',
  meaning: 'Into how many parts without a tie between them the network falls.',
  unit: 'parts',
  source: 'connected components',
  cost: 'linear',
  range: '0 to n',
  compute: (context) => context.components.sizes.length,
};
