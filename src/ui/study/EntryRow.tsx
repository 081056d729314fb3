import { isolateName } from '../../support/isolateName';
import type { ReactNode } from 'react';

import type { Entry } from '../../codebook/Codebook';
import type { Uses } from '../../domain/steps/countUses';
import { isOfTheBook } from '../../editing/isOfTheBook';
import { usesWords } from '../../words/usesWords';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';
import { RemoveEntry } from './RemoveEntry';
import type { WordTable } from './wordTables';

interface Props {
  readonly table: WordTable;
  readonly entry: Entry;
  readonly isSpelt: boolean;
  /** `null` = it is neither counted nor hidden nor removed: a pole of a dimension. */
  readonly uses: Uses | null;
  /** It belongs to the entry above it. */
  readonly isUnder?: boolean;
  /** What else can be chosen for it, a cell each, between its name and its meaning. */
  readonly choices?: readonly ReactNode[];
  readonly onEdit: (entry: Entry) => void;
}

/** One word of the codebook: what it is called, how the data spell it, where the study says it, whether it is shown. */
export function EntryRow({ table, entry, isSpelt, uses, isUnder = false, choices = [], onEdit }: Props) {
  const { respellEntry } = useActions();
  const show = (shown: boolean): void => {
    onEdit(
      shown
        ? (Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'hidden')) as unknown as Entry)
        : { ...entry, hidden: true },
    );
  };
  const used = uses === null ? '' : usesWords(uses);
  return (
    <tr data-hidden={entry.hidden === true} data-under={isUnder}>
      <td>
        <CommitField
          label={`Label of ${entry.id}`}
          value={entry.label}
          onCommit={(label) => {
            if (label === '') return 'Give it a name.';
            onEdit({ ...entry, label });
            return null;
          }}
        />
      </td>
      {isSpelt && (
        <td>
          <CommitField label={`Spelling of ${entry.id}`} value={entry.id} onCommit={(id) => respellEntry(table, entry.id, id)} />
        </td>
      )}
      {choices.map((choice, at) => (
        <td key={at}>{choice}</td>
      ))}
      <td className="Codebook-meaning">
        <CommitField
          label={`Meaning of ${entry.id}`}
          value={entry.definition}
          onCommit={(definition) => {
            onEdit({ ...entry, definition });
            return null;
          }}
        />
      </td>
      <td className="Codebook-used soft">
        {used.split(', ').map((part) => (
          <span key={part}>{part}</span>
        ))}
        {entry.hidden === true && used !== '' && <b>still counted</b>}
      </td>
      <td>
        {uses !== null && (
          <input
            type="checkbox"
            aria-label={`Show ${isolateName(entry.id)}`}
            checked={entry.hidden !== true}
            onChange={(event) => {
              show(event.target.checked);
            }}
          />
        )}
      </td>
      <td>{uses !== null && !isOfTheBook(table, entry.id) && <RemoveEntry table={table} id={entry.id} label={entry.label} />}</td>
    </tr>
  );
}
