import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const bridges: Measure = {
  id: 'bridges',
  name: 'Bridges',
  meaning: 'Ties of this person that are the only link to part of the network.',
  unit: 'ties',
  source: 'edges on no cycle; Tarjan 1974',
  view: 'undirected',
  cost: 'linear',
  range: '0 to k',
  compute(context) {
    const { entered, parent, low } = context.searchTree;
    const counts = new Int32Array(context.view.n);
    parent.forEach((above, node) => {
      if (above === -1 || low[node] !== entered[node]) return;
      counts[node] = (counts[node] ?? 0) + 1;
      counts[above] = (counts[above] ?? 0) + 1;
    });
    return eachNode(context, (node) => counts[node] ?? 0);
  },
};
