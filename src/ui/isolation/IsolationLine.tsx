import { isolateName } from '../../support/isolateName';
import type { ReactElement, ReactNode } from 'react';
import { memo, useMemo } from 'react';

import type { IsolationRow } from '../../views/selectIsolationRows';
import type { IsolationColumn } from '../../views/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/selectShownRows';
import type { WheelPicture } from '../../views/selectWheels';
import { Wheel } from '../wheel/Wheel';
import { ContactsMeter } from './ContactsMeter';
import { HintedCell } from './HintedCell';
import { MissingMarks } from './MissingMarks';
import { ReachStrip } from '../wheel/ReachStrip';
import { sayReach } from '../../words/reachWords';
import { sayMark } from '../../words/markWords';
import { MARKS } from '../../domain/results/Marks';

interface IsolationLineProps {
  readonly row: IsolationRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly most: number;
  readonly hasUnits: boolean;
  /** Nothing above the marks says what they are about. */
  readonly marksNamed: boolean;
  readonly selected: boolean;
  /** The cell that Tab comes to, if it is in this row. */
  readonly focusColumn: number | null;
  readonly wheelOf: (person: number) => WheelPicture;
  readonly onFocusCell: (row: number, column: number) => void;
  readonly onSelect: (row: IsolationRow) => void;
}

/** One manager: who, the finding, how far contacts reach, what is missing, how many contacts, how sure. */
export const IsolationLine = memo(function IsolationLine({
  row,
  index,
  top,
  height,
  most,
  hasUnits,
  marksNamed,
  selected,
  focusColumn,
  wheelOf,
  onFocusCell,
  onSelect,
}: IsolationLineProps) {
  const wheel = useMemo(() => wheelOf(row.person), [wheelOf, row.person]);
  const cell = (name: IsolationColumn, content: ReactNode, hint: ReactNode): ReactElement => {
    const column = ISOLATION_COLUMNS.indexOf(name);
    return (
      <HintedCell key={name} hint={hint}>
        <div
          role="gridcell"
          aria-colindex={column + 1}
          data-column={name}
          tabIndex={focusColumn === column ? 0 : -1}
          onFocus={() => {
            onFocusCell(index, column);
          }}
        >
          {content}
        </div>
      </HintedCell>
    );
  };
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
      {cell(
        'manager',
        <Who row={row} wheel={wheel} />,
        <Lines texts={[row.name, [row.groupLabel, row.place].filter(Boolean).map(isolateName).join(' · ')]} />,
      )}
      {cell(
        'verdict',
        <span className="Verdict" data-tone={row.words.tone}>
          {row.words.words}
        </span>,
        <Lines texts={[row.words.explained]} />,
      )}
      {cell('reach', <ReachStrip reach={row.verdict.reach} hasUnits={hasUnits} />, <Lines texts={[sayReach(row.verdict.reach)]} />)}
      {cell(
        'missing',
        <MissingMarks marks={row.marks} isNamed={marksNamed} />,
        <Lines texts={MARKS.map((id) => sayMark(id, row.marks[id]))} />,
      )}
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
        <span>
          {row.sure.words}
          {row.gate === 'own' && row.verdict.label !== 'cannot_say' && (
            <span className="IsolationGrid-gate"> · too few answered here †</span>
          )}
        </span>,
        <Lines
          texts={[
            row.sure.explained,
            row.gate === 'own'
              ? 'Too few people in this organisation answered. The finding rests on this manager’s own answers and is marked, not changed.'
              : '',
          ]}
        />,
      )}
    </div>
  );
});

function Who({ row, wheel }: { readonly row: IsolationRow; readonly wheel: WheelPicture }) {
  return (
    <>
      <Wheel picture={wheel} size={34} />
      <span className="IsolationGrid-who">
        <b>
          <bdi>{row.name}</bdi>
        </b>
        <span>
          <bdi>{row.place === '' ? row.groupLabel : row.place}</bdi>
        </span>
      </span>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.filter((text) => text !== '').map((text) => <p key={text}>{text}</p>);
}

function contactsHint({ contacts, atLeast }: IsolationRow): string {
  if (contacts === null) return 'Not known: they did not answer.';
  return `${contacts} ${contacts === 1 ? 'contact' : 'contacts'} that the rule counts, groups and organisations included.${atLeast ? ' There may be more: people they did not name are not known.' : ''}`;
}
