/**
 * The digits of a whole number however programs show it: “2.0”, “2,00”, “000123” and “1e+05” are 2, 2, 123 and 100000.
 * `null` = it is none, or cannot be known: “1,000” may be a thousand, “3E2” is a code, and of “4.57E+10” digits are lost.
 */
export function wholeNumber(text: string): string | null {
  const plain = /^0*(\d+)(?:[.,]0{1,2})?$/.exec(text);
  if (plain !== null) return plain[1] ?? null;
  const exponent = /^([1-9])e\+(\d{1,2})$/i.exec(text);
  return exponent === null ? null : (exponent[1] ?? '') + '0'.repeat(Number(exponent[2]));
}
