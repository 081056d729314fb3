import type { AskedItem } from '../../domain/Instrument';
import type { MeasureContext } from '../MeasureContext';
import type { Value } from '../Measure';
import { eachRespondent } from './eachRespondent';

/**
 * A count over own ties. None is a number only if it can be meant: the item was asked, and not being named means none.
 */
export function countOwn(
  context: MeasureContext,
  item: AskedItem | null,
  countOf: (own: readonly number[], node: number) => number,
): readonly Value[] {
  const { asked } = context.reconciled;
  return eachRespondent(context, (node): Value => {
    const count = countOf(context.own[node] ?? [], node);
    if (count > 0) return count;
    return asked.absence === 'unknown' || (item !== null && !asked.items.has(item)) ? 'not_asked' : 0;
  });
}
