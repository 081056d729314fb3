import type { Sampled } from '../../domain/MeasureColumn';
import { formatCount } from '../../state/formatCount';
import { measureText } from './measureText';

/** Two significant places are all that a bound has to say. */
function boundText(within: number): string {
  return within >= 1 ? measureText(Number(within.toPrecision(2))) : String(Number(within.toPrecision(2)));
}

/** How surely a value is known that was estimated: short, beside the number, and in full. */
export function sampledWords({ within, delta, samples }: Sampled): { readonly short: string; readonly full: string } {
  return {
    short: `± ${boundText(within)}`,
    full: `Sampled, within ± ${boundText(within)}: estimated from ${formatCount(samples)} random shortest paths; with ${Math.round(100 * (1 - delta))} % certainty nobody’s value is further off.`,
  };
}
