import { computeFragmentation } from '../network/computeFragmentation';
import { eachNode } from '../eachNode';
import { computeRemovals } from '../../algorithms/computeRemovals';
import type { Measure } from '../Measure';

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
    const { harmonic, lost } = yield* computeRemovals(n, undirected);
    const sum = harmonic.reduce((total, value) => total + value, 0);
    const before = computeFragmentation(sum, n);
    // Gone with v: the ways to it and from it, and what it was to others.
    return eachNode(context, (node) => computeFragmentation(sum - 2 * (harmonic[node] ?? 0) - (lost[node] ?? 0), n - 1) - before);
  },
};
