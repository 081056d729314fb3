import { countOwn } from './countOwn';
import { isExternalTie } from './isExternalTie';
import type { Measure } from '../Measure';

export const externalTies: Measure = {
  id: 'externalTies',
  name: 'External ties',
  meaning: 'This person’s own ties to managers, people and groups outside their organisation.',
  unit: 'contacts',
  source: 'own ties that are external',
  view: 'own',
  cost: 'linear',
  range: '0 and up',
  compute: (context) =>
    countOwn(context, 'outside', (own) => own.filter((report) => isExternalTie(context.reconciled, report) === true).length),
};
