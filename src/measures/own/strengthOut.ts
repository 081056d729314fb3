import { eachRespondent } from './eachRespondent';
import { sumRow } from '../ties/sumRow';
import type { Measure } from '../Measure';

export const strengthOut: Measure = {
  id: 'strengthOut',
  name: 'Out-strength',
  meaning: 'How strongly this person names others, added up over everyone they name.',
  unit: 'strength',
  source: 'Σ w: the strength given, else the number of network types; Barrat et al. 2004',
  view: 'directed',
  cost: 'linear',
  range: '0 and up',
  compute: (context) => eachRespondent(context, (node) => sumRow(context.view.out, context.view.outStrength, node)),
};
