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
    const [first = ''] = /^(?:"[^"]*"|\\.|[^;"\\])*/su.exec(code) ?? [];
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
    const places = this.#pieces.filter((piece) => 'digit' in piece).length;
    // The first place takes all digits that are left; where there are fewer than places, the first ones have none.
    const digits = String(number).padStart(places);
    const more = digits.length - places;
    let place = 0;
    const shown = this.#pieces.map((piece) => {
      if ('text' in piece) return piece.text;
      const own = digits.slice(place === 0 ? 0 : place + more, place + more + 1).trim();
      place += 1;
      return own === '' && piece.digit === '0' ? '0' : own;
    });
    return shown.join('').trim();
  }
}
