import { countParts } from './countParts';
import { knownMotives } from './knownMotives';
import type { Measure } from '../Measure';

export const tiesByMotive: Measure = {
  id: 'tiesByMotive',
  name: 'Ties by motive',
  meaning: 'This person’s own ties for each motive; a tie may serve several.',
  unit: 'contacts',
  source: 'count over own ties; Bresnen et al. 2017, ch. 7',
  view: 'own',
  cost: 'linear',
  range: '0 and up',
  parts: knownMotives,
  compute(context) {
    const { reports } = context.reconciled;
    return countParts(context, 'motives', knownMotives(context), (report) => reports.lists[reports.motives[report] ?? 0] ?? []);
  },
};
