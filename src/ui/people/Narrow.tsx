interface Props<T> {
  readonly label: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly rows: readonly T[];
  /** Columns whose values may be chosen. */
  readonly columns: readonly { readonly id: keyof T & string; readonly everything: string }[];
  /** Column → the value that is shown; a column left out shows all. */
  readonly only: ReadonlyMap<keyof T, string>;
  readonly onOnly: (only: ReadonlyMap<keyof T, string>) => void;
  /** How many are left, in words. */
  readonly words: string;
}

/** Narrows a table by words and by the values of some columns. */
export function Narrow<T>({ label, typed, onTyped, rows, columns, only, onOnly, words }: Props<T>) {
  return (
    <div className="Narrow" role="search" aria-label={label}>
      <input type="search" aria-label={label} placeholder={label} value={typed} onChange={(event) => { onTyped(event.target.value); }} />
      {columns.map(({ id, everything }) => {
        const values = [...new Set(rows.map((row) => String(row[id])))].filter((value) => value !== '').sort();
        if (values.length < 2) return null;
        const chosen = only.get(id) ?? '';
        return (
          <select
            key={id}
            aria-label={everything}
            value={chosen}
            onChange={(event) => {
              const next = new Map(only);
              next.delete(id);
              if (event.target.value !== '') next.set(id, event.target.value);
              onOnly(next);
            }}
          >
            <option value="">{everything}</option>
            {values.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        );
      })}
      <span className="soft" role="status">
        {words}
      </span>
    </div>
  );
}
