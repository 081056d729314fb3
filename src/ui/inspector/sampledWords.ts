import type { Sampled } from '../../domain/results/MeasureColumn';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';

/** Two significant places are all that a bound has to say. */
function boundText(within: number): string {
  const rounded = Number(within.toPrecision(2));
  return Number.isInteger(rounded) ? formatCount(rounded) : String(rounded);
}

/** How surely a value is known that was estimated: short, beside the number, and in full. */
export function sampledWords({ within, delta, samples }: Sampled): { readonly short: string; readonly full: string } {
  return {
    short: `± ${boundText(within)}`,
    full: `Estimated, within ± ${boundText(within)}: from ${formatCount(samples)} random shortest paths. With ${writePercent(1 - delta)} probability, every value is this close.`,
  };
}
