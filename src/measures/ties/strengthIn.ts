import { eachNode } from '../eachNode';
import { sumRow } from './sumRow';
import type { Measure } from '../Measure';

export const strengthIn: Measure = {
  id: 'strengthIn',
  name: 'In-strength',
  meaning: 'How strongly this person is named, added up over everyone who names them.',
  unit: 'strength',
  source: 'Σ w: the strength given, else the number of network types; Barrat et al. 2004',
  view: 'directed',
  cost: 'linear',
  range: '0 and up',
  compute: (context) => eachNode(context, (node) => sumRow(context.view.in, context.view.inStrength, node)),
};
