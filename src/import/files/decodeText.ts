import { textOfCodes } from '../../support/textOfCodes';

/** Found in browsers and in Node alike, but in no library of the language; only what is used here. */
declare class TextDecoder {
  constructor(label: 'utf-8' | 'utf-16le', options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}

const UTF_8 = new TextDecoder('utf-8');

const DECODED_AT_ONCE = 4 << 20;
const TOP_OF_EACH = 0x80808080;

/** Whether the bytes are valid UTF-8; the mark of UTF-16 is none. Looked at in pieces, so that any length will do. */
export function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Letters without accents are most of most files: they need no decoding, until a character may be parted by a piece's end.
  let isPlain = true;
  try {
    for (let at = 0; at < bytes.length; at += DECODED_AT_ONCE) {
      const piece = bytes.subarray(at, at + DECODED_AT_ONCE);
      isPlain &&= isAscii(piece);
      if (!isPlain) decoder.decode(piece, { stream: at + DECODED_AT_ONCE < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}

/** Four bytes at once, where they stand as the processor wants them; of a few bytes there may be no four that do. */
function isAscii(bytes: Uint8Array): boolean {
  const before = -bytes.byteOffset & 3;
  const many = Math.max(0, (bytes.length - before) >> 2);
  const fours = many === 0 ? NO_FOURS : new Int32Array(bytes.buffer, bytes.byteOffset + before, many);
  for (let at = 0; at < many; at += 1) if (((fours[at] ?? 0) & TOP_OF_EACH) !== 0) return false;
  for (let at = 0; at < before; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  for (let at = before + 4 * many; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

const NO_FOURS = new Int32Array(0);

/** Text of bytes that are known to be UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return UTF_8.decode(bytes);
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** 0x80 to 0x9F; the five that Windows-1252 leaves open stand for themselves, as browsers have it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Arguments that may be handed to a function at once are limited. */
const CHUNK = 8192;

/**
 * Text of a file: UTF-8 with or without byte order mark, UTF-16 with one; what is not valid UTF-8 is Windows-1252.
 * `null` = no text at all (zero bytes, or control characters that no spreadsheet program writes).
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decode(bytes);
  return looksLikeText(decoded.text) ? decoded : null;
}

function decode(bytes: Uint8Array): DecodedText {
  try {
    // The decoder takes the byte order mark off by itself.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const { encoding, pieces } = decodePieces(bytes);
    return { text: Array.from(pieces).join(''), encoding };
  }
}

/** Text that is not UTF-8, piece by piece: a file may hold more characters than a string can. */
export function decodePieces(bytes: Uint8Array): { readonly encoding: DecodedText['encoding']; readonly pieces: Iterable<string> } {
  return isMarkedUtf16(bytes)
    ? { encoding: 'UTF-16', pieces: decodeUtf16(bytes) }
    : { encoding: 'Windows-1252', pieces: decodeWindows1252(bytes) };
}

function isMarkedUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function* decodeUtf16(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-16le');
  for (let at = 0; at < bytes.length; at += DECODED_AT_ONCE) {
    const piece = bytes.subarray(at, at + DECODED_AT_ONCE);
    yield decoder.decode(bytes[0] === 0xfe ? swapBytes(piece) : piece, { stream: at + DECODED_AT_ONCE < bytes.length });
  }
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = bytes.slice(0, bytes.length & ~1);
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return swapped;
}

/** By hand: some versions of Node read `windows-1252` as Latin-1, and lose the euro and the long dash. */
function* decodeWindows1252(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const codes = Uint16Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    yield textOfCodes(codes);
  }
}

/** Tabs, line ends and page breaks aside. */
const CONTROLS = /[\0-\x08\x0e-\x1f]/g;

/**
 * Judged by the beginning: up to one control character in two thousand is a slip, more is another kind of file. By an expression: a new
 * process would take a fifth of its time for looking at one character after the other.
 */
export function looksLikeText(text: string): boolean {
  const beginning = text.slice(0, 100_000);
  const controls: readonly string[] = beginning.match(CONTROLS) ?? [];
  return !controls.includes('\0') && controls.length <= beginning.length / 2000;
}
