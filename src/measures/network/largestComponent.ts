import type { NetworkMeasure } from '../Measure';

export const largestComponent: NetworkMeasure = {
  id: 'largestComponent',
  name: 'Largest component',
  meaning: 'How many people are in the largest component.',
  unit: 'people',
  source: 'size of the largest component',
  cost: 'linear',
  range: '0 to n',
  compute: (context) => context.components.largest,
};
