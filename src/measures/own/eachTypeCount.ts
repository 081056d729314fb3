import type { TypeCounts } from './countTypes';
import { countTypes } from './countTypes';
import { eachRespondent } from './eachRespondent';
import type { Value } from '../Measure';
import type { MeasureContext } from '../MeasureContext';

/** A value from own ties by type; none where types were not asked, or no own tie has one. */
export function eachTypeCount(context: MeasureContext, valueOf: (counts: TypeCounts) => Value): readonly Value[] {
  const asked = context.reconciled.asked.items.has('types');
  return eachRespondent(context, (node): Value => {
    if (!asked) return 'not_asked';
    const counts = countTypes(context, context.own[node] ?? []);
    return counts.ties === 0 ? 'undefined' : valueOf(counts);
  });
}
