import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const effectiveSize: Measure = {
  id: 'effectiveSize',
  name: 'Effective size',
  meaning: 'Number of contacts, minus their overlap: contacts who are tied to each other count for less.',
  unit: 'people',
  source: 'k − 2t/k, t = ties among contacts; Borgatti 1997',
  view: 'undirected',
  cost: 'linear',
  range: '1 to k',
  *compute(context) {
    const { links } = yield* context.triangles();
    return eachNode(context, (node) => {
      const k = rowLength(context.view.undirected, node);
      return k === 0 ? 'undefined' : k - (2 * (links[node] ?? 0)) / k;
    });
  },
};
