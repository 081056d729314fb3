import { useState } from 'react';

import type { CellEdit } from '../../editing/CellEdit';
import { AddForm } from './AddForm';

interface Props {
  readonly end: number;
  readonly noun?: string;
  /** What the new row is besides. */
  readonly fresh?: Omit<CellEdit, 'row'>;
}

/** Adds a manager, or a network, to the end of the list, by name. */
export function AddPerson({ end, noun = 'manager', fresh }: Props) {
  const [name, setName] = useState('');
  return (
    <AddForm
      sheet="people"
      cells={[...(fresh === undefined || name.trim() === '' ? [] : [{ row: end, ...fresh }]), { row: end, column: 'name', text: name }]}
      onAdded={() => {
        setName('');
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
    </AddForm>
  );
}
