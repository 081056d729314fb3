/** The largest of so many numbers as there are, `floor` at least: as arguments of `Math.max` a hundred thousand are too many. */
export function largestOf(values: Iterable<number>, floor = -Infinity): number {
  let largest = floor;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}
