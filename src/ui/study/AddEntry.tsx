import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { Codebook, Entry } from '../../codebook/Codebook';
import { useActions } from '../KithContext';
import type { Words } from './wordTables';

/** Adds a word of the study's own. */
export function AddEntry({ words, codebook }: { readonly words: Words; readonly codebook: Codebook }) {
  const { addEntry } = useActions();
  const [name, setName] = useState('');
  const [family, setFamily] = useState(codebook.families[0]?.id ?? '');
  const [trouble, setTrouble] = useState('');

  function add(): string | null {
    const entry: Entry = { id: name.trim(), label: name.trim(), definition: '', chapter: '' };
    switch (words.id) {
      case 'networkTypes':
        return addEntry('networkTypes', { ...entry, family, position: 'either', typical: {} });
      case 'motives':
        return addEntry('motives', { ...entry, subKinds: [], mentioned: '' });
      case 'roles':
        return addEntry('roles', { ...entry, group: '' });
      case 'groups':
      case 'grades':
      case 'barriers':
        return addEntry(words.id, entry);
      case 'dimensions':
        return null;
    }
  }

  return (
    <form
      className="StudyRoom-add"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = add();
        setTrouble(reason ?? '');
        if (reason === null) setName('');
      }}
    >
      <input type="text" aria-label={`Name of a ${words.noun} to add`} placeholder={`Name of a ${words.noun}`} value={name} onChange={(event) => { setName(event.target.value); }} />
      {words.id === 'networkTypes' && (
        <select aria-label="Its family" value={family} onChange={(event) => { setFamily(event.target.value); }}>
          {codebook.families.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
      <Button type="submit">Add {words.noun}</Button>
      {trouble !== '' && <span role="alert" className="CommitField-reason">{trouble}</span>}
    </form>
  );
}
