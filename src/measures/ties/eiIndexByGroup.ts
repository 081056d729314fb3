import { computeEi } from './computeEi';
import type { Measure } from '../Measure';

export const eiIndexByGroup: Measure = {
  id: 'eiIndexByGroup',
  name: 'Outward or inward, by managerial group',
  meaning: '+1 = all ties lead to another managerial group, −1 = all stay within. Depends on how large each is.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  view: 'undirected',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'group').nodes,
};
