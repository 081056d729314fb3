import { Fragment, useMemo } from 'react';

import type { Codebook, Entry } from '../../codebook/Codebook';
import { countUses } from '../../domain/steps/countUses';
import type { Study } from '../../domain/Study';
import { useActions } from '../KithContext';
import { EntryRow } from './EntryRow';
import type { WordTable, Words } from './wordTables';

/** Tables whose entries belong to an entry of another. */
const CHOICES: Partial<Record<WordTable, string>> = { networkTypes: 'Family', roles: 'Group' };

/** The words of one table of the codebook, those that belong to another under it. */
export function EntryTable({ words, study }: { readonly words: Words; readonly study: Study }) {
  const { editEntry } = useActions();
  const { codebook } = study;
  const table = words.id as Exclude<WordTable, 'families'>;
  const usesOf = useMemo(() => countUses(study, table), [study, table]);
  return (
    <table className="Codebook-table">
      <thead>
        <tr>
          <th scope="col">Label</th>
          {words.isSpelt && <th scope="col">Spelling in the data</th>}
          {CHOICES[table] !== undefined && <th scope="col">{CHOICES[table]}</th>}
          <th scope="col">Meaning</th>
          <th scope="col">Used by</th>
          <th scope="col" title="Hidden words are not offered for new answers and not drawn. Contacts already reported with them still count in every measure and finding.">
            Shown
          </th>
          <th scope="col">
            <span className="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {codebook[table].map((entry) => (
          <Fragment key={entry.id}>
            <EntryRow
              table={table}
              entry={entry}
              isSpelt={words.isSpelt}
              uses={usesOf(entry)}
              onEdit={(next) => { editEntry(table, next); }}
              choice={'family' in entry ? <Belongs label={`Family of ${entry.id}`} to={entry.family} choices={codebook.families} onChoose={(family) => { editEntry('networkTypes', { ...entry, family }); }} />
                : 'group' in entry ? <Belongs label={`Group of ${entry.id}`} to={entry.group} choices={codebook.groups} onChoose={(group) => { editEntry('roles', { ...entry, group }); }} />
                : undefined}
            />
            {'subKinds' in entry && entry.subKinds.map((kind, at) => (
              <EntryRow key={kind.id} table={table} entry={kind} isSpelt={words.isSpelt} uses={usesOf(kind)} isUnder onEdit={(next) => { editEntry('motives', { ...entry, subKinds: entry.subKinds.with(at, next) }); }} />
            ))}
            {'poles' in entry && entry.poles.map((pole, at) => (
              <EntryRow key={pole.id} table={table} entry={pole} isSpelt={false} uses={null} isUnder onEdit={(next) => { editEntry('dimensions', { ...entry, poles: at === 0 ? [next, entry.poles[1]] : [entry.poles[0], next] }); }} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface BelongsProps {
  readonly label: string;
  readonly to: string;
  readonly choices: Codebook['families'] | readonly Entry[];
  readonly onChoose: (id: string) => void;
}

function Belongs({ label, to, choices, onChoose }: BelongsProps) {
  return (
    <select aria-label={label} value={to} onChange={(event) => { onChoose(event.target.value); }}>
      {!choices.some(({ id }) => id === to) && <option value={to}>–</option>}
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
