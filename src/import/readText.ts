import { decodeText, decodeUtf8, isUtf8, type DecodedText } from './decodeText';

/** A text as UTF-8 without byte order mark: bytes are looked through at twice the speed of characters. */
export interface Utf8Text {
  readonly bytes: Uint8Array;
  /** Its first characters: enough for telling the delimiter. */
  readonly beginning: string;
  readonly encoding: DecodedText['encoding'];
}

/** Found in browsers and in Node alike, but in no library of the language; only what is used here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const BEGINNING = 400_000;

/**
 * The text of a file; `null` = it is none. UTF-8 serves as it stands, and is never one string: a file may hold more
 * characters than a string can.
 */
export function readText(bytes: Uint8Array): Utf8Text | null {
  if (!isUtf8(bytes)) {
    const decoded = decodeText(bytes);
    return decoded === null ? null : { bytes: new TextEncoder().encode(decoded.text), beginning: decoded.text.slice(0, BEGINNING), encoding: decoded.encoding };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  const beginning = decodeUtf8(text.subarray(0, BEGINNING));
  return decodeText(text.subarray(0, wholeCharacters(text, BEGINNING))) === null ? null : { bytes: text, beginning, encoding: 'UTF-8' };
}

/** The end of the last whole character before a place. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let at = Math.min(end, bytes.length);
  while (at > 0 && at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}
