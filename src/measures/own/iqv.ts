import { computeBlau } from './computeBlau';
import { eachTypeCount } from './eachTypeCount';
import type { Measure } from '../Measure';

export const iqv: Measure = {
  id: 'iqv',
  name: 'Diversity (IQV)',
  meaning: 'Diversity as a share of the most it could be with all the types offered.',
  unit: 'index',
  source: 'Blau · J/(J − 1), J = types offered; Agresti & Agresti 1978',
  view: 'own',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { typesOffered } = context.reconciled.asked;
    return eachTypeCount(context, (counts) => (typesOffered < 2 ? 'undefined' : (computeBlau(counts) * typesOffered) / (typesOffered - 1)));
  },
};
