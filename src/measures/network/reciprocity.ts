import { countMutual } from './countMutual';
import type { NetworkMeasure } from '../Measure';

export const reciprocity: NetworkMeasure = {
  id: 'reciprocity',
  name: 'Reciprocity',
  meaning: 'Of the namings between two people who answered: the share that are returned.',
  unit: 'share',
  source: 'arcs returned / arcs, pairs of two respondents only; Holland & Leinhardt 1973',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { asymmetric, mutual } = countMutual(context);
    return asymmetric + mutual === 0 ? null : (2 * mutual) / (asymmetric + 2 * mutual);
  },
};
