import { isolateName } from '../../support/isolateName';
import type { ReactElement, ReactNode } from 'react';
import { memo } from 'react';

import { MARKS } from '../../domain/results/Marks';
import type { IsolationRow } from '../../views/isolation/selectIsolationRows';
import { NAME_TURNS } from '../../words/isolation/confidenceWords';
import { sayMark } from '../../words/isolation/markWords';
import { SureSign } from '../parts/SureSign';
import { ContactsMeter } from './ContactsMeter';
import type { GridColumnId } from './gridColumns';
import { GRID_COLUMNS } from './gridColumns';
import { HintedCell } from './HintedCell';
import { MissingMarks } from './MissingMarks';

interface IsolationLineProps {
  readonly row: IsolationRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly most: number;
  readonly selected: boolean;
  readonly ticked: boolean;
  /** The cell that Tab comes to, if it is in this row. */
  readonly focusColumn: number | null;
  readonly onFocusCell: (row: number, column: number) => void;
  readonly onSelect: (row: IsolationRow) => void;
  readonly onTick: (id: string) => void;
  /** Open names concern this manager (`open`), or change the finding (`turn`); `none` = there is none to answer. */
  readonly names: 'none' | 'open' | 'turn';
  /** Leads to them. */
  readonly onNames: (id: string) => void;
}

/** One manager: who, the finding, what is missing, how many contacts, how sure. */
export const IsolationLine = memo(function IsolationLine({
  row,
  index,
  top,
  height,
  most,
  selected,
  ticked,
  focusColumn,
  onFocusCell,
  onSelect,
  onTick,
  names,
  onNames,
}: IsolationLineProps) {
  const about = (name: GridColumnId) => {
    const column = GRID_COLUMNS.indexOf(name);
    return {
      role: 'gridcell',
      'aria-colindex': column + 1,
      'data-column': name,
      tabIndex: focusColumn === column ? 0 : -1,
      onFocus: () => {
        onFocusCell(index, column);
      },
    };
  };
  const cell = (name: GridColumnId, content: ReactNode, hint: ReactNode): ReactElement => (
    <HintedCell key={name} hint={hint}>
      <div {...about(name)}>{content}</div>
    </HintedCell>
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className="IsolationGrid-line"
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => {
        onSelect(row);
      }}
    >
      <div
        {...about('tick')}
        onClick={(event) => {
          event.stopPropagation();
          if (!(event.target instanceof HTMLInputElement)) onTick(row.id);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Tick ${row.name}`}
          checked={ticked}
          onChange={() => {
            onTick(row.id);
          }}
        />
      </div>
      {cell(
        'manager',
        <Who row={row} />,
        <Lines texts={[row.name, [row.groupLabel, row.place].filter(Boolean).map(isolateName).join(' · ')]} />,
      )}
      {cell(
        'verdict',
        <span className="Verdict" data-tone={row.words.tone}>
          {row.words.words}
        </span>,
        <Lines texts={[row.words.explained]} />,
      )}
      {cell('missing', <MissingMarks marks={row.marks} />, <Lines texts={MARKS.map((id) => sayMark(id, row.marks[id]))} />)}
      {cell(
        'contacts',
        <ContactsMeter
          contacts={row.contacts}
          persons={row.verdict.activeContacts}
          like={row.verdict.counterparts?.median ?? null}
          atLeast={row.atLeast}
          most={most}
        />,
        <Lines texts={[contactsHint(row), row.like.words, row.like.explained]} />,
      )}
      {cell(
        'sure',
        <Sure row={row} names={names} onNames={onNames} />,
        <Lines texts={[row.sure.explained, row.gate === 'own' ? TOO_FEW : '']} />,
      )}
    </div>
  );
});

const TOO_FEW = 'Too few people in this organisation answered. The finding rests on this manager’s own answers and is marked, not changed.';

/** More letters than this take two lines. */
const LONG_NAME = 24;

function Who({ row }: { readonly row: IsolationRow }) {
  return (
    <span className={row.name.length > LONG_NAME ? 'IsolationGrid-two IsolationGrid-long' : 'IsolationGrid-two'}>
      <b>
        <bdi>{row.name}</bdi>
      </b>
      <span>
        <bdi>{row.place === '' ? row.groupLabel : row.place}</bdi>
      </span>
    </span>
  );
}

function Sure({ row: { id, sure, gate, verdict }, names, onNames }: Pick<IsolationLineProps, 'row' | 'names' | 'onNames'>) {
  const isAboutNames = verdict.couldChange === 'names' && names !== 'none';
  const isMarked = gate === 'own' && verdict.label !== 'cannot_say';
  return (
    <span className="IsolationGrid-two">
      {sure.confidence !== null && (
        <span className="IsolationGrid-sure">
          <SureSign confidence={sure.confidence} />
          <b>{sure.word}</b>
          {isMarked && <span className="IsolationGrid-gate">too few answered here †</span>}
        </span>
      )}
      {isAboutNames || (verdict.label === 'cannot_say' && names === 'turn') ? (
        <button
          type="button"
          className="IsolationGrid-names"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            onNames(id);
          }}
        >
          {isAboutNames ? sure.why : NAME_TURNS}
        </button>
      ) : (
        <span>{sure.why === '' ? 'no check changes it' : sure.why}</span>
      )}
    </span>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.filter((text) => text !== '').map((text) => <p key={text}>{text}</p>);
}

function contactsHint({ contacts, atLeast }: IsolationRow): string {
  if (contacts === null) return 'Not known: they did not answer.';
  return `${contacts} ${contacts === 1 ? 'contact' : 'contacts'} that the rule counts, groups and organisations included.${atLeast ? ' There may be more: people they did not name are not known.' : ''}`;
}
