import { computeBlau } from './computeBlau';
import { eachTypeCount } from './eachTypeCount';
import type { Measure } from '../Measure';

export const blau: Measure = {
  id: 'blau',
  name: 'Diversity (Blau)',
  meaning: 'How evenly this person’s own ties spread over the network types. Few ties give a small value.',
  unit: 'index',
  source: '1 − Σ p²; Blau 1977',
  view: 'own',
  cost: 'linear',
  range: '0 to 1 − 1/types',
  compute: (context) => eachTypeCount(context, computeBlau),
};
