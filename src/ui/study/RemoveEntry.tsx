import { isolateName } from '../../support/isolateName';
import { useState } from 'react';
import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';
import type { WordTable } from './wordTables';

/** Takes a word out of the codebook, or says why that cannot be and what to do. */
export function RemoveEntry({ table, id, label }: { readonly table: WordTable; readonly id: string; readonly label: string }) {
  const { removeEntry } = useActions();
  const [trouble, setTrouble] = useState('');
  return (
    <>
      <Button
        className="button quiet"
        aria-label={`Remove ${isolateName(label)}`}
        onPress={() => {
          setTrouble(removeEntry(table, id) ?? '');
        }}
      >
        Remove
      </Button>
      {trouble !== '' && (
        <span role="alert" className="CommitField-reason">
          {trouble}
        </span>
      )}
    </>
  );
}
