import type { CellType, ColumnCells } from '../domain/nominations/nominationColumns';
import { mapColumns, NOMINATION_COLUMNS } from '../domain/nominations/nominationColumns';
import type { Nominations } from '../domain/nominations/Nominations';
import { utf8 } from '../support/utf8';
import type { Block } from './Block';
import { makeBlock } from './Block';
import type { StoredColumn, StoredNominations } from './StoredNominations';
import { CELL_BYTES, typeOfIndices } from './StoredNominations';
import { toCanonicalJson } from './toCanonicalJson';

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/**
 * A block of a text and the columns that it speaks of: the length of the text in four bytes, the text (JSON), spaces up to a
 * multiple of eight, then column after column, each at a multiple of eight. Numbers are little endian.
 */
export class BlockWriter {
  readonly #columns: { readonly at: number; readonly type: CellType; readonly cells: ColumnCells }[] = [];
  #end = 0;

  /** Takes the columns of nominations in their compact form, and gives what the text says of them. */
  add(compact: Nominations): StoredNominations {
    const { length, words, lists } = compact;
    const columns: StoredColumn[] = [];
    mapColumns(compact, compact, (cells, holds, name) => {
      if (name === null) return cells;
      const type = holds === 'plain' ? NOMINATION_COLUMNS[name].type : typeOfIndices(compact[holds].length);
      // This one is written to its end, so that no block can claim more rows than it has bytes.
      if (name === 'from') columns.push(this.#place(name, type, padTo(length, cells)));
      else if (cells.length > 0) columns.push(this.#place(name, type, cells));
      return cells;
    });
    const attributes = compact.attributes.map(({ name, cells }) => this.#place(name, typeOfIndices(words.length), cells));
    // Keys in order, so that the text is written fast.
    return { attributes, columns, length, lists, words };
  }

  finish(name: string, value: unknown): Block {
    const text = utf8.encode(toCanonicalJson(value));
    const start = aligned(4 + text.length);
    const bytes = new Uint8Array(start + this.#end);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, text.length, true);
    bytes.set(text, 4);
    bytes.fill(0x20, 4 + text.length, start);
    for (const { at, type, cells } of this.#columns) writeCells(view, start + at, type, cells);
    return makeBlock(name, bytes);
  }

  #place(name: string, type: StoredColumn['type'], cells: ColumnCells): StoredColumn {
    const at = this.#end;
    this.#columns.push({ at, type, cells });
    this.#end = aligned(at + cells.length * CELL_BYTES[type]);
    return { at, count: cells.length, name, type };
  }
}

function padTo(length: number, cells: ColumnCells): Int32Array {
  const padded = new Int32Array(length);
  padded.set(cells);
  return padded;
}

/** Little endian, whichever way numbers lie in memory. */
function writeCells(view: DataView, start: number, type: CellType, cells: ColumnCells): void {
  if (type === 'u8') new Uint8Array(view.buffer, start).set(cells);
  else if (type === 'u16') for (let i = 0; i < cells.length; i += 1) view.setUint16(start + 2 * i, cells[i] ?? 0, true);
  else if (type === 'i32') for (let i = 0; i < cells.length; i += 1) view.setInt32(start + 4 * i, cells[i] ?? 0, true);
  else for (let i = 0; i < cells.length; i += 1) view.setFloat64(start + 8 * i, cells[i] ?? NaN, true);
}
