import type { Measure } from '../Measure';

export const harmonicIn: Measure = {
  id: 'harmonicIn',
  name: 'In-closeness',
  meaning: 'How few steps of naming lead from others to this person: 1 for each person who names them, 1/2 for each person two steps away.',
  unit: 'sum of 1/steps',
  source: 'Σ_j 1/d(j,i); Marchiori & Latora 2000',
  view: 'directed',
  cost: 'paths',
  range: '0 to n − 1',
  *compute(context) {
    const { harmonic: values } = yield* context.reaches('in');
    return [...values];
  },
};
