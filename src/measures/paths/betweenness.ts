import { boundBetweenness } from './boundBetweenness';
import type { Measure } from '../Measure';
import { scaleBetweenness } from './scaleBetweenness';

export const betweenness: Measure = {
  id: 'betweenness',
  name: 'Betweenness',
  meaning: 'How often this person is on the shortest path between two others, counting each pair once. Sensitive to missing answers.',
  unit: 'pairs',
  source: 'Σ σ_st(v)/σ_st; Freeman 1977, Brandes 2001',
  view: 'undirected',
  cost: 'paths',
  range: '0 to (n − 1)(n − 2)/2',
  *compute(context) {
    const values = yield* context.betweenness('edges');
    return scaleBetweenness(context, values, 2);
  },
  sampled: (context) => boundBetweenness(context, 'edges', 2),
};
