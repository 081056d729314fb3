/** Zeros and texts with which a spreadsheet program shows a whole number, as it does ids: M007. */
export interface DigitFormat {
  readonly before: string;
  readonly digits: number;
  readonly after: string;
}

/** A text in quotes, or a character with a backslash. */
const TEXT = String.raw`(?:"[^"]*"|\\.|[-_ /]\s?)*`;
const DIGITS = new RegExp(`^(${TEXT})(#*0+)(${TEXT})$`, 'u');

/** The format code of a number that is shown with zeros or texts around it, `000000` or `"M"000`; `null` = any other, which says nothing of an id. */
export function readDigitFormat(code: string): DigitFormat | null {
  // Beyond the first part a code says how negative numbers, zero and texts are shown.
  const first = /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(code)?.[0] ?? '';
  const found = DIGITS.exec(first);
  if (found === null) return null;
  const [, before = '', zeros = '', after = ''] = found;
  const format = { before: plain(before), digits: zeros.replaceAll('#', '').length, after: plain(after) };
  return format.digits < 2 && format.before === '' && format.after === '' ? null : format;
}

const plain = (text: string): string => text.replaceAll(/_./gu, '').replaceAll(/"([^"]*)"|\\(.)/gu, (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '');
