import type { ReactElement, ReactNode } from 'react';
import { memo, useMemo } from 'react';

import type { IsolationRow } from '../../views/selectIsolationRows';
import type { IsolationColumn } from '../../views/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/selectShownRows';
import type { WheelPicture } from '../../views/selectWheels';
import { Wheel } from '../wheel/Wheel';
import { ContactsMeter } from './ContactsMeter';
import { HintedCell } from './HintedCell';
import { ReasonChips } from './ReasonChips';

interface IsolationLineProps {
  readonly row: IsolationRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly most: number;
  /** How many reasons have room. */
  readonly chips: number;
  readonly selected: boolean;
  /** The cell that Tab comes to, if it is in this row. */
  readonly focusColumn: number | null;
  readonly wheelOf: (person: number) => WheelPicture;
  readonly onFocusCell: (row: number, column: number) => void;
  readonly onSelect: (row: IsolationRow) => void;
}

/** One manager: who, the verdict, why, how many contacts, how sure. */
export const IsolationLine = memo(function IsolationLine({ row, index, top, height, most, chips, selected, focusColumn, wheelOf, onFocusCell, onSelect }: IsolationLineProps) {
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
      {cell('manager', <Who row={row} wheel={wheel} />, <Lines texts={[row.name, [row.groupLabel, row.place].filter(Boolean).join(' · ')]} />)}
      {cell(
        'verdict',
        <span className="Verdict" data-tone={row.words.tone}>
          {row.words.words}
        </span>,
        <Lines texts={[row.words.explained]} />,
      )}
      {cell('why', <ReasonChips reasons={row.verdict.reasons} said={row.said} room={chips} />, <Why row={row} />)}
      {cell(
        'contacts',
        <ContactsMeter contacts={row.contacts} persons={row.verdict.activeContacts} like={row.verdict.counterparts?.median ?? null} atLeast={row.atLeast} most={most} />,
        <Lines texts={[contactsHint(row), row.like.words, row.like.explained]} />,
      )}
      {cell(
        'sure',
        <span>
          {row.sure.words}
          {row.gate === 'own' && row.verdict.label !== 'cannot_say' && <span className="IsolationGrid-gate"> · too few answered here †</span>}
        </span>,
        <Lines texts={[row.sure.explained, row.gate === 'own' ? 'Too few people in this organisation answered. The finding rests on this manager’s own answers and is marked, not changed.' : '']} />,
      )}
    </div>
  );
});

function Who({ row, wheel }: { readonly row: IsolationRow; readonly wheel: WheelPicture }) {
  return (
    <>
      <Wheel picture={wheel} />
      <span className="IsolationGrid-who">
        <b><bdi>{row.name}</bdi></b>
        <span>{row.place === '' ? row.groupLabel : row.place}</span>
      </span>
    </>
  );
}

function Why({ row }: { readonly row: IsolationRow }) {
  const { said } = row;
  if (row.verdict.reasons.length === 0) return <p>No signs of isolation.</p>;
  return (
    <ul>
      {row.verdict.reasons.map((reason, r) => (
        <li key={`${reason.about} ${r}`} data-raises={reason.raises}>
          {said[r]?.text}
        </li>
      ))}
    </ul>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.filter((text) => text !== '').map((text) => <p key={text}>{text}</p>);
}

function contactsHint({ contacts, atLeast }: IsolationRow): string {
  if (contacts === null) return 'Not known: they did not answer.';
  return `${contacts} ${contacts === 1 ? 'contact' : 'contacts'} that the rule counts, groups and organisations included.${atLeast ? ' There may be more: people they did not name are not known.' : ''}`;
}
