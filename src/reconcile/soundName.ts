/** Letters that are no letter with an accent, as people write them who do not have them; a mark that is left out elsewhere. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/ħ/g, 'h'],
  [/ŧ/g, 't'],
  [/ı/g, 'i'],
  [/þ/g, 'th'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  // Points of Hebrew and Arabic are written for children and strangers; a hamza and a yeh are written in several ways.
  [/(?<=[\u0590-\u05ff])[\u0591-\u05c7]+/g, ''],
  [/(?<=[\u0600-\u06ff])[\u064b-\u065f\u0670]+/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ک/g, 'ك'],
  [/ة/g, 'ه'],
];

/** What sounds the same in a name that is written by ear: Steven and Stephen, Clark and Clarke, Müller and Mueller. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/([aou])e(?=[^aeiou ])/g, '$1'],
  [/ph|v/g, 'f'],
  [/ck|c(?=[aoulrkt ]|$)/g, 'k'],
  [/th/g, 't'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
  [/e?y/g, 'i'],
  [/ie(?= |$)/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou ][^aeiou ]|[aiou][^aeiou ])e(?= |$)/g, ''],
];

/** A folded name with plain letters for those that many keyboards do not have. Names that are one in this may be one person. */
export function plainName(folded: string): string {
  return ASCII.test(folded) ? folded : replaceAll(folded, PLAIN);
}

/** A folded name as it is heard. Two names that are one in this are alike, and no more than that. */
export function soundName(folded: string): string {
  return replaceAll(plainName(folded), SOUNDS);
}

const ASCII = /^[\x20-\x7e]*$/;

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((said, [sign, plain]) => said.replaceAll(sign, plain), text);
