import { useState } from 'react';
import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';

/** Adds somebody to the end of the list, by her name. */
export function AddPerson({ end }: { readonly end: number }) {
  const { editCells } = useActions();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className="SheetBar-add"
      onSubmit={(event) => {
        event.preventDefault();
        const [refused] = editCells('people', [{ row: end, column: 'name', text: name }], 'typed');
        setReason(refused?.reason ?? '');
        if (refused === undefined) setName('');
      }}
    >
      <input type="text" aria-label="Name of a manager to add" placeholder="Name of a manager" value={name} onChange={(event) => { setName(event.target.value); }} />
      <Button type="submit">Add</Button>
      {reason !== '' && <span role="alert" className="SheetBar-reason">{reason}</span>}
    </form>
  );
}
