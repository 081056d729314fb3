import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const constraint: Measure = {
  id: 'constraint',
  name: 'Constraint',
  meaning: 'How much this person’s contacts are tied to each other. High = few ways to other people. Can exceed 1.',
  unit: 'index',
  source: 'Σ_j (p_ij + Σ_q p_iq p_qj)², unweighted ties; Burt 1992',
  view: 'undirected',
  cost: 'linear',
  range: '0 and up',
  *compute(context) {
    const { squares } = yield* context.triangles();
    return eachNode(context, (node) => {
      // Without strengths p_ij = 1/k_i, so that the sum is Σ_j (1 + Σ_q 1/k_q)² / k_i².
      const k = rowLength(context.view.undirected, node);
      return k === 0 ? 'undefined' : (squares[node] ?? 0) / (k * k);
    });
  },
};
