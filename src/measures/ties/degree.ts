import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const degree: Measure = {
  id: 'degree',
  name: 'Ties',
  meaning: 'How many people in the network this person has a tie with, reported by either.',
  unit: 'people',
  source: 'number of neighbours; Freeman 1979',
  view: 'undirected',
  cost: 'linear',
  range: '0 to n − 1',
  compute: (context) => eachNode(context, (node) => rowLength(context.view.undirected, node)),
};
