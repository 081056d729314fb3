/** Shapes by managerial group. The three of the book have theirs; a study's own groups take the others in turn. */
export type NodeShape = 'ellipse' | 'triangle' | 'round-rectangle' | 'diamond' | 'hexagon' | 'star' | 'round-tag' | 'pentagon';

const OF_THE_BOOK: ReadonlyMap<string, NodeShape> = new Map([
  ['clinical', 'ellipse'],
  ['functional', 'triangle'],
  ['general', 'round-rectangle'],
]);
const OTHERS: readonly NodeShape[] = ['diamond', 'hexagon', 'star', 'round-tag'];

/** Persons off the roster have no group that the study knows of. */
export const OFF_ROSTER_SHAPE: NodeShape = 'pentagon';

/** Group → shape, for the groups that occur, in their order. */
export function assignShapes(groups: readonly string[]): ReadonlyMap<string, NodeShape> {
  const own = groups.filter((group) => !OF_THE_BOOK.has(group));
  return new Map(groups.map((group) => [group, OF_THE_BOOK.get(group) ?? OTHERS[own.indexOf(group) % OTHERS.length] ?? 'diamond']));
}
