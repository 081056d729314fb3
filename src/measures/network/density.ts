import type { NetworkMeasure } from '../Measure';

export const density: NetworkMeasure = {
  id: 'density',
  name: 'Density',
  meaning: 'Share of the possible namings by those who answered that were made.',
  unit: 'share',
  source: 'arcs / (R(n − 1))',
  cost: 'linear',
  range: '0 to 1',
  compute({ view }) {
    const possible = view.respondents * (view.n - 1);
    return possible <= 0 ? null : view.arcs / possible;
  },
};
