import type { DoubtReason } from '../domain/results/NameDoubt';

export type Likeness = Extract<DoubtReason, 'order' | 'initial' | 'letter' | 'fewer'>;

/**
 * In what way two names, folded, are nearly the same: the same words in another order, an initial for a name, one letter
 * different, or a name left out. `null` = they are not alike, or the same. At least one whole word must be in both, and
 * figures never differ: “Ward 12” is not “Ward 13”.
 */
export function compareNames(one: string, other: string): Likeness | null {
  if (one === other) return null;
  const [ours, theirs] = [one.split(' '), other.split(' ')];
  const shared: string[] = [];
  for (const word of ours.slice()) {
    const at = theirs.indexOf(word);
    if (at < 0) continue;
    theirs.splice(at, 1);
    ours.splice(ours.indexOf(word), 1);
    shared.push(word);
  }
  if (!shared.some((word) => word.length > 1) || [...ours, ...theirs].some((word) => !/^\p{Letter}[\p{Letter}\p{Mark}]*$/u.test(word)))
    return null;
  if (ours.length === 0 && theirs.length === 0) return 'order';
  if (ours.length === 0 || theirs.length === 0) return shared.length > 1 ? 'fewer' : null;
  if (ours.length !== theirs.length) return null;
  if (ours.every((word, at) => isInitialOf(word, theirs[at] ?? ''))) return 'initial';
  return ours.length === 1 && isOneLetterOff(ours[0] ?? '', theirs[0] ?? '') ? 'letter' : null;
}

function isInitialOf(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** One letter more, less or another, or two neighbours that changed places; in short words that is another name. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length < 4 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return short.slice(start + 1) === long.slice(start + 1) || (swapped && short.slice(start + 2) === long.slice(start + 2));
}
