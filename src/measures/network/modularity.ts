import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';
import { buildPartition } from '../ties/buildPartition';
import type { NetworkMeasure } from '../Measure';

export const modularity: NetworkMeasure = {
  id: 'modularity',
  name: 'Modularity of organisations',
  meaning: 'How much more often ties stay inside an organisation than by chance.',
  unit: 'index',
  source: 'Q, γ = 1, partition by organisation; Newman & Girvan 2004',
  cost: 'linear',
  range: '−0.5 to 1',
  compute({ reconciled, view }) {
    const part = buildPartition(reconciled, view, 'organisation');
    // Without a partition, or a tie, there is nothing to be modular.
    if (view.edges === 0 || part.includes(-1)) return null;
    const ends = 2 * view.edges;
    const endsOfPart = new Float64Array(part.reduce((most, one) => Math.max(most, one), 0) + 1);
    let within = 0;
    for (let node = 0; node < view.n; node += 1) {
      const own = part[node] ?? 0;
      endsOfPart[own] = (endsOfPart[own] ?? 0) + rowLength(view.undirected, node);
      for (const other of rowOf(view.undirected, node)) if (part[other] === own) within += 1;
    }
    return within / ends - endsOfPart.reduce((sum, count) => sum + (count / ends) ** 2, 0);
  },
};
