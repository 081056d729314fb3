import type { ReactNode } from 'react';
import { Fragment, useMemo } from 'react';

import type { Codebook, Entry } from '../../codebook/Codebook';
import { countUses } from '../../domain/steps/countUses';
import type { Study } from '../../domain/Study';
import { useActions } from '../KithContext';
import { EntryRow } from './EntryRow';
import type { WordTable, Words } from './wordTables';

/** Tables whose entries belong to an entry of another. */
const CHOICES: Partial<Record<WordTable, readonly string[]>> = { networkTypes: ['Family'], roles: ['Group', 'Post'] };

/** The words of one table of the codebook, those that belong to another under it. */
export function EntryTable({ words, study }: { readonly words: Words; readonly study: Study }) {
  const { editEntry } = useActions();
  const { codebook } = study;
  const table = words.id as Exclude<WordTable, 'families'>;
  const usesOf = useMemo(() => countUses(study, table), [study, table]);
  const choicesOf = (entry: Codebook[typeof table][number]): readonly ReactNode[] => {
    if ('family' in entry)
      return [
        <Belongs
          key="family"
          label={`Family of ${entry.id}`}
          to={entry.family}
          choices={codebook.families}
          onChoose={(family) => {
            editEntry('networkTypes', { ...entry, family });
          }}
        />,
      ];
    if (!('post' in entry)) return [];
    return [
      <Belongs
        key="group"
        label={`Group of ${entry.id}`}
        to={entry.group}
        none="No group"
        choices={codebook.groups}
        onChoose={(group) => {
          editEntry('roles', { ...entry, group });
        }}
      />,
      <Belongs
        key="post"
        label={`Post of ${entry.id}`}
        to={entry.post}
        none="A post of its own"
        choices={codebook.posts}
        onChoose={(post) => {
          editEntry('roles', { ...entry, post });
        }}
      />,
    ];
  };
  return (
    <table className="Codebook-table">
      <thead>
        <tr>
          <th scope="col">Label</th>
          {words.isSpelt && <th scope="col">Spelling in the data</th>}
          {CHOICES[table]?.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">Meaning</th>
          <th scope="col">Used by</th>
          <th
            scope="col"
            title="Hidden words are not offered for new answers and not drawn. Contacts already reported with them still count in every measure and finding."
          >
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
              onEdit={(next) => {
                editEntry(table, next);
              }}
              choices={choicesOf(entry)}
            />
            {'subKinds' in entry &&
              entry.subKinds.map((kind, at) => (
                <EntryRow
                  key={kind.id}
                  table={table}
                  entry={kind}
                  isSpelt={words.isSpelt}
                  uses={usesOf(kind)}
                  isUnder
                  onEdit={(next) => {
                    editEntry('motives', { ...entry, subKinds: entry.subKinds.with(at, next) });
                  }}
                />
              ))}
            {'poles' in entry &&
              entry.poles.map((pole, at) => (
                <EntryRow
                  key={pole.id}
                  table={table}
                  entry={pole}
                  isSpelt={false}
                  uses={null}
                  isUnder
                  onEdit={(next) => {
                    editEntry('dimensions', { ...entry, poles: entry.poles.with(at, next) as unknown as typeof entry.poles });
                  }}
                />
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
  /** What it is called where it belongs to none. */
  readonly none?: string;
  readonly choices: Codebook['families'] | readonly Entry[];
  readonly onChoose: (id: string) => void;
}

function Belongs({ label, to, none, choices, onChoose }: BelongsProps) {
  return (
    <select
      aria-label={label}
      value={to}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!(to === '' && none !== undefined) && !choices.some(({ id }) => id === to) && <option value={to}>–</option>}
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
