import type { NetworkMeasure } from '../Measure';

export const density: NetworkMeasure = {
  id: 'density',
  name: 'Density',
  meaning: 'Of all the namings that people who answered could have made: the share they made.',
  unit: 'share',
  source: 'arcs / (R(n − 1))',
  cost: 'linear',
  range: '0 to 1',
  compute({ view }) {
    const possible = view.respondents * (view.n - 1);
    return possible <= 0 ? null : view.arcs / possible;
  },
};
