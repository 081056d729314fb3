import { listValues } from '../../tables/listValues';
import type { Rows } from '../../tables/Rows';
import { useInSlices } from '../parts/useInSlices';
import { useManyOptions } from '../parts/useManyOptions';

interface Props<T> {
  readonly label: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly rows: Rows<T>;
  /** Columns whose values may be chosen. */
  readonly columns: readonly { readonly id: keyof T & string; readonly everything: string }[];
  /** Column → the value that is shown; a column left out shows all. */
  readonly only: ReadonlyMap<keyof T, string>;
  readonly onOnly: (only: ReadonlyMap<keyof T, string>) => void;
  /** How many are left, in words. */
  readonly words: string;
}

const NO_VALUES: readonly (readonly string[])[] = [];

/** Narrows a table by words and by the values of some columns. */
export function Narrow<T>({ label, typed, onTyped, rows, columns, only, onOnly, words }: Props<T>) {
  const values = useInSlices(
    () =>
      listValues(
        rows,
        columns.map(({ id }) => id),
      ),
    [rows],
    NO_VALUES,
  );
  return (
    <div className="Narrow" role="search" aria-label={label}>
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          onTyped(event.target.value);
        }}
      />
      {columns.map(({ id, everything }, at) => {
        const offered = values[at] ?? [];
        if (offered.length < 2) return null;
        return (
          <Values
            key={id}
            everything={everything}
            values={offered}
            chosen={only.get(id) ?? ''}
            onChoose={(value) => {
              const next = new Map(only);
              next.delete(id);
              if (value !== '') next.set(id, value);
              onOnly(next);
            }}
          />
        );
      })}
      <span className="soft" role="status">
        {words}
      </span>
    </div>
  );
}

interface ValuesProps {
  readonly everything: string;
  readonly values: readonly string[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

function Values({ everything, values, chosen, onChoose }: ValuesProps) {
  const { all, listen } = useManyOptions(values.length);
  return (
    <select
      aria-label={everything}
      value={chosen}
      {...listen}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      <option value="">{everything}</option>
      {(all ? values : values.filter((value) => value === chosen)).map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}
