import { GrowingColumn } from './GrowingColumn';
import type { Nominations } from './Nominations';

const bytes = () => new GrowingColumn((length) => new Uint8Array(length));
const indices = () => new GrowingColumn((length) => new Int32Array(length));

/**
 * Nominations row by row, without an object for each: `const i = builder.addRow(source, row)`, then
 * `builder.columns.from.set(i, builder.word('M01'))`. Codes are those of `Nominations`; what is not set is not told.
 */
export class NominationsBuilder {
  readonly columns = {
    from: indices(),
    to: indices(),
    contactOrganisation: indices(),
    contactKind: bytes(),
    types: indices(),
    motives: indices(),
    activity: bytes(),
    position: bytes(),
    structure: bytes(),
    coordination: bytes(),
    membership: bytes(),
    formation: bytes(),
    strength: new GrowingColumn((length) => new Float64Array(length), NaN),
    round: indices(),
    frequency: indices(),
    since: indices(),
    barrier: indices(),
    note: indices(),
    edited: bytes(),
  };
  readonly #source = new GrowingColumn((length) => new Uint16Array(length));
  readonly #row = indices();
  readonly #words = new Map<string, number>([['', 0]]);
  readonly #lists: (readonly string[])[] = [[]];
  readonly #listByKey = new Map<string, number>([['[]', 0]]);
  readonly #attributes = new Map<string, GrowingColumn<Int32Array>>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Begins a row and returns its index. */
  addRow(source: number, row: number): number {
    const i = this.#length++;
    this.#source.set(i, source);
    this.#row.set(i, row);
    return i;
  }

  /** Room for so many rows in all, before they are added. */
  reserve(rows: number): void {
    this.#source.reserve(rows);
    this.#row.reserve(rows);
  }

  /** The index that stands for a text. */
  word(text: string): number {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    this.#words.set(text, this.#words.size);
    return this.#words.size - 1;
  }

  /** The index that stands for a list; order counts. */
  list(items: readonly string[]): number {
    const key = JSON.stringify(items);
    const known = this.#listByKey.get(key);
    if (known !== undefined) return known;
    this.#listByKey.set(key, this.#lists.length);
    return this.#lists.push([...items]) - 1;
  }

  /** The column of an attribute, made when it is first asked for. Cells are indices of `word`. */
  attribute(name: string): GrowingColumn<Int32Array> {
    let column = this.#attributes.get(name);
    if (column === undefined) this.#attributes.set(name, (column = indices()));
    return column;
  }

  finish(): Nominations {
    const c = this.columns;
    return {
      length: this.#length,
      words: [...this.#words.keys()],
      lists: [...this.#lists],
      source: this.#source.finish(),
      row: this.#row.finish(),
      from: c.from.finish(),
      to: c.to.finish(),
      contactOrganisation: c.contactOrganisation.finish(),
      contactKind: c.contactKind.finish(),
      types: c.types.finish(),
      motives: c.motives.finish(),
      activity: c.activity.finish(),
      position: c.position.finish(),
      structure: c.structure.finish(),
      coordination: c.coordination.finish(),
      membership: c.membership.finish(),
      formation: c.formation.finish(),
      strength: c.strength.finish(),
      round: c.round.finish(),
      frequency: c.frequency.finish(),
      since: c.since.finish(),
      barrier: c.barrier.finish(),
      note: c.note.finish(),
      edited: c.edited.finish(),
      attributes: [...this.#attributes].map(([name, column]) => ({ name, cells: column.finish() })),
    };
  }
}
