import { eachTypeCount } from './eachTypeCount';
import type { Measure } from '../Measure';

export const multiplexity: Measure = {
  id: 'multiplexity',
  name: 'Multiplexity',
  meaning: 'Average number of network types in each of this person’s own ties.',
  unit: 'types',
  source: 'Σ types / own ties',
  view: 'own',
  cost: 'linear',
  range: '1 and up',
  compute: (context) => eachTypeCount(context, ({ mentions, ties }) => mentions / ties),
};
