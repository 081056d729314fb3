import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Doubts } from '../../views/isolation/selectDoubts';
import type { IsolationRow } from '../../views/isolation/selectIsolationRows';
import type { IsolationQuery } from '../../views/isolation/selectShownRows';
import { moveInGrid } from '../parts/moveInGrid';
import { PaperNote } from '../parts/PaperNote';
import { PRINTED_ROWS, usePrinting } from '../parts/usePrinting';
import { GRID_COLUMNS } from './gridColumns';
import { IsolationColumns } from './IsolationColumns';
import { IsolationLine } from './IsolationLine';
import './IsolationGrid.css';

interface IsolationGridProps {
  readonly rows: readonly IsolationRow[];
  /** Said where there is no row. */
  readonly none: string;
  readonly most: number;
  /** Reasons and references still belong to the rule before. */
  readonly reasonsCurrent: boolean;
  readonly selected: string | null;
  readonly order: IsolationQuery['order'];
  readonly onOrder: (order: IsolationQuery['order']) => void;
  /** @param isStep the arrows came to it, while another one was open */
  readonly onSelect: (row: IsolationRow, isStep: boolean) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  /** Whether open names concern a manager or change the finding, and the way to them. */
  readonly doubts: Doubts;
  readonly onNames: (id: string) => void;
  /** Below the rows, always in sight. */
  readonly foot: ReactNode;
}

const ROW_HEIGHT = 47;
/** Of the headers, which stay above the rows that scroll under them. */
const HEAD_HEIGHT = 62;

/** One row for each manager; only those on the screen exist. Keys: arrows, Home, End, Page Up and Down, Enter opens, Space ticks. */
export function IsolationGrid({
  rows,
  none,
  most,
  reasonsCurrent,
  selected,
  order,
  onOrder,
  onSelect,
  ticked,
  onTicked,
  doubts,
  onNames,
  foot,
}: IsolationGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 1 });
  const wantsFocus = useRef(false);
  const printing = usePrinting();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? PRINTED_ROWS : 3,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const row = Math.min(at.row, Math.max(0, rows.length - 1));

  const selectedAt = rows.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: 'auto' });
  }, [virtualizer, selectedAt]);

  // The cell to focus may only come into being when its row has been scrolled to.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"] [aria-colindex="${at.column + 1}"]`);
    if (cell === null || cell === undefined) return;
    wantsFocus.current = false;
    cell.focus();
  });

  const onFocusCell = useCallback((focused: number, column: number) => {
    setAt((before) => (before.row === focused && before.column === column ? before : { row: focused, column }));
  }, []);

  const tick = useCallback(
    (id: string) => {
      const next = new Set(ticked);
      if (!next.delete(id)) next.add(id);
      onTicked(next);
    },
    [ticked, onTicked],
  );
  const open = useCallback(
    (line: IsolationRow) => {
      onSelect(line, false);
    },
    [onSelect],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const current = rows[row];
    if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) {
      event.preventDefault();
      if (event.key === ' ') tick(current.id);
      // Who is open already is gone into.
      else if (current.id === selected) document.querySelector<HTMLElement>('.Inspector-name')?.focus();
      else open(current);
      return;
    }
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const next = moveInGrid({ row, column: at.column }, event, { rows: rows.length, columns: GRID_COLUMNS.length, page });
    if (next === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    setAt(next);
    virtualizer.scrollToIndex(next.row, { align: 'auto' });
    const reached = rows[next.row];
    if (selected !== null && reached !== undefined && reached.id !== selected) onSelect(reached, true);
  }

  const tickedHere = ticked.size === 0 ? 0 : rows.reduce((count, { id }) => count + Number(ticked.has(id)), 0);
  return (
    <div className="IsolationGrid">
      <div
        ref={box}
        className="IsolationGrid-scroll heads-on-paper"
        role="grid"
        data-reasons={reasonsCurrent ? 'current' : 'before'}
        aria-label="Managers and findings"
        aria-rowcount={rows.length + 1}
        aria-colcount={GRID_COLUMNS.length}
      >
        <IsolationColumns
          order={order}
          onOrder={onOrder}
          ticked={tickedHere === 0 ? 'none' : tickedHere === rows.length ? 'all' : 'some'}
          onTickAll={() => {
            onTicked(tickedHere === rows.length ? new Set() : new Set([...ticked, ...rows.map(({ id }) => id)]));
          }}
        />
        <div
          role="rowgroup"
          className="IsolationGrid-rows all-on-paper"
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const line = rows[item.index];
            return line === undefined ? null : (
              <IsolationLine
                key={line.id}
                row={line}
                index={item.index}
                top={item.start - HEAD_HEIGHT}
                height={item.size}
                most={most}
                selected={line.id === selected}
                ticked={ticked.has(line.id)}
                focusColumn={item.index === row ? at.column : null}
                onFocusCell={onFocusCell}
                onSelect={open}
                onTick={tick}
                names={!doubts.touch(line.person) ? 'none' : doubts.isTurned(line.person) ? 'turn' : 'open'}
                onNames={onNames}
              />
            );
          })}
        </div>
        <PaperNote rows={rows.length} />
        {rows.length === 0 && <p className="IsolationGrid-nobody">{none}</p>}
      </div>
      <div className="IsolationGrid-foot">{foot}</div>
    </div>
  );
}
