export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue } | JsonEntries;

/**
 * An object whose keys come from data and whose values are made one by one as they are written: of a national study, the
 * whole of it would not fit into memory. Keys are written in the order given, as often as they are given.
 */
export class JsonEntries {
  readonly entries: () => Iterable<readonly [string, JsonValue]>;

  constructor(entries: () => Iterable<readonly [string, JsonValue]>) {
    this.entries = entries;
  }

  /** For `JSON.stringify`. */
  toJSON(): unknown {
    return Object.fromEntries(this.entries());
  }
}
