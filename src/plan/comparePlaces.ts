/** Beyond so many names a table of all pairs would be larger than what it saves. */
const MOST_NAMES = 2000;

/**
 * Whether a name goes with another, looked up once for each two names and not for each two of thousands of people.
 *
 * @param names by person
 */
export function comparePlaces<T>(names: readonly string[], compare: (one: string, other: string) => T): (one: number, other: number) => T {
  const numbers = new Map<string, number>();
  const numberOf = Int32Array.from(names, (name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
  const nameOf = (person: number): string => names[person] ?? '';
  if (numbers.size > MOST_NAMES) return (one, other) => compare(nameOf(one), nameOf(other));
  const known = new Map<number, T>();
  return (one, other) => {
    const key = (numberOf[one] ?? -1) * MOST_NAMES + (numberOf[other] ?? -1);
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compare(nameOf(one), nameOf(other));
    known.set(key, answer);
    return answer;
  };
}
