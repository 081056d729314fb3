import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { Codebook, Entry } from '../../codebook/Codebook';
import { useActions } from '../KithContext';
import type { Words } from './wordTables';

/** What a new word belongs to, where it does. */
const CHOICES: Partial<
  Record<Words['id'], { readonly label: string; readonly none?: string; readonly table: 'families' | 'motives' | 'groups' }>
> = {
  networkTypes: { label: 'Its family', table: 'families' },
  motives: { label: 'A kind of', none: 'a motive of its own', table: 'motives' },
  roles: { label: 'Its group', none: 'no group', table: 'groups' },
};

/** Adds a word of the study's own. */
export function AddEntry({ words, codebook }: { readonly words: Words; readonly codebook: Codebook }) {
  const { addEntry, addFamily, addSubKind } = useActions();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const [trouble, setTrouble] = useState('');
  const choice = CHOICES[words.id];

  function add(): string | null {
    const entry: Entry = { id: name.trim(), label: name.trim(), definition: '', chapter: '' };
    switch (words.id) {
      case 'networkTypes':
        return addEntry('networkTypes', {
          ...entry,
          family: chosen === '' ? (codebook.families[0]?.id ?? '') : chosen,
          position: 'either',
          typical: {},
        });
      case 'families':
        return addFamily(entry.label);
      case 'motives':
        return chosen === '' ? addEntry('motives', { ...entry, subKinds: [], mentioned: '' }) : addSubKind(chosen, entry);
      case 'roles':
        return addEntry('roles', { ...entry, group: chosen, post: '' });
      case 'groups':
      case 'posts':
      case 'grades':
      case 'barriers':
        return addEntry(words.id, entry);
      case 'dimensions':
        return null;
    }
  }

  return (
    <form
      className="StudyPage-add"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = add();
        setTrouble(reason ?? '');
        if (reason === null) setName('');
      }}
    >
      <input
        type="text"
        aria-label={`Name of a ${words.noun} to add`}
        placeholder={`Name of a ${words.noun}`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      {choice !== undefined && (
        <select
          aria-label={choice.label}
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {choice.none !== undefined && <option value="">{choice.none}</option>}
          {codebook[choice.table].map(({ id, label }) => (
            <option key={id} value={id}>
              {words.id === 'motives' ? `a kind of ${label}` : label}
            </option>
          ))}
        </select>
      )}
      <Button type="submit">Add {words.noun}</Button>
      {trouble !== '' && (
        <span role="alert" className="CommitField-reason">
          {trouble}
        </span>
      )}
    </form>
  );
}
