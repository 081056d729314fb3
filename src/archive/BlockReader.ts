import { emptyNominations } from '../domain/nominations/emptyNominations';
import type { ColumnCells, NominationColumn } from '../domain/nominations/nominationColumns';
import { eachColumn, NOMINATION_COLUMNS } from '../domain/nominations/nominationColumns';
import type { Nominations } from '../domain/nominations/Nominations';
import { parseJson } from '../support/parseJson';
import { utf8 } from '../support/utf8';
import type { StoredColumn, StoredNominations } from './StoredNominations';
import { CELL_BYTES } from './StoredNominations';

/** Something in a block is not as it must be. Never leaves this room: the reader of a block catches it. */
class BadBlock extends Error {
  override readonly name = 'BadBlock';
}

/** Reads what `BlockWriter` wrote, and believes nothing: what does not fit throws, whatever the bytes are. */
export class BlockReader {
  /** What the text says; unknown until it is parsed. */
  readonly value: unknown;
  readonly #view: DataView;
  readonly #start: number;
  /** Bytes of columns not yet read: no byte may be read twice, or a small block would fill the memory. */
  #left: number;

  /** @throws BadBlock, SyntaxError, TypeError or RangeError */
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = this.#view.getUint32(0, true);
    this.#start = Math.ceil((4 + length) / 8) * 8;
    if (this.#start > bytes.length) throw new BadBlock('The text of the block is cut off.');
    this.value = parseJson(utf8.decode(bytes.subarray(4, 4 + length)));
    this.#left = bytes.length - this.#start;
  }

  /** @throws BadBlock */
  nominations(stored: StoredNominations): Nominations {
    const { length, words, lists } = stored;
    if (words[0] !== '' || lists[0]?.length !== 0) throw new BadBlock('The first word and the first list are empty.');
    const columns = new Map(stored.columns.map((column) => [column.name, column]));
    const names = new Set(stored.attributes.map(({ name }) => name));
    if (columns.size !== stored.columns.length || names.size !== stored.attributes.length) throw new BadBlock('A column stands twice.');
    if (stored.columns.some(({ name }) => !Object.hasOwn(NOMINATION_COLUMNS, name))) throw new BadBlock('There is no such column.');
    if (columns.get('from')?.count !== length) throw new BadBlock('The block does not hold as many rows as it says.');
    const read = eachColumn<Pick<Nominations, NominationColumn>>((name) => {
      const column = columns.get(name);
      if (column === undefined) return emptyNominations[name];
      const { holds, type, codes } = NOMINATION_COLUMNS[name];
      if (holds !== 'plain') return this.#indices(column, length, holds === 'words' ? words.length : lists.length);
      if (column.type !== type) throw new BadBlock(`Cells of ${name} are not of this type.`);
      return this.#cells(column, length, codes);
    });
    const attributes = stored.attributes.map((column) => ({ name: column.name, cells: this.#indices(column, length, words.length) }));
    return { ...read, length, words, lists, attributes };
  }

  /** Of any width: version 2 wrote them all with four bytes. */
  #indices(column: StoredColumn, length: number, entries: number): Int32Array<ArrayBuffer> {
    if (column.type === 'f64') throw new BadBlock('What points to words or lists is a whole number.');
    return new Int32Array(this.#cells(column, length, entries));
  }

  /** @param bound cells are at least 0 and less than this; left out = any number */
  #cells({ type, at, count }: StoredColumn, length: number, bound?: number): ColumnCells {
    const bytes = count * CELL_BYTES[type];
    if (count > length || bytes > this.#left || this.#start + at + bytes > this.#view.byteLength)
      throw new BadBlock('A column reaches beyond the block.');
    this.#left -= bytes;
    const cells = readCells(this.#view, this.#start + at, type, count);
    for (const cell of cells) {
      if (bound === undefined ? cell === Infinity || cell === -Infinity : cell < 0 || cell >= bound)
        throw new BadBlock('A cell holds what it cannot hold.');
    }
    return cells;
  }
}

function readCells(view: DataView, start: number, type: StoredColumn['type'], count: number): ColumnCells {
  switch (type) {
    case 'u8':
      return new Uint8Array(view.buffer, view.byteOffset + start, count).slice();
    case 'u16': {
      const cells = new Uint16Array(count);
      for (let i = 0; i < count; i += 1) cells[i] = view.getUint16(start + 2 * i, true);
      return cells;
    }
    case 'i32': {
      const cells = new Int32Array(count);
      for (let i = 0; i < count; i += 1) cells[i] = view.getInt32(start + 4 * i, true);
      return cells;
    }
    case 'f64': {
      const cells = new Float64Array(count);
      for (let i = 0; i < count; i += 1) cells[i] = view.getFloat64(start + 8 * i, true);
      return cells;
    }
  }
}
