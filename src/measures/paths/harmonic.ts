import type { Measure } from '../Measure';

export const harmonic: Measure = {
  id: 'harmonic',
  name: 'Closeness',
  meaning: 'How near the others are: 1 for each tie, 1/2 for each person two steps away, and so on; 0 for people who cannot be reached.',
  unit: 'sum of 1/steps',
  source: 'Σ_j 1/d(i,j), 1/∞ = 0; Marchiori & Latora 2000',
  view: 'undirected',
  cost: 'paths',
  range: '0 to n − 1',
  *compute(context) {
    const { harmonic: values } = yield* context.reaches('edges');
    return [...values];
  },
};
