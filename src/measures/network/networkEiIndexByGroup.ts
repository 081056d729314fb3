import { computeEi } from '../ties/computeEi';
import type { NetworkMeasure } from '../Measure';

export const networkEiIndexByGroup: NetworkMeasure = {
  id: 'eiIndexByGroup',
  name: 'E-I index, by group',
  meaning: '+1 = all ties lead to other groups, −1 = all stay inside. Depends on the size of each group.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'group').network,
};
