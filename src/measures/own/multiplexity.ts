import { eachTypeCount } from './eachTypeCount';
import type { Measure } from '../Measure';

export const multiplexity: Measure = {
  id: 'multiplexity',
  name: 'Types in a tie',
  meaning: 'How many network types an own tie holds, on average.',
  unit: 'types',
  source: 'Σ types / own ties',
  view: 'own',
  cost: 'linear',
  range: '1 and up',
  compute: (context) => eachTypeCount(context, ({ mentions, ties }) => mentions / ties),
};
