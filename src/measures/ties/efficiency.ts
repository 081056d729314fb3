import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const efficiency: Measure = {
  id: 'efficiency',
  name: 'Efficiency',
  meaning: 'Effective size as a share of the contacts: 1 = none of them are tied to each other.',
  unit: 'share',
  source: 'effective size / k; Burt 1992',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  *compute(context) {
    const { links } = yield* context.triangles();
    return eachNode(context, (node) => {
      const k = rowLength(context.view.undirected, node);
      return k === 0 ? 'undefined' : 1 - (2 * (links[node] ?? 0)) / (k * k);
    });
  },
};
