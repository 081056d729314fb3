import type { LikeFile } from '../domain/results/FileComparison';

/**
 * Whether answers are most likely of another round: they were given long after the others, or most who answer again name others than
 * before. A file that is called like an earlier one is a correction, unless its days say otherwise.
 */
export function isOtherRound({ again, isNamed }: Pick<LikeFile, 'again' | 'isNamed'>): boolean {
  if (again === null || again.people < 2) return false;
  return again.isLater || (!isNamed && 2 * again.otherwise > again.people);
}
