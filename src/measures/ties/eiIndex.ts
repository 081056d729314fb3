import { computeEi } from './computeEi';
import type { Measure } from '../Measure';

export const eiIndex: Measure = {
  id: 'eiIndex',
  name: 'Outward or inward, by organisation',
  meaning: '+1 = all ties lead to another organisation, −1 = all stay within. Depends on how large each is.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  view: 'undirected',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'organisation').nodes,
};
