import { useMemo } from 'react';
import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { EditConflict, FileComparison } from '../../domain/results/FileComparison';
import type { Offer } from '../../state/Session';
import { labelOf, selectComparedRows, whereOf, type ComparedLine } from '../../views/files/selectComparedRows';
import { conflictAnswers, sayComparedRow, sayComparison, sayConflict, sayIdle, sayLostColumns } from '../../words/files/sayComparison';
import { useActions } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { MatchingGrid } from '../parts/MatchingGrid';
import './RepeatChanges.css';

const COLUMNS: readonly GridColumn<ComparedLine>[] = [
  { id: 'what', label: 'Change', width: '92px' },
  { id: 'who', label: 'Person or contact', width: 'minmax(150px, 1.2fr)' },
  { id: 'column', label: 'Column', width: 'minmax(90px, 0.7fr)' },
  { id: 'before', label: 'Before', width: 'minmax(90px, 0.9fr)' },
  { id: 'after', label: 'After', width: 'minmax(90px, 0.9fr)' },
  { id: 'where', label: 'Where', width: 'minmax(120px, 0.9fr)' },
];
const TEXTS = ['who', 'column', 'before', 'after', 'where'] as const satisfies readonly (keyof ComparedLine)[];

/** What files change in the open study: in a sentence, row by row, and where they disagree with what was changed by hand. */
export function RepeatChanges({ offer, comparison }: { readonly offer: Offer; readonly comparison: FileComparison }) {
  const { changeRepeat } = useActions();
  const lines = useMemo(() => selectComparedRows(comparison), [comparison]);
  const { conflicts } = comparison;
  const { takesFile } = offer.choices;
  const take = (keys: readonly string[], isFile: boolean): void => {
    const others = takesFile.filter((key) => !keys.includes(key));
    void changeRepeat({ takesFile: isFile ? [...others, ...keys] : others });
  };
  const idle = sayIdle(comparison);
  return (
    <section className="RepeatChanges" aria-labelledby="repeat-changes">
      <h3 id="repeat-changes">What changes in the study</h3>
      <p>{sayComparison(comparison)}</p>
      {idle !== '' && <p>{idle}</p>}
      {sayLostColumns(comparison).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {conflicts.length > 0 && (
        <>
          <div className="RepeatChanges-bar">
            <b>{formatCount(conflicts.length, 'difference', 'differences')} from what you changed by hand</b>
            {conflicts.length > 1 && (
              <>
                <Button
                  onPress={() => {
                    take(
                      conflicts.map(({ key }) => key),
                      false,
                    );
                  }}
                >
                  Keep all of mine
                </Button>
                <Button
                  onPress={() => {
                    take(
                      conflicts.map(({ key }) => key),
                      true,
                    );
                  }}
                >
                  Use the file for all
                </Button>
              </>
            )}
          </div>
          <ul className="RepeatChanges-conflicts">
            {conflicts.slice(0, MOST_CONFLICTS).map((conflict) => (
              <Conflict
                key={conflict.key}
                conflict={conflict}
                isFile={takesFile.includes(conflict.key)}
                onChange={(isFile) => {
                  take([conflict.key], isFile);
                }}
              />
            ))}
          </ul>
          {conflicts.length > MOST_CONFLICTS && (
            <p className="soft">
              {formatCount(conflicts.length - MOST_CONFLICTS)} more keep what you changed, unless you use the file for all.
            </p>
          )}
        </>
      )}
      {lines.length > 0 && (
        <details className="RepeatChanges-rows">
          <summary>Show {formatCount(lines.length, 'change', 'changes')}</summary>
          <MatchingGrid
            label="Changes"
            columns={COLUMNS}
            rows={lines}
            typed=""
            texts={TEXTS}
            minWidth={680}
            keyOf={({ id }) => id}
            isSelected={() => false}
            onSelect={() => undefined}
          />
        </details>
      )}
    </section>
  );
}

/** More than anybody answers one by one. */
const MOST_CONFLICTS = 200;

function Conflict({
  conflict,
  isFile,
  onChange,
}: {
  readonly conflict: EditConflict;
  readonly isFile: boolean;
  readonly onChange: (isFile: boolean) => void;
}) {
  const answers = conflictAnswers(conflict);
  const what = `${sayComparedRow(conflict)}${conflict.column === '' ? '' : `, ${labelOf(conflict, conflict.column)}`}`;
  return (
    <li>
      <div>
        <b>{what}</b>
        <p className="soft">
          {sayConflict(conflict)} {whereOf(conflict)}
        </p>
      </div>
      <fieldset className="Segments">
        <legend className="visually-hidden">{what}</legend>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side}>
            <input
              type="radio"
              name={conflict.key}
              checked={isFile === (side === 'theirs')}
              onChange={() => {
                onChange(side === 'theirs');
              }}
            />
            <span>
              <span className="soft">{side === 'mine' ? 'Yours:' : 'File:'}</span> {answers[side]}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
