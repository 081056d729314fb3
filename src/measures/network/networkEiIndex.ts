import { computeEi } from '../ties/computeEi';
import type { NetworkMeasure } from '../Measure';

export const networkEiIndex: NetworkMeasure = {
  id: 'eiIndex',
  name: 'E-I index, by organisation',
  meaning: '+1 = all ties lead to other organisations, −1 = all stay inside. Depends on the size of each organisation.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'organisation').network,
};
