import type { NetworkMeasure } from '../Measure';

export const components: NetworkMeasure = {
  id: 'components',
  name: 'Components',
  meaning: 'How many separate parts the network has, with no tie between them.',
  unit: 'parts',
  source: 'connected components',
  cost: 'linear',
  range: '0 to n',
  compute: (context) => context.components.sizes.length,
};
