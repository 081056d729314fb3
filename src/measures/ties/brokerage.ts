import { BROKERAGE_ROLES, computeBrokerage } from './computeBrokerage';
import type { Measure } from '../Measure';

export const brokerage: Measure = {
  id: 'brokerage',
  name: 'Brokerage, by organisation',
  meaning: 'How often this person connects two people where the first does not name the second, by the organisations of the three.',
  unit: 'chains',
  source: 'a → v → b, a does not name b; Gould & Fernandez 1989',
  view: 'directed',
  cost: 'linear',
  range: '0 and up',
  parts: () => BROKERAGE_ROLES,
  compute: (context) => computeBrokerage(context, 'organisation'),
};
