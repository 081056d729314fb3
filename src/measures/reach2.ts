import { rowOf } from '../network/rowOf';
import { eachNode } from './eachNode';
import type { Measure } from './Measure';

export const reach2: Measure = {
  id: 'reach2',
  name: 'Reach in two steps',
  meaning: 'Share of the others within two steps.',
  unit: 'share',
  source: '#{j: d(i,j) ≤ 2} / (n − 1)',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { n, undirected } = context.view;
    const seen = new Int32Array(n).fill(-1);
    return eachNode(context, (node) => {
      if (n < 2) return 'undefined';
      seen[node] = node;
      let reached = 0;
      const visit = (other: number): void => {
        if (seen[other] === node) return;
        seen[other] = node;
        reached += 1;
      };
      for (const neighbour of rowOf(undirected, node)) {
        visit(neighbour);
        rowOf(undirected, neighbour).forEach(visit);
      }
      return reached / (n - 1);
    });
  },
};
