import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const clustering: Measure = {
  id: 'clustering',
  name: 'Local clustering',
  meaning: 'How connected their contacts are: the share of pairs of contacts that are tied to each other.',
  unit: 'share',
  source: 'ties among neighbours / (k(k − 1)/2); Watts & Strogatz 1998',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  *compute(context) {
    const { links } = yield* context.triangles();
    return eachNode(context, (node) => {
      const k = rowLength(context.view.undirected, node);
      return k < 2 ? 'undefined' : (2 * (links[node] ?? 0)) / (k * (k - 1));
    });
  },
};
