/** A place for a digit, `0` (always shown) or `#` (only where there is one), or a text that stands between. */
type Piece = { readonly digit: '0' | '#' } | { readonly text: string };

const PIECE = /"([^"]*)"|\\(.)|_.|([0#])|([-/ ()])/suy;

/**
 * How a spreadsheet program shows whole numbers with zeros and texts that are not in the cell, as it does ids: `"M"000` shows 7 as M007.
 */
export class DigitFormat {
  readonly #pieces: readonly Piece[];

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** From a format code; `null` = one that says nothing of an id: decimals, thousands, per cent, dates. */
  static read(code: string): DigitFormat | null {
    // Beyond the first part a code says how negative numbers, zero and texts are shown.
    const first = /^(?:"[^"]*"|\\.|[^;"\\])*/su.exec(code)?.[0] ?? '';
    const pieces: Piece[] = [];
    PIECE.lastIndex = 0;
    for (let at = 0; at < first.length; at = PIECE.lastIndex) {
      const found = PIECE.exec(first);
      if (found === null) return null;
      const [, quoted, escaped, digit, sign] = found;
      if (digit === '0' || digit === '#') pieces.push({ digit });
      else pieces.push({ text: quoted ?? escaped ?? sign ?? '' });
    }
    const digits = pieces.filter((piece) => 'digit' in piece).length;
    return digits === 0 || (digits === 1 && pieces.length === 1) ? null : new DigitFormat(pieces);
  }

  /** @param number whole and not negative */
  show(number: number): string {
    const digits = String(number).split(/(?=\d)/u);
    const shown: string[] = [];
    let first = -1;
    for (let at = this.#pieces.length - 1; at >= 0; at -= 1) {
      const piece = this.#pieces[at];
      if (piece === undefined) continue;
      if ('text' in piece) shown.unshift(piece.text);
      else {
        shown.unshift(digits.pop() ?? (piece.digit === '0' ? '0' : ''));
        first = shown.length;
      }
    }
    // The first place takes all digits that are left.
    shown.splice(shown.length - first, 0, digits.join(''));
    return shown.join('').trim();
  }
}
