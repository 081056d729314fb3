import computeModularity from 'graphology-metrics/graph/modularity.js';

import { buildPartition } from './buildPartition';
import type { NetworkMeasure } from './Measure';

export const modularity: NetworkMeasure = {
  id: 'modularity',
  name: 'Modularity of organisations',
  meaning: 'How much more often ties stay within an organisation than they would by chance.',
  unit: 'index',
  source: 'Q, γ = 1, partition by organisation; Newman & Girvan 2004',
  cost: 'linear',
  range: '−0.5 to 1',
  compute({ reconciled, view, undirectedGraph }) {
    const part = buildPartition(reconciled, view, 'organisation');
    // Without a partition, or a tie, there is nothing to be modular.
    if (view.edges === 0 || part.includes(-1)) return null;
    return computeModularity(undirectedGraph, { getNodeCommunity: (node) => part[Number(node)] ?? 0, getEdgeWeight: null, resolution: 1 });
  },
};
