import { decodePieces, decodeUtf8, isUtf8, looksLikeText, type DecodedText } from './decodeText';

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
  if (!isUtf8(bytes)) return encodePieces(decodePieces(bytes));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  const beginning = decodeUtf8(text.subarray(0, BEGINNING));
  return looksLikeText(beginning) ? { bytes: text, beginning, encoding: 'UTF-8' } : null;
}

/** Pieces are put together as bytes: together they may be longer than a string can be. */
function encodePieces({ encoding, pieces }: ReturnType<typeof decodePieces>): Utf8Text | null {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let beginning = '';
  let length = 0;
  for (const piece of pieces) {
    if (beginning.length < BEGINNING) beginning += piece.slice(0, BEGINNING - beginning.length);
    const part = encoder.encode(piece);
    parts.push(part);
    length += part.length;
  }
  if (!looksLikeText(beginning)) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, beginning, encoding };
}
