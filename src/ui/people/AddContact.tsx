import { useId, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import { useActions } from '../KithContext';

/** Adds a contact to the end of the list: who reports it, and who is named. */
export function AddContact({ end, listed }: { readonly end: number; readonly listed: readonly Person[] }) {
  const { editCells } = useActions();
  const id = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  return (
    <form
      className="SheetBar-add"
      onSubmit={(event) => {
        event.preventDefault();
        const [refused] = editCells('contacts', [{ row: end, column: 'from', text: from }, { row: end, column: 'to', text: to }], 'typed');
        setReason(refused?.reason ?? '');
        if (refused === undefined) setTo('');
      }}
    >
      <datalist id={`${id}-people`}>
        {listed.slice(0, 1000).map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </datalist>
      <input type="text" aria-label="Who reports the contact" placeholder="Who reports" list={`${id}-people`} value={from} onChange={(event) => { setFrom(event.target.value); }} />
      <input type="text" aria-label="Who is named" placeholder="names whom" list={`${id}-people`} value={to} onChange={(event) => { setTo(event.target.value); }} />
      <Button type="submit">Add</Button>
      {reason !== '' && <span role="alert" className="SheetBar-reason">{reason}</span>}
    </form>
  );
}
