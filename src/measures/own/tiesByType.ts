import { countParts } from './countParts';
import { offeredTypes } from './offeredTypes';
import type { Measure } from '../Measure';

export const tiesByType: Measure = {
  id: 'tiesByType',
  name: 'Ties by network type',
  meaning: 'This person’s own ties of each network type; a tie of several types counts in each.',
  unit: 'contacts',
  source: 'count over own ties; Bresnen et al. 2017, Table 7.1',
  view: 'own',
  cost: 'linear',
  range: '0 and up',
  parts: offeredTypes,
  compute: (context) => countParts(context, 'types', offeredTypes(context), (report) => context.typesOf(report)),
};
