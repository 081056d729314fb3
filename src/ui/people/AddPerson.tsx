import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { CellEdit } from '../../editing/CellEdit';
import { useActions } from '../KithContext';

interface Props {
  readonly end: number;
  readonly noun?: string;
  /** What the new row is besides. */
  readonly fresh?: Omit<CellEdit, 'row'>;
}

/** Adds a manager, or a network, to the end of the list, by name. */
export function AddPerson({ end, noun = 'manager', fresh }: Props) {
  const { editCells } = useActions();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className="SheetBar-add"
      onSubmit={(event) => {
        event.preventDefault();
        const [refused] = editCells(
          'people',
          [...(fresh === undefined || name.trim() === '' ? [] : [{ row: end, ...fresh }]), { row: end, column: 'name', text: name }],
          'typed',
        );
        setReason(refused?.reason ?? '');
        if (refused === undefined) setName('');
      }}
    >
      <input
        type="text"
        aria-label={`Name of a ${noun} to add`}
        placeholder={`Name of a ${noun}`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Button type="submit">Add</Button>
      {reason !== '' && (
        <span role="alert" className="SheetBar-reason">
          {reason}
        </span>
      )}
    </form>
  );
}
