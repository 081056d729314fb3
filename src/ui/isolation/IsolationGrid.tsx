import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { IsolationRow } from '../../views/selectIsolationRows';
import type { IsolationQuery } from '../../views/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/selectShownRows';
import type { WheelPicture } from '../../views/selectWheels';
import { IsolationColumns, MarkKey } from './IsolationColumns';
import { IsolationLine } from './IsolationLine';
import { moveInGrid } from '../parts/moveInGrid';
import { PaperNote } from '../parts/PaperNote';
import { PRINTED_ROWS, usePrinting } from '../parts/usePrinting';
import { useWidth } from '../parts/useWidth';
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
  readonly onSelect: (row: IsolationRow) => void;
  readonly wheelOf: (person: number) => WheelPicture;
  readonly hasUnits: boolean;
}

const ROW_HEIGHT = 47;
/** Where the list is narrow, what is missing takes a line of its own. */
const TALL_ROW_HEIGHT = 84;
const NARROW = 950;
const ROOMY = 1000;
/** Of the headers, which stay above the rows that scroll under them. */
const HEAD_HEIGHT = 62;
/** Without the marks' own headings. */
const NARROW_HEAD_HEIGHT = 36;

/** One row for each manager; only those on the screen exist. Keys: arrows, Home, End, Page Up and Down, Enter. */
export function IsolationGrid({
  rows,
  none,
  most,
  reasonsCurrent,
  selected,
  order,
  onOrder,
  onSelect,
  wheelOf,
  hasUnits,
}: IsolationGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const width = useWidth(box, ROOMY);
  const narrow = width < NARROW;
  const wantsFocus = useRef(false);
  const rowHeight = narrow ? TALL_ROW_HEIGHT : ROW_HEIGHT;
  const printing = usePrinting();
  const headHeight = narrow ? NARROW_HEAD_HEIGHT : HEAD_HEIGHT;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: printing ? PRINTED_ROWS : 3,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const row = Math.min(at.row, Math.max(0, rows.length - 1));

  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const selectedAt = rows.findIndex(({ id }) => id === selected);
  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: 'auto' });
  }, [virtualizer, selectedAt, rowHeight]);

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

  function onKeyDown(event: KeyboardEvent): void {
    const current = rows[row];
    if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) {
      event.preventDefault();
      onSelect(current);
      return;
    }
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const next = moveInGrid({ row, column: at.column }, event, { rows: rows.length, columns: ISOLATION_COLUMNS.length, page });
    if (next === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    setAt(next);
    virtualizer.scrollToIndex(next.row, { align: 'auto' });
  }

  return (
    <div
      ref={box}
      className={narrow ? 'IsolationGrid IsolationGrid-narrow' : 'IsolationGrid'}
      role="grid"
      data-reasons={reasonsCurrent ? 'current' : 'before'}
      aria-label="Managers and findings"
      aria-rowcount={rows.length + 1}
      aria-colcount={ISOLATION_COLUMNS.length}
    >
      <IsolationColumns order={order} onOrder={onOrder} />
      <div role="rowgroup" className="IsolationGrid-rows all-on-paper" style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = rows[item.index];
          return line === undefined ? null : (
            <IsolationLine
              key={line.id}
              row={line}
              index={item.index}
              top={item.start - headHeight}
              height={item.size}
              most={most}
              hasUnits={hasUnits}
              marksNamed={narrow}
              selected={line.id === selected}
              focusColumn={item.index === row ? at.column : null}
              wheelOf={wheelOf}
              onFocusCell={onFocusCell}
              onSelect={onSelect}
            />
          );
        })}
      </div>
      <MarkKey />
      <PaperNote rows={rows.length} />
      {rows.length === 0 && <p className="IsolationGrid-nobody">{none}</p>}
    </div>
  );
}
