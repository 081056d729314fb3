import { useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import { useActions } from '../KithContext';

const MOST_OFFERED = 100;

/** Adds a contact to the end of the list: who reports it, and who is named. */
export function AddContact({ end, listed }: { readonly end: number; readonly listed: readonly Person[] }) {
  const { editCells } = useActions();
  const list = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  /** Those who fit what is being typed: 40,000 words would be no list. */
  const typing = (to === '' ? from : to).toLowerCase();
  const offered = useMemo(
    () => listed.filter(({ id, name }) => id.toLowerCase().includes(typing) || name.toLowerCase().includes(typing)).slice(0, MOST_OFFERED),
    [listed, typing],
  );
  return (
    <form
      className="SheetBar-add"
      onSubmit={(event) => {
        event.preventDefault();
        const [refused] = editCells(
          'contacts',
          [
            { row: end, column: 'from', text: from },
            { row: end, column: 'to', text: to },
          ],
          'typed',
        );
        setReason(refused?.reason ?? '');
        if (refused === undefined) setTo('');
      }}
    >
      <datalist id={`${list}-people`}>
        {offered.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </datalist>
      <input
        type="text"
        aria-label="Who reports the contact"
        placeholder="Who reports"
        list={`${list}-people`}
        value={from}
        onChange={(event) => {
          setFrom(event.target.value);
        }}
      />
      <input
        type="text"
        aria-label="Who is named"
        placeholder="names whom"
        list={`${list}-people`}
        value={to}
        onChange={(event) => {
          setTo(event.target.value);
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
