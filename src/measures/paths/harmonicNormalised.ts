import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const harmonicNormalised: Measure = {
  id: 'harmonicNormalised',
  name: 'Closeness, as a share',
  meaning: 'Closeness as a share of the value for a person tied to everybody.',
  unit: 'share',
  source: 'Σ_j 1/d(i,j) / (n − 1); Rochat 2009',
  view: 'undirected',
  cost: 'paths',
  range: '0 to 1',
  *compute(context) {
    const { n } = context.view;
    if (n < 2) return eachNode(context, () => 'undefined');
    const { harmonic: values } = yield* context.reaches('edges');
    return Array.from(values, (value) => value / (n - 1));
  },
};
