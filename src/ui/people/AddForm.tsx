import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';

import type { CellEdit } from '../../editing/CellEdit';
import { useActions } from '../KithContext';

interface AddFormProps {
  readonly sheet: 'people' | 'contacts';
  /** The cells of the new row. */
  readonly cells: readonly CellEdit[];
  /** The row was added. */
  readonly onAdded: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Adds a row from a few fields, or says why it cannot be added. */
export function AddForm({ sheet, cells, onAdded, children }: AddFormProps) {
  const { editCells } = useActions();
  const [reason, setReason] = useState('');
  return (
    <form
      className="SheetBar-add"
      onSubmit={(event) => {
        event.preventDefault();
        const [refused] = editCells(sheet, cells, 'typed');
        setReason(refused?.reason ?? '');
        if (refused === undefined) onAdded();
      }}
    >
      {children}
      <Button type="submit">Add</Button>
      {reason !== '' && (
        <span role="alert" className="SheetBar-reason">
          {reason}
        </span>
      )}
    </form>
  );
}
