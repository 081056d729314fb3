import { CellWords } from './CellWords';
import { decodeUtf8 } from './decodeText';
import type { Delimiter } from './findDelimiter';
import type { IssueLog } from '../IssueLog';
import type { Limits } from './Limits';
import { chooseHeader, ROWS_ABOVE, type IsHeader } from './makeHeaderTest';
import { sayTitleAbove } from './sayTitleAbove';
import { TableRows } from './TableRows';
import { TableTooLarge } from './TableTooLarge';

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** What a character is to a row that is plain; the end of the text ends one as well. */
const PLAIN = 0;
const CELL_END = 1;
const ROW_END = 2;
/** A quotation mark, wherever it stands, or a space before a cell: the careful way decides. */
const DOUBTFUL = 3;

/** Past the end of the text; no character has this code. */
const END = Infinity;

/**
 * The rows of a delimited text, cell by cell straight into interned words: a cell that was met before costs a hash and
 * a comparison, and makes no string. Written by hand, because udsv gives strings for every cell (their hashing is then
 * still to be done), no row numbers, and says nothing about a quote that is never closed.
 */
export class DelimitedScanner {
  readonly headers: readonly string[];
  /** Where they stand. */
  readonly headerRow: number;
  readonly rows: TableRows;
  readonly words: CellWords;
  /** Rows found that are not blank, those that could not be read included. */
  found = 0;

  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #delimiter: number;
  /** By character code: what it is to a plain row. */
  readonly #kinds = new Uint8Array(256);
  readonly #limits: Limits;
  readonly #log: IssueLog;
  /** Of each column the cell that was read last: where it stands, how long it is (0 = none) and its word. */
  #lastStart = new Int32Array(0);
  #lastLength = new Int32Array(0);
  #lastWord = new Int32Array(0);
  #position: number;
  #row = 0;
  /** Of the quoted cell read last. */
  #end = 0;
  #unclosed = false;
  /** Up to here no mark ends a cell that a mark opened before: what was looked for once is not looked for again in the same line. */
  #noEndBefore = 0;

  /**
   * `bytes` = UTF-8 without byte order mark. Reads the header, the first row that is not blank. `start` = where the first row begins.
   * @throws TableTooLarge
   */
  constructor(bytes: Uint8Array, start: number, delimiter: Delimiter, limits: Limits, log: IssueLog, isHeader: IsHeader = () => true) {
    this.#bytes = bytes;
    this.words = new CellWords(bytes, limits.words);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#limits = limits;
    this.#log = log;
    this.#position = start;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#kinds[QUOTE] = DOUBTFUL;
    this.#kinds[LINE_FEED] = this.#kinds[CARRIAGE_RETURN] = ROW_END;
    this.#kinds[this.#delimiter] = CELL_END;
    const headers = this.#findHeader(isHeader);
    this.headerRow = this.#row;
    const more = (isHeader.columns ?? headers.length) - headers.length;
    this.headers = headers.length === 0 ? headers : [...headers, ...Array.from({ length: more }, () => '')];
    this.rows = new TableRows(this.headers.length, limits.cells);
    this.#lastStart = new Int32Array(this.headers.length);
    this.#lastLength = new Int32Array(this.headers.length);
    this.#lastWord = new Int32Array(this.headers.length);
  }

  /** How far the text was read, in bytes. */
  get position(): number {
    return this.#position;
  }

  /** Reads up to so many rows; false = the text is at its end. @throws TableTooLarge */
  readSome(limit: number): boolean {
    for (let i = 0; i < limit; i++) {
      if (this.#position >= this.#bytes.length) return false;
      if (this.found === this.#limits.rows) throw TableTooLarge.of('rows', this.#limits.rows);
      if (!this.#readPlainRow()) this.#readRow();
    }
    return this.#position < this.#bytes.length;
  }

  /** The first row that is not blank, unless it heads nothing and one of the next few does: then that stood below a title. */
  #findHeader(isHeader: IsHeader): readonly string[] {
    const first = this.#readHeader();
    if (first.length === 0 || (isHeader(first) && isHeader.isWeak?.(first) !== true)) return first;
    const top = { cells: first, position: this.#position, row: this.#row };
    const ends = [top];
    while (ends.length < ROWS_ABOVE && this.#position < this.#bytes.length) {
      const cells = this.#readAhead();
      if (cells === null) break;
      ends.push({ cells, position: this.#position, row: this.#row });
    }
    const chosen = chooseHeader(
      ends.map(({ cells }) => cells),
      isHeader,
    );
    const header = ends[Math.max(0, chosen)] ?? top;
    [this.#position, this.#row] = [header.position, header.row];
    if (chosen > 0) sayTitleAbove(this.#log, header.row, first);
    return header.cells;
  }

  /** The cells of a row that may be the header; `null` = it cannot be read as one. */
  #readAhead(): string[] | null {
    this.#row++;
    const cells: string[] = [];
    do {
      cells.push(this.words.list[this.#readCell()] ?? '');
      if (this.#unclosed || cells.length > this.#limits.columns) {
        this.#unclosed = false;
        return null;
      }
    } while (this.#endCell());
    while (cells.length > 1 && cells.at(-1) === '') cells.pop();
    return cells;
  }

  #readHeader(): string[] {
    while (this.#position < this.#bytes.length) {
      this.#row++;
      const headers: string[] = [];
      do {
        if (headers.length === this.#limits.columns) throw TableTooLarge.columns(this.#limits.columns);
        headers.push(this.words.list[this.#readCell()] ?? '');
        if (this.#unclosed) {
          this.#log.warn('unclosed-quote', this.#row, null, { where: 'header' });
          this.#skipLine();
          return headers;
        }
      } while (this.#endCell());
      if (headers.some((header) => header !== '')) return headers;
    }
    return [];
  }

  /**
   * A row without a quotation mark, a space before a cell, or more cells than the header has: almost every row of almost
   * every file. False = it is not one, and nothing was read.
   */
  #readPlainRow(): boolean {
    const bytes = this.#bytes;
    const words = this.words;
    const kinds = this.#kinds;
    const view = this.#view;
    const fourDelimiters = this.#delimiter * ONE_IN_EACH;
    const length = bytes.length;
    const last = length - 3;
    const { rows } = this;
    rows.addRow(this.#row + 1);
    const { cells, start, width } = rows;
    const [lastStart, lastLength, lastWord] = [this.#lastStart, this.#lastLength, this.#lastWord];
    let at = this.#position;
    let told = false;
    for (let column = 0; ; column++) {
      const begin = at;
      let hash = CellWords.HASH_OF_NOTHING;
      let kind = ROW_END;
      // Many columns say the same row after row: to see that it is the same takes less than to look it up.
      const repeated = at < last ? this.#repeats(at, lastStart[column] ?? 0, lastLength[column] ?? 0) : 0;
      if (repeated > 0) {
        at += repeated;
        cells[start + column] = lastWord[column] ?? 0;
        told = true;
        const ended = kinds[bytes[at] ?? 0];
        at++;
        if (ended !== CELL_END) break;
        continue;
      }
      if (bytes[at] === SPACE) kind = DOUBTFUL;
      else {
        // Four characters at once, as long as none of them ends a cell.
        for (; at < last; at += 4) {
          const four = view.getInt32(at, true);
          if (mayEndCell(four, fourDelimiters)) break;
          hash = Math.imul(hash ^ four, CellWords.HASH_FACTOR);
        }
        for (; at < length; at++) {
          const code = bytes[at] ?? 0;
          kind = kinds[code] ?? PLAIN;
          if (kind !== PLAIN) break;
          hash = Math.imul(hash ^ code, CellWords.HASH_FACTOR);
          kind = ROW_END;
        }
      }
      if (kind === DOUBTFUL || column === width) {
        rows.dropRow();
        return false;
      }
      if (at > begin) {
        const word = words.ofHashed(begin, at, hash);
        cells[start + column] = word;
        lastStart[column] = begin;
        lastLength[column] = at - begin;
        lastWord[column] = word;
        told = true;
      }
      at++;
      if (kind !== CELL_END) break;
    }
    if (bytes[at - 1] === CARRIAGE_RETURN && bytes[at] === LINE_FEED) at++;
    this.#position = at;
    this.#row++;
    if (told) this.found++;
    else rows.dropRow();
    return true;
  }

  /** The length of a cell if it stands at a place once more, and ends there; else 0. */
  #repeats(at: number, from: number, length: number): number {
    const bytes = this.#bytes;
    let same = 0;
    while (same < length && bytes[at + same] === bytes[from + same]) same++;
    if (same < length) return 0;
    const kind = this.#kinds[bytes[at + length] ?? 0];
    return kind === CELL_END || kind === ROW_END ? length : 0;
  }

  #readRow(): void {
    const { rows } = this;
    rows.addRow(++this.#row);
    let column = 0;
    let told = false;
    let beyond = false;
    do {
      const word = this.#readCell();
      if (this.#unclosed) {
        this.#dropUnclosed(column);
        return;
      }
      if (word !== 0) {
        told = true;
        if (column < rows.width) rows.set(column, word);
        else beyond = true;
      }
      column++;
    } while (this.#endCell());
    if (told) this.found++;
    if (!told) rows.dropRow();
    if (beyond) {
      rows.dropRow();
      this.#log.error('ragged-row', this.#row, null, {
        cells: column,
        columns: rows.width,
        delimiter: String.fromCharCode(this.#delimiter),
      });
    }
  }

  #dropUnclosed(column: number): void {
    this.found++;
    this.rows.dropRow();
    this.#log.error('unclosed-quote', this.#row, this.headers[column] ?? null, { where: 'row' });
    this.#skipLine();
  }

  /** Steps over what parts cells or rows; true = another cell of the row follows. */
  #endCell(): boolean {
    const code = this.#codeAt(this.#position);
    this.#position++;
    if (code === this.#delimiter) return true;
    if (code === CARRIAGE_RETURN && this.#codeAt(this.#position) === LINE_FEED) this.#position++;
    return false;
  }

  #skipLine(): void {
    this.#unclosed = false;
    while (!this.#breaks(this.#codeAt(this.#position))) this.#position++;
    this.#endCell();
  }

  /** The word of the cell that begins at the position, which is then at its end. */
  #readCell(): number {
    const bytes = this.#bytes;
    const length = bytes.length;
    const delimiter = this.#delimiter;
    let at = this.#skipSpaces(this.#position);
    if (bytes[at] === QUOTE) {
      const word = this.#readQuoted(at);
      this.#position = this.#end;
      return word;
    }
    const start = at;
    let hash = CellWords.HASH_OF_NOTHING;
    for (; at < length; at++) {
      const code = bytes[at] ?? END;
      if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
      hash = Math.imul(hash ^ code, CellWords.HASH_FACTOR);
    }
    this.#position = at;
    return at === start ? 0 : this.words.ofHashed(start, at, hash);
  }

  /** A cell whose quotation mark stands at `open`; leaves where it ends in `#end`, and whether it does in `#unclosed`. */
  #readQuoted(open: number): number {
    const bytes = this.#bytes;
    let doubled = false;
    let close = bytes.indexOf(QUOTE, open + 1);
    while (close !== -1 && bytes[close + 1] === QUOTE) {
      doubled = true;
      close = bytes.indexOf(QUOTE, close + 2);
    }
    if (close !== -1 && !this.#endsCell(close + 1)) {
      // Text after the closing mark. In one line it is a mark that somebody forgot to double; over several lines it is
      // a mark that was never closed, met by the next one that was opened.
      if (this.#breaksLine(open, close)) close = -1;
      else return this.#readSloppy(open, close);
    }
    if (close === -1) {
      this.#unclosed = true;
      this.#end = open + 1;
      return 0;
    }
    this.#end = this.#skipSpaces(close + 1);
    return doubled
      ? this.words.ofText(decodeUtf8(bytes.subarray(open + 1, close)).replaceAll('""', '"'))
      : this.words.ofSpan(open + 1, close);
  }

  /** `"He said "hi" to me",x` and `"5" pipe,x`: marks inside a cell that are not doubled. */
  #readSloppy(open: number, inner: number): number {
    let at = Math.max(inner + 1, this.#noEndBefore);
    for (; !this.#breaks(this.#codeAt(at)); at++) {
      if (this.#codeAt(at) !== QUOTE) continue;
      if (this.#endsCell(at + 1)) {
        this.#end = this.#skipSpaces(at + 1);
        return this.words.ofText(decodeUtf8(this.#bytes.subarray(open + 1, at)).replaceAll('""', '"'));
      }
      if (this.#codeAt(at - 1) === this.#delimiter) break;
    }
    this.#noEndBefore = at;
    let end = open;
    while (!this.#breaks(this.#codeAt(end)) && this.#codeAt(end) !== this.#delimiter) end++;
    this.#end = end;
    return this.words.ofSpan(open, end);
  }

  #breaksLine(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#breaks(this.#codeAt(at))) return true;
    return false;
  }

  #breaks(code: number): boolean {
    return code === LINE_FEED || code === CARRIAGE_RETURN || code === END;
  }

  #endsCell(at: number): boolean {
    const code = this.#codeAt(this.#skipSpaces(at));
    return code === this.#delimiter || this.#breaks(code);
  }

  #skipSpaces(at: number): number {
    while (this.#codeAt(at) === SPACE) at++;
    return at;
  }

  #codeAt(at: number): number {
    return this.#bytes[at] ?? END;
  }
}

const ONE_IN_EACH = 0x01010101;
const TOP_OF_EACH = 0x80808080;

/**
 * Whether a delimiter, a quotation mark or a control character may be among four; it may say so in vain (Warren, Hacker's Delight, 6-1).
 */
function mayEndCell(four: number, fourDelimiters: number): boolean {
  const delimiters = four ^ fourDelimiters;
  const quotes = four ^ (QUOTE * ONE_IN_EACH);
  return (
    ((((four - SPACE * ONE_IN_EACH) & ~four) | ((delimiters - ONE_IN_EACH) & ~delimiters) | ((quotes - ONE_IN_EACH) & ~quotes)) &
      TOP_OF_EACH) !==
    0
  );
}
