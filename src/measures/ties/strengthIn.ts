import { eachNode } from '../eachNode';
import { sumRow } from './sumRow';
import type { Measure } from '../Measure';

export const strengthIn: Measure = {
  id: 'strengthIn',
  name: 'Strength of being named',
  meaning: 'How strongly this person is named, over all who name them.',
  unit: 'strength',
  source: 'Σ w: the strength given, else the number of network types; Barrat et al. 2004',
  view: 'directed',
  cost: 'linear',
  range: '0 and up',
  compute: (context) => eachNode(context, (node) => sumRow(context.view.in, context.view.inStrength, node)),
};
