import { computeEi } from './computeEi';
import type { Measure } from '../Measure';

export const eiIndexByGroup: Measure = {
  id: 'eiIndexByGroup',
  name: 'E-I index, by managerial group',
  meaning: '+1 = all ties lead to other managerial groups, −1 = all stay inside. Depends on the size of each group.',
  unit: 'index',
  source: '(E − I)/(E + I); Krackhardt & Stern 1988',
  view: 'undirected',
  cost: 'linear',
  range: '−1 to 1',
  compute: (context) => computeEi(context, 'group').nodes,
};
