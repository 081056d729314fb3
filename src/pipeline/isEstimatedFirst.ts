const PEOPLE_TO_ESTIMATE_FIRST = 5_000;

/**
 * Whether the first answer of betweenness is an estimate: beyond so many people the exact one takes more than a second or two.
 * Alone in its file because the page asks this, and must not carry the loops as well.
 */
export function isEstimatedFirst(people: number): boolean {
  return people > PEOPLE_TO_ESTIMATE_FIRST;
}
