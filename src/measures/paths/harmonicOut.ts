import { eachRespondent } from '../own/eachRespondent';
import type { Measure } from '../Measure';

export const harmonicOut: Measure = {
  id: 'harmonicOut',
  name: 'Out-closeness',
  meaning: 'How few steps of naming lead from this person to others.',
  unit: 'sum of 1/steps',
  source: 'Σ_j 1/d(i,j); Marchiori & Latora 2000',
  view: 'directed',
  cost: 'paths',
  range: '0 to n − 1',
  *compute(context) {
    const { harmonic: values } = yield* context.reaches('out');
    return eachRespondent(context, (node) => values[node] ?? 0);
  },
};
