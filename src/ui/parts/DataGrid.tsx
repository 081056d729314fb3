import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';

import type { Order } from '../../state/selectSorted';
import { moveInGrid } from './moveInGrid';
import './DataGrid.css';

export interface GridColumn<T> {
  readonly id: keyof T & string;
  readonly label: string;
  /** A track of the CSS grid: `minmax(120px, 1fr)`. */
  readonly width: string;
  readonly isNumber?: true;
  /** What the header means, on hover. */
  readonly hint?: string;
  readonly cell?: (row: T) => ReactNode;
}

interface Props<T> {
  readonly label: string;
  readonly columns: readonly GridColumn<T>[];
  readonly rows: readonly T[];
  /** Narrower than this, the table scrolls sideways instead of squeezing its columns. */
  readonly minWidth: number;
  readonly keyOf: (row: T) => string | number;
  readonly order: Order<T> | null;
  readonly onOrder: (order: Order<T> | null) => void;
  readonly isSelected: (row: T) => boolean;
  readonly onSelect: (row: T) => void;
}

const ROW_PIXELS = 36;
const PAGE = 15;

/** A table of any length: only what is seen is drawn. Sorted by its headers, moved in by the keys of the ARIA grid pattern. */
export function DataGrid<T extends Readonly<Record<keyof T, string | number | null>>>({ label, columns, rows, minWidth, keyOf, order, onOrder, isSelected, onSelect }: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => ROW_PIXELS, overscan: 10, paddingStart: ROW_PIXELS });
  const tracks = columns.map((column) => column.width).join(' ');
  const focusCell = (row: number, column: number): void => {
    virtual.scrollToIndex(row);
    setPlace({ row, column });
    // The row may not have been drawn before it was scrolled to.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus());
  };
  const sortBy = (by: keyof T & string): void => {
    if (order?.by !== by) onOrder({ by, down: false });
    else onOrder(order.down ? null : { by, down: true });
  };

  return (
    <div
      className="DataGrid"
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      onKeyDown={(event) => {
        if ((event.target as HTMLElement).dataset['cell'] === undefined) return;
        const row = rows[place.row];
        if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
          event.preventDefault();
          onSelect(row);
          return;
        }
        const next = moveInGrid(place, event, { rows: rows.length, columns: columns.length, page: PAGE });
        if (next === null) return;
        event.preventDefault();
        focusCell(next.row, next.column);
      }}
    >
      <div className="DataGrid-inner" style={{ height: virtual.getTotalSize(), minWidth }}>
        <div role="row" aria-rowindex={1} className="DataGrid-row DataGrid-head" style={{ gridTemplateColumns: tracks }}>
          {columns.map((column) => (
            <span
              role="columnheader"
              key={column.id}
              aria-sort={order?.by === column.id ? (order.down ? 'descending' : 'ascending') : 'none'}
              className={column.isNumber === true ? 'DataGrid-number' : ''}
            >
              <button type="button" title={column.hint} onClick={() => { sortBy(column.id); }}>
                {column.label}
                <span aria-hidden="true">{order?.by === column.id ? (order.down ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </span>
          ))}
        </div>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={isSelected(row)}
              key={keyOf(row)}
              className="DataGrid-row"
              style={{ gridTemplateColumns: tracks, transform: `translateY(${item.start}px)` }}
              onClick={() => {
                setPlace({ row: item.index, column: 0 });
                onSelect(row);
              }}
            >
              {columns.map((column, at) => (
                <span
                  role="gridcell"
                  key={column.id}
                  data-cell={`${item.index}-${at}`}
                  tabIndex={item.index === Math.min(place.row, rows.length - 1) && at === place.column ? 0 : -1}
                  className={column.isNumber === true ? 'DataGrid-number' : ''}
                  title={column.cell === undefined ? toText(row[column.id]) : undefined}
                >
                  {column.cell === undefined ? toText(row[column.id]) : column.cell(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <p className="DataGrid-none">Nothing here fits.</p>}
    </div>
  );
}

/** What is not known is a dash, never a zero. */
function toText(value: string | number | null): string {
  return value === null || value === '' ? '–' : String(value);
}
