import { bookCodebook } from '../codebook/bookCodebook';
import type { MeasureContext } from './MeasureContext';

/** The four motives of the book, then those that a study added. */
export function knownMotives({ reconciled }: MeasureContext): readonly string[] {
  const { reports } = reconciled;
  return [...new Set([...bookCodebook.motives.map((motive) => motive.id), ...Array.from(reports.motives).flatMap((list) => reports.lists[list] ?? [])])];
}
