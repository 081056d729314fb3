import { utf8 } from './utf8';

const MOST_BYTES = 75;

/** A line of iCalendar, folded so that no piece has more than 75 bytes and no letter is cut (RFC 5545, 3.1). */
export function foldUtf8Lines(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const length = utf8.encode(letter).length;
    // What is continued begins with a blank, which counts.
    if (bytes + length > MOST_BYTES - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += letter;
    bytes += length;
  }
  return [...pieces, piece].join('\r\n ');
}
