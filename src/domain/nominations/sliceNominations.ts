import { compactNominations } from './compactNominations';
import { mapColumns } from './nominationColumns';
import type { Nominations } from './Nominations';

/** The rows from `from` to before `to`, as nominations of their own. */
export function sliceNominations(nominations: Nominations, from: number, to: number): Nominations {
  const { words, lists } = nominations;
  // Only looked at: what is compact is a copy.
  return compactNominations(
    mapColumns(nominations, { length: to - from, words, lists }, (cells) => cells.subarray(from, to) as typeof cells),
  );
}
