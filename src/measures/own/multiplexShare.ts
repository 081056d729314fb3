import { eachTypeCount } from './eachTypeCount';
import type { Measure } from '../Measure';

export const multiplexShare: Measure = {
  id: 'multiplexShare',
  name: 'Ties of several types',
  meaning: 'Share of this person’s own ties that have two network types or more.',
  unit: 'share',
  source: 'own ties with ≥ 2 types / own ties',
  view: 'own',
  cost: 'linear',
  range: '0 to 1',
  compute: (context) => eachTypeCount(context, ({ multiplex, ties }) => multiplex / ties),
};
