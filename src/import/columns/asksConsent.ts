import { plainText } from '../plainText';

/** Only what can be nothing else: a 1 may be a code, and an x a no. */
const CLEAR_YES: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  'agreed',
  'agree',
  'agrees',
  'consents',
  'consented',
  'given',
  '✓',
  '✔',
]);

export const saysYesClearly = (cell: string): boolean => CLEAR_YES.has(plainText(cell));

const WHO = '(?:you |they |the manager |this manager )?';
const WILLING =
  '(?:gives? |given |has given |have given )?(?:consent(?:s|ed)?|agree[sd]?|happy|willing|ok|okay|content|permission|fine)(?: given)?';
const OTHERS = ' to (?:the )?(?:others?|other (?:managers|people|participants|members)|colleagues|everybody|everyone|anyone)';
const END = '(?: yes no| y n)?';
const ask = (done: string, besides: string): RegExp =>
  new RegExp(
    [
      `^(?:has |have |do |does |is |are )?${WHO}${WILLING} (?:(?:to |for )?(?:be |being )?(?:${done})|${besides})(?:${OTHERS})?${END}$`,
      `^(?:may|can) (?:we |i )?${WHO}be (?:${done})(?:${OTHERS})?${END}$`,
      `^(?:${done})(?:${OTHERS})?(?: ok| okay| allowed| agreed)${END}$`,
      `^(?:${done})${OTHERS}${END}$`,
    ].join('|'),
  );
const ASKED = [
  ['named', ask('named|naming', '(?:to (?:share|give) (?:their |your )?name|for (?:their |your )?name to be (?:shared|given))')],
  ['introduced', ask('introduced|introductions?', 'to introductions?')],
] as const;

/**
 * To what somebody says yes under this header, which asks for it: “Named to others OK?”, “Happy to be introduced?”; `null` = it asks
 * nothing of the kind, or it cannot be read with certainty (“Not to be named”, “OK to be named to their line manager”).
 *
 * @param header in small words with one blank between them
 */
export const asksConsent = (header: string): (typeof ASKED)[number][0] | null => ASKED.find(([, test]) => test.test(header))?.[0] ?? null;
