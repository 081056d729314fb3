import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const componentSize: Measure = {
  id: 'componentSize',
  name: 'Component size',
  meaning: 'How many people, including this person, are connected by any chain of ties.',
  unit: 'people',
  source: 'size of the connected component',
  view: 'undirected',
  cost: 'linear',
  range: '1 to n',
  compute: (context) => eachNode(context, (node) => context.components.sizes[context.components.of[node] ?? 0] ?? 0),
};
