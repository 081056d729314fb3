import { boundBetweenness } from './boundBetweenness';
import type { Measure } from '../Measure';
import { scaleBetweenness } from './scaleBetweenness';

export const betweennessDirected: Measure = {
  id: 'betweennessDirected',
  name: 'Directed betweenness',
  meaning: 'How often this person is on the shortest chain of naming between two others. Sensitive to missing answers.',
  unit: 'pairs',
  source: 'Σ σ_st(v)/σ_st over ordered pairs; Freeman 1977, Brandes 2001',
  view: 'directed',
  cost: 'paths',
  range: '0 to (n − 1)(n − 2)',
  *compute(context) {
    const values = yield* context.betweenness('out');
    return scaleBetweenness(context, values, 1);
  },
  sampled: (context) => boundBetweenness(context, 'out', 1),
};
