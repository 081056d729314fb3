import { countMutual } from './countMutual';
import type { NetworkMeasure } from '../Measure';

export const confirmationRate: NetworkMeasure = {
  id: 'confirmationRate',
  name: 'Confirmed pairs',
  meaning: 'Share of the reported pairs of two who answered that both report.',
  unit: 'share',
  source: 'pairs reported twice / at least once',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { asymmetric, mutual } = countMutual(context);
    return asymmetric + mutual === 0 ? null : mutual / (asymmetric + mutual);
  },
};
