import { rowOf } from '../network/rowOf';
import { eachNode } from './eachNode';
import type { Measure } from './Measure';

export const constraint: Measure = {
  id: 'constraint',
  name: 'Constraint',
  meaning: 'How far this person’s contacts lead back to each other. High = few ways out. Can exceed 1.',
  unit: 'index',
  source: 'Σ_j (p_ij + Σ_q p_iq p_qj)², unweighted ties; Burt 1992',
  view: 'undirected',
  cost: 'linear',
  range: '0 and up',
  compute(context) {
    const { n, undirected } = context.view;
    const through = new Float64Array(n);
    return eachNode(context, (node) => {
      const neighbours = rowOf(undirected, node);
      if (neighbours.length === 0) return 'undefined';
      const own = 1 / neighbours.length;
      for (const q of neighbours) {
        const row = rowOf(undirected, q);
        for (const j of row) through[j] = (through[j] ?? 0) + own / row.length;
      }
      let sum = 0;
      for (const j of neighbours) sum += (own + (through[j] ?? 0)) ** 2;
      for (const q of neighbours) for (const j of rowOf(undirected, q)) through[j] = 0;
      return sum;
    });
  },
};
