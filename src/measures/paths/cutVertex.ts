import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const cutVertex: Measure = {
  id: 'cutVertex',
  name: 'Cut point',
  meaning: '1 if removing this person splits the network, otherwise 0.',
  unit: 'yes or no',
  source: 'articulation point; Hopcroft & Tarjan 1973',
  view: 'undirected',
  cost: 'linear',
  range: '0 or 1',
  compute(context) {
    const { entered, parent, low } = context.searchTree;
    // Subtrees that depend on the node alone. All do that depend on the first of a component: it takes two to fall apart.
    const hanging = new Int32Array(context.view.n);
    parent.forEach((above, node) => {
      if (above !== -1 && (low[node] ?? 0) >= (entered[above] ?? 0)) hanging[above] = (hanging[above] ?? 0) + 1;
    });
    return eachNode(context, (node) => Number((hanging[node] ?? 0) > (parent[node] === -1 ? 1 : 0)));
  },
};
