import { foldCase } from '../support/foldCase';
import { foldWords } from '../support/foldWords';
import { splitWords } from '../support/splitWords';
import { isPlainWords } from '../support/isPlain';

/** Words that some write with the name of an organisation and some do not: they name its kind. */
const KIND_WORDS = new Set(['nhs', 'ft', 'nhsft', 'foundation', 'trust', 'the']);
const HAS_KIND_WORD = /(?:nhs|ft|foundation|trust|the)/;

/** The name of an organisation as it is compared: case, spaces, punctuation and Unicode form aside. Empty = not recorded. */
export function foldPlace(organisation: string): string {
  return isPlainWords(organisation) ? organisation.toLowerCase() : splitWords(foldCase(organisation));
}

/** A folded name without the words for its kind: “north nhs foundation trust” → “north”. Of a name made of nothing else, all. */
export function barePlace(folded: string): string {
  if (!HAS_KIND_WORD.test(folded)) return folded;
  return (
    folded
      .split(' ')
      .filter((word) => !KIND_WORDS.has(word))
      .join(' ') || folded
  );
}

/**
 * Whether two names are of one organisation. `null` = cannot be known: one is not recorded, or they differ only by accents
 * or words such as “NHS” and “Trust”, and nobody has said yet whether they are one.
 */
export function isSamePlace(one: string, other: string): boolean | null {
  if (one === '' || other === '') return null;
  if (one === other) return true;
  const [ours, theirs] = [foldPlace(one), foldPlace(other)];
  if (ours === '' || theirs === '') return null;
  if (ours === theirs) return true;
  return barePlace(foldWords(one)) === barePlace(foldWords(other)) ? null : false;
}
