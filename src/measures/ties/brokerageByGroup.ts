import { BROKERAGE_ROLES, computeBrokerage } from './computeBrokerage';
import type { Measure } from '../Measure';

export const brokerageByGroup: Measure = {
  id: 'brokerageByGroup',
  name: 'Brokerage, by group',
  meaning: 'How often this person connects two people where the first does not name the second, by the groups of the three.',
  unit: 'chains',
  source: 'a → v → b, a does not name b; Gould & Fernandez 1989',
  view: 'directed',
  cost: 'linear',
  range: '0 and up',
  parts: () => BROKERAGE_ROLES,
  compute: (context) => computeBrokerage(context, 'group'),
};
