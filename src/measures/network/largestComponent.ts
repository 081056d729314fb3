import type { NetworkMeasure } from '../Measure';

export const largestComponent: NetworkMeasure = {
  id: 'largestComponent',
  name: 'Largest part',
  meaning: 'How many people the largest connected part holds.',
  unit: 'people',
  source: 'size of the largest component',
  cost: 'linear',
  range: '0 to n',
  compute: (context) => context.components.largest,
};
