import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const closenessWF: Measure = {
  id: 'closenessWF',
  name: 'Closeness, Wasserman–Faust',
  meaning: 'Closeness by the mean distance to the people who can be reached, scaled by how many they are.',
  unit: 'share',
  source: '(r/Σd) · (r/(n − 1)); Wasserman & Faust 1994',
  view: 'undirected',
  cost: 'paths',
  range: '0 to 1',
  *compute(context) {
    const { n } = context.view;
    if (n < 2) return eachNode(context, () => 'undefined');
    const { reached, distances } = yield* context.reaches('edges');
    return eachNode(context, (node) => {
      const r = reached[node] ?? 0;
      return r === 0 ? 0 : ((r / (distances[node] ?? 1)) * r) / (n - 1);
    });
  },
};
