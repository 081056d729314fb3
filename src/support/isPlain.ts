// Neither pattern has anything to walk back through: `(?: word)*` over a cell of ten megabytes runs out of stack.
const NOT_PLAIN = /[^\x20-\x7e]|^ | {2}| $/;
const NOT_PLAIN_WORDS = /[^a-z0-9 ]|^ | {2}| $/i;

/** Whether a text is visible ASCII with single spaces between, which reads as it is compared: the case aside, nothing is to be done. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

/** Whether it is, besides, nothing but letters and digits. */
export function isPlainWords(text: string): boolean {
  return !NOT_PLAIN_WORDS.test(text);
}
