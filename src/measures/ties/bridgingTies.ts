import { countCrossings } from './countCrossings';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const bridgingTies: Measure = {
  id: 'bridgingTies',
  name: 'Ties to other organisations',
  meaning: 'People in other organisations with whom this person has a tie, reported by either.',
  unit: 'people',
  source: 'neighbours of another organisation',
  view: 'undirected',
  cost: 'linear',
  range: '0 to k',
  compute(context) {
    const { part, external } = countCrossings(context, 'organisation');
    return eachNode(context, (node) => (part[node] === -1 ? 'undefined' : (external[node] ?? 0)));
  },
};
