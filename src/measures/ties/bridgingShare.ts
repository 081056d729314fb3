import { countCrossings } from './countCrossings';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const bridgingShare: Measure = {
  id: 'bridgingShare',
  name: 'Ties to other organisations, as a share',
  meaning: 'Share of this person’s ties that lead to another organisation.',
  unit: 'share',
  source: 'neighbours of another organisation / neighbours',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { external, internal } = countCrossings(context, 'organisation');
    return eachNode(context, (node) => {
      const ties = (external[node] ?? 0) + (internal[node] ?? 0);
      return ties === 0 ? 'undefined' : (external[node] ?? 0) / ties;
    });
  },
};
