import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import type { ChosenColumns } from './useColumns';
import './ColumnChooser.css';

interface Props<T> {
  readonly columns: ChosenColumns<T>;
}

/** A tick for each column that a table can show. */
export function ColumnChooser<T>({ columns: { columns, offered, onColumn } }: Props<T>) {
  const shown = new Set<string>(columns.map(({ id }) => id));
  return (
    <DialogTrigger>
      <Button className="button">
        Columns<span aria-hidden="true"> ▾</span>
      </Button>
      <Popover placement="bottom start" className="ColumnChooser floating">
        <Dialog aria-label="Columns">
          {offered.map(({ id, label }, at) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={shown.has(id)}
                // Whose row it is always stands at its beginning.
                disabled={at === 0 && shown.has(id)}
                onChange={({ target: { checked } }) => {
                  onColumn(id, checked);
                }}
              />
              <span dir="auto">{label}</span>
            </label>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
