/** As many as a call takes without fail. */
const AT_ONCE = 8192;

/** The text that UTF-16 code units spell, of whatever length. */
export function textOfCodes(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    // eslint-disable-next-line no-restricted-syntax -- never more than AT_ONCE
    text += String.fromCharCode(...codes.subarray(at, at + AT_ONCE));
  }
  return text;
}
