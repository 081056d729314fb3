import type { MeasureContext } from '../MeasureContext';

/** The network types that were offered, then those that were reported all the same. */
export function offeredTypes({ reconciled }: MeasureContext): readonly string[] {
  const { reports, asked } = reconciled;
  const lists = [...new Set(reports.types)];
  return [...new Set([...asked.types, ...lists.flatMap((list) => reports.lists[list] ?? [])])];
}
