import { useManyOptions } from '../parts/useManyOptions';

interface ChoiceProps {
  readonly label: string;
  /** What stands for *no condition*. */
  readonly everything: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One condition on the list, chosen from what occurs in it. */
export function Choice({ label, everything, options, value, onChange }: ChoiceProps) {
  const chosen = value === null ? -1 : options.findIndex(({ id }) => id === value);
  const { all, listen } = useManyOptions(options.length);
  return (
    <select
      aria-label={label}
      value={chosen}
      {...listen}
      onChange={(event) => {
        onChange(options[Number(event.target.value)]?.id ?? null);
      }}
    >
      <option value={-1}>{everything}</option>
      {options.map(({ id, label: words }, o) =>
        all || o === chosen ? (
          <option key={id} value={o}>
            {words}
          </option>
        ) : null,
      )}
    </select>
  );
}
