import { boundBetweenness } from './boundBetweenness';
import type { Measure } from '../Measure';
import { scaleBetweenness } from './scaleBetweenness';

export const betweennessNormalised: Measure = {
  id: 'betweennessNormalised',
  name: 'Betweenness, as a share',
  meaning: 'How often this person is on the shortest path between two others, from 0 to 1.',
  unit: 'share',
  source: 'betweenness / ((n − 1)(n − 2)/2); Freeman 1977',
  view: 'undirected',
  cost: 'paths',
  range: '0 to 1',
  *compute(context) {
    const { n } = context.view;
    const values = yield* context.betweenness('edges');
    return scaleBetweenness(context, values, (n - 1) * (n - 2));
  },
  sampled: (context) => boundBetweenness(context, 'edges', (context.view.n - 1) * (context.view.n - 2)),
};
