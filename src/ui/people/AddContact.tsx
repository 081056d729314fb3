import { useId, useMemo, useState } from 'react';

import type { Person } from '../../domain/Person';
import { AddForm } from './AddForm';

const MOST_OFFERED = 100;

/** Adds a contact to the end of the list: who reports it, and who is named. */
export function AddContact({ end, listed }: { readonly end: number; readonly listed: readonly Person[] }) {
  const list = useId();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  /** Those who fit what is being typed: 40,000 words would be no list. */
  const typing = (to === '' ? from : to).toLowerCase();
  const offered = useMemo(
    () => listed.filter(({ id, name }) => id.toLowerCase().includes(typing) || name.toLowerCase().includes(typing)).slice(0, MOST_OFFERED),
    [listed, typing],
  );
  return (
    <AddForm
      sheet="contacts"
      cells={[
        { row: end, column: 'from', text: from },
        { row: end, column: 'to', text: to },
      ]}
      onAdded={() => {
        setTo('');
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
    </AddForm>
  );
}
