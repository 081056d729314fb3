import { rowOf } from '../../network/rowOf';
import { eachNode } from '../eachNode';
import { ARCS_A_SLICE } from '../../algorithms/arcsASlice';
import type { Measure } from '../Measure';

export const reach2: Measure = {
  id: 'reach2',
  name: 'Reach in two steps',
  meaning: 'Share of the others within two steps.',
  unit: 'share',
  source: '#{j: d(i,j) ≤ 2} / (n − 1)',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  *compute(context) {
    const { n, undirected } = context.view;
    const seen = new Int32Array(n).fill(-1);
    const reached = new Int32Array(n);
    let looked = 0;
    for (let node = 0; node < n; node += 1) {
      if (looked > ARCS_A_SLICE) {
        looked = 0;
        yield { stage: 'Reach in two steps', done: node, total: n };
      }
      let count = 0;
      const visit = (other: number): void => {
        if (seen[other] === node) return;
        seen[other] = node;
        count += 1;
      };
      seen[node] = node;
      for (const neighbour of rowOf(undirected, node)) {
        const row = rowOf(undirected, neighbour);
        looked += row.length;
        visit(neighbour);
        row.forEach(visit);
      }
      reached[node] = count;
    }
    return eachNode(context, (node) => (n < 2 ? 'undefined' : (reached[node] ?? 0) / (n - 1)));
  },
};
