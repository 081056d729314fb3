import { TableTooLarge } from './TableTooLarge';

/** The rows of a table that is being read: cells row by row, growing. */
export class TableRows {
  readonly width: number;
  length = 0;
  #cells: Int32Array;
  #rows: Int32Array;

  readonly #mostCells: number;

  constructor(width: number, mostCells: number) {
    this.width = width;
    this.#mostCells = mostCells;
    this.#cells = new Int32Array(width * 1024);
    this.#rows = new Int32Array(1024);
  }

  /** Begins a row of blank cells. @throws TableTooLarge */
  addRow(row: number): void {
    if ((this.length + 1) * this.width > this.#mostCells) throw TableTooLarge.of('cells', this.#mostCells);
    if (this.length === this.#rows.length) {
      this.#cells = enlarge(this.#cells);
      this.#rows = enlarge(this.#rows);
    }
    this.#rows[this.length++] = row;
  }

  /**
   * The cells themselves, and where those of the row begun last stand among them: where whole rows are filled. Both change with
   * `addRow`.
   */
  get cells(): Int32Array {
    return this.#cells;
  }

  get start(): number {
    return (this.length - 1) * this.width;
  }

  /** A cell of the row begun last, 0 ≤ column < width. */
  set(column: number, word: number): void {
    this.#cells[(this.length - 1) * this.width + column] = word;
  }

  /** Takes the row begun last away again. */
  dropRow(): void {
    this.length--;
    this.#cells.fill(0, this.length * this.width, (this.length + 1) * this.width);
  }

  finish(): { readonly length: number; readonly rows: Int32Array; readonly cells: Int32Array } {
    return { length: this.length, rows: this.#rows.subarray(0, this.length), cells: this.#cells.subarray(0, this.length * this.width) };
  }
}

function enlarge(cells: Int32Array): Int32Array {
  const larger = new Int32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}
