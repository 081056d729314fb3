import { decodeUtf8, type DecodedText } from './decodeText';

/** A text as UTF-8, and the way back from a part of it. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** The text of the bytes from `start` up to `end`, which begin and end with whole characters. */
  readonly slice: (start: number, end: number) => string;
}

/** Found in browsers and in Node alike, but in no library of the language; only what is used here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/**
 * A decoded text as UTF-8 again, without byte order mark: bytes are looked through at twice the speed of characters.
 * `bytes` = what it was decoded from, which serve as they are if they are UTF-8.
 */
export function encodeText({ text, encoding }: DecodedText, bytes: Uint8Array): EncodedText {
  const encoded = encoding !== 'UTF-8' ? new TextEncoder().encode(text) : hasMark(bytes) ? bytes.subarray(3) : bytes;
  // As many bytes as characters: plain ASCII, where both are counted alike.
  const ascii = encoded.length === text.length;
  return { bytes: encoded, slice: (start, end) => (ascii ? text.slice(start, end) : decodeUtf8(encoded.subarray(start, end))) };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
