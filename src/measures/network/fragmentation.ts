import { computeFragmentation } from './computeFragmentation';
import type { NetworkMeasure } from '../Measure';

export const fragmentation: NetworkMeasure = {
  id: 'fragmentation',
  name: 'Fragmentation',
  meaning: '0 = everybody is tied to everybody, 1 = nobody is tied to anybody. Longer distances count for more.',
  unit: 'index',
  source: 'DF = 1 − Σ(1/d)/(n(n − 1)); Borgatti 2006',
  cost: 'paths',
  range: '0 to 1',
  *compute(context) {
    const { n } = context.view;
    if (n < 2) return null;
    const { harmonic } = yield* context.reaches('edges');
    return computeFragmentation(
      harmonic.reduce((sum, value) => sum + value, 0),
      n,
    );
  },
};
