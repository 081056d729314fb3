/** The smallest of so many numbers as there are, `ceiling` at most: as arguments of `Math.min` a hundred thousand are too many. */
export function smallestOf(values: Iterable<number>, ceiling = Infinity): number {
  let smallest = ceiling;
  for (const value of values) smallest = Math.min(smallest, value);
  return smallest;
}
