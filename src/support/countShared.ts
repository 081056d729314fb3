/** How many are in both. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count += 1;
  return count;
}
