import type { AskedItem } from '../../domain/Instrument';
import type { Gap } from '../../domain/results/MeasureColumn';
import { eachRespondent } from './eachRespondent';
import type { MeasureContext } from '../MeasureContext';

/** Own ties by the words that they hold, one count for each part, zeros too; none where the item was not asked. */
export function countParts(
  context: MeasureContext,
  item: AskedItem,
  parts: readonly string[],
  wordsOf: (report: number) => readonly string[],
): readonly (readonly number[] | Gap)[] {
  const at = new Map(parts.map((part, index) => [part, index]));
  const asked = context.reconciled.asked.items.has(item);
  return eachRespondent(context, (node) => {
    if (!asked) return 'not_asked';
    const counts = parts.map(() => 0);
    for (const report of context.own[node] ?? []) {
      for (const word of wordsOf(report)) {
        const index = at.get(word);
        if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
      }
    }
    return counts;
  });
}
