import type { Sampled } from '../../domain/results/MeasureColumn';
import type { MeasureContext } from '../MeasureContext';

/** How surely an estimated betweenness is known, in the unit that `divisor` makes of it; `null` = it is exact. */
export function boundBetweenness(context: MeasureContext, along: 'edges' | 'out', divisor: number): Sampled | null {
  const { n } = context.view;
  const { sampling } = context.method;
  const sampled = context.sampledBetweenness(along);
  if (sampled === null || sampling === null) return null;
  const { epsilon, samples } = sampled;
  return { within: (epsilon * n * (n - 1)) / divisor, epsilon, delta: sampling.delta, samples, seed: sampling.seed };
}
