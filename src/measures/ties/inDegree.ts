import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const inDegree: Measure = {
  id: 'inDegree',
  name: 'In-degree',
  meaning: 'How many of those who answered name this person.',
  unit: 'people',
  source: 'Σ_j y_ji; Freeman 1979',
  view: 'directed',
  cost: 'linear',
  range: '0 to R',
  compute: (context) => eachNode(context, (node) => rowLength(context.view.in, node)),
};
