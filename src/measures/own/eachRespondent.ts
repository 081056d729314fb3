import type { Gap } from '../../domain/results/MeasureColumn';
import { eachNode } from '../eachNode';
import type { MeasureContext } from '../MeasureContext';

/** A value for each node whose row is observed; for the others nothing is known, which is not nothing. */
export function eachRespondent<T>(context: MeasureContext, valueOf: (node: number) => T): readonly (T | Gap)[] {
  return eachNode(context, (node) => (context.view.answered[node] === 1 ? valueOf(node) : 'no_response'));
}
