import { countMutual } from './countMutual';
import type { NetworkMeasure } from '../Measure';

export const confirmationRate: NetworkMeasure = {
  id: 'confirmationRate',
  name: 'Confirmed pairs',
  meaning: 'Of the pairs who both answered and where one or both report a tie: the share that both report.',
  unit: 'share',
  source: 'pairs reported twice / at least once',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { asymmetric, mutual } = countMutual(context);
    return asymmetric + mutual === 0 ? null : mutual / (asymmetric + mutual);
  },
};
