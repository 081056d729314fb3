import { dropNode } from '../network/dropNode';
import { computeFragmentation } from './computeFragmentation';
import { eachNode } from './eachNode';
import { computePaths } from './kernels/computePaths';
import type { Measure, Value } from './Measure';

export const fragility: Measure = {
  id: 'fragility',
  name: 'If this person left',
  meaning: 'How much further apart the others would be if this person left. Not a ranking of people.',
  unit: 'gain',
  source: 'DF(G − v) − DF(G), DF = 1 − Σ(1/d)/(n(n − 1)); Borgatti 2006',
  view: 'undirected',
  cost: 'removals',
  range: '−1 to 1',
  *compute(context) {
    const { n, undirected } = context.view;
    if (n < 3) return eachNode(context, () => 'undefined');
    const before = computeFragmentation((yield* context.paths()).harmonicOut);
    const gains: Value[] = [];
    for (let node = 0; node < n; node += 1) {
      yield { stage: 'Removing each person in turn', done: node, total: n };
      const without = yield* computePaths(n - 1, dropNode(undirected, node));
      gains.push((computeFragmentation(without.harmonicOut) ?? 0) - (before ?? 0));
    }
    return gains;
  },
};
