import { computeEi } from './computeEi';
import type { Measure } from '../Measure';

export const eiIndex: Measure = {
  id: 'eiIndex',
  name: 'E-I index, by organisation',
  meaning: '+1 = all ties lead to other organisations, −1 = all stay inside. Depends on the size of each organisation.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  view: 'undirected',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'organisation').nodes,
};
