import { useState } from 'react';
import { Button } from 'react-aria-components';

import type { Codebook, Family, NetworkType } from '../../codebook/Codebook';
import { isOfTheBook } from '../../state/isOfTheBook';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';
import type { WordTable } from './wordTables';

interface Props {
  readonly table: WordTable;
  readonly entry: Codebook[WordTable][number];
  readonly isSpelt: boolean;
  readonly families: readonly Family[];
}

/** One word of the codebook: what it is called, how the data spell it, whether it is shown. */
export function EntryRow({ table, entry, isSpelt, families }: Props) {
  const { editEntry, respellEntry, removeEntry } = useActions();
  const [trouble, setTrouble] = useState('');
  const change = (part: Partial<NetworkType>): void => {
    editEntry(table, { ...entry, ...part });
  };
  const show = (shown: boolean): void => {
    const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'hidden'));
    editEntry(table, (shown ? rest : { ...rest, hidden: true }) as unknown as typeof entry);
  };
  return (
    <tr data-hidden={entry.hidden === true}>
      <td>
        <CommitField label={`Label of ${entry.id}`} value={entry.label} onCommit={(label) => {
          if (label === '') return 'Give it a name.';
          change({ label });
          return null;
        }} />
      </td>
      {isSpelt && (
        <td>
          <CommitField label={`Spelling of ${entry.id}`} value={entry.id} onCommit={(id) => respellEntry(table, entry.id, id)} />
        </td>
      )}
      {table === 'networkTypes' && 'family' in entry && (
        <td>
          <select aria-label={`Family of ${entry.id}`} value={entry.family} onChange={(event) => { change({ family: event.target.value }); }}>
            {families.map((family) => (
              <option key={family.id} value={family.id}>
                {family.label}
              </option>
            ))}
          </select>
        </td>
      )}
      <td>
        <CommitField label={`Meaning of ${entry.id}`} value={entry.definition} onCommit={(definition) => {
          change({ definition });
          return null;
        }} />
      </td>
      <td>
        <input type="checkbox" aria-label={`Show ${entry.id}`} checked={entry.hidden !== true} onChange={(event) => { show(event.target.checked); }} />
      </td>
      <td>
        {!isOfTheBook(table, entry.id) && (
          <Button className="button quiet" aria-label={`Remove ${entry.label}`} onPress={() => { setTrouble(removeEntry(table, entry.id) ?? ''); }}>
            Remove
          </Button>
        )}
        {trouble !== '' && <span role="alert" className="CommitField-reason">{trouble}</span>}
      </td>
    </tr>
  );
}
