import { bookCodebook } from '../../codebook/bookCodebook';
import type { MeasureContext } from '../MeasureContext';

/** The four motives of the book, then those that a study added. */
export function knownMotives({ reconciled }: MeasureContext): readonly string[] {
  const { reports } = reconciled;
  const lists = [...new Set(reports.motives)];
  return [...new Set([...bookCodebook.motives.map((motive) => motive.id), ...lists.flatMap((list) => reports.lists[list] ?? [])])];
}
