/** A common beginning counts up to so many letters, each with this much of what is missing to 1. */
const LONGEST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/** How alike two words are, 0 to 1: the measure of Jaro (1989) with the prefix of Winkler (1990). Two empty words are the same. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const matched: string[] = [];
  for (let i = 0; i < one.length; i += 1) {
    const end = Math.min(other.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] === 1 || one[i] !== other[j]) continue;
      taken[j] = 1;
      matched.push(one[i] ?? '');
      break;
    }
  }
  const many = matched.length;
  if (many === 0) return 0;
  let [swapped, at] = [0, 0];
  for (let j = 0; j < other.length; j += 1) {
    if (taken[j] !== 1) continue;
    if (matched[at] !== other[j]) swapped += 1;
    at += 1;
  }
  const jaro = (many / one.length + many / other.length + (many - swapped / 2) / many) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < Math.min(one.length, other.length) && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
