import { useState } from 'react';

interface Props {
  /** Where no label stands around it. */
  readonly label?: string;
  readonly value: string;
  /** What stands where nothing is chosen; left out = something always is. */
  readonly placeholder?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** Of more options the list is made when somebody goes to it, and not before. */
  readonly most?: number;
  readonly autoFocus?: boolean;
  readonly onChoose: (id: string) => void;
}

/** Of thousands of managers, a page with some lists of them would take a second to draw. */
const MOST_AT_ONCE = 300;

/** A choice of one, from a list that may be long and stand on a page many times. */
export function LazySelect({ label, value, placeholder, options, most = MOST_AT_ONCE, autoFocus = false, onChoose }: Props) {
  const [isNear, setNear] = useState(false);
  const near = (): void => {
    setNear(true);
  };
  const listed = isNear || options.length <= most ? options : options.filter(({ id }) => id === value);
  return (
    <select
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value}
      autoFocus={autoFocus}
      onFocus={near}
      onPointerDown={near}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {listed.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
