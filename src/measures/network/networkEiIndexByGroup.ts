import { computeEi } from '../ties/computeEi';
import type { NetworkMeasure } from '../Measure';

export const networkEiIndexByGroup: NetworkMeasure = {
  id: 'eiIndexByGroup',
  name: 'Outward or inward, by group',
  meaning: '+1 = all ties lead to another group, −1 = all stay within. Depends on how large each is.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'group').network,
};
