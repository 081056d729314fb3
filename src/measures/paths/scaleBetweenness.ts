import { eachNode } from '../eachNode';
import type { Value } from '../Measure';
import type { MeasureContext } from '../MeasureContext';

/**
 * Betweenness over ordered pairs, divided. Undefined where nobody can be between two others; and where there are more
 * shortest paths than a double can count (10³⁰⁸), which no network of people has.
 */
export function scaleBetweenness(context: MeasureContext, values: Float64Array, divisor: number): readonly Value[] {
  return eachNode(context, (node) => {
    const value = (values[node] ?? 0) / divisor;
    return context.view.n < 3 || !Number.isFinite(value) ? 'undefined' : value;
  });
}
