import { useVirtualizer } from '@tanstack/react-virtual';
import type { ClipboardEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Order } from '../../tables/arrangeRows';
import type { RowList } from '../../tables/Rows';
import { tabulateGrid } from '../../views/tabulateGrid';
import { CellEditor } from './CellEditor';
import { DownloadTable } from './DownloadTable';
import type { GridEdit } from './GridEdit';
import type { GridPlace } from './moveInGrid';
import { moveInGrid } from './moveInGrid';
import { PaperNote } from './PaperNote';
import { useGridEditing } from './useGridEditing';
import { PRINTED_ROWS, usePrinting } from './usePrinting';
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
  /** A click on what stands here opens the row; one on another cell only goes there. */
  readonly opens?: true;
}

interface Props<T> {
  readonly label: string;
  readonly columns: readonly GridColumn<T>[];
  readonly rows: RowList<T>;
  /** Narrower than this, the table scrolls sideways instead of squeezing its columns. */
  readonly minWidth: number;
  readonly keyOf: (row: T) => string | number;
  readonly order: Order<T> | null;
  readonly onOrder: (order: Order<T> | null) => void;
  readonly isSelected: (row: T) => boolean;
  readonly onSelect: (row: T) => void;
  /** Left out, the table is only read. */
  readonly edit?: GridEdit<T>;
  /** Said where there is no row. */
  readonly none?: string;
}

const ROW_PIXELS = 36;
const PAGE = 15;
/** A list of words to choose from opens upwards where there is no room for it below. */
const ROOM_FOR_CHOICES = 260;

/** A table of any length: only what is seen is drawn. Sorted by its headers, moved in by the keys of the ARIA grid pattern. */
export function DataGrid<T extends Readonly<Record<keyof T, string | number | null>>>({
  label,
  columns,
  rows,
  minWidth,
  keyOf,
  order,
  onOrder,
  isSelected,
  onSelect,
  edit,
  none = 'No results.',
}: Props<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: printing ? PRINTED_ROWS : 10,
    paddingStart: ROW_PIXELS,
  });
  const tracks = columns.map((column) => column.width).join(' ');
  /** Before the next key is heard, so that whoever types on after Tab, Enter or an arrow types into the next cell. */
  const focusCell = (row: number, column: number): void => {
    flushSync(() => {
      setPlace({ row, column });
    });
    virtual.scrollToIndex(row);
    // A row that was not drawn is drawn now: the browser tells of its scrolling only before it paints again.
    box.current?.dispatchEvent(new Event('scroll'));
    box.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  const { open, isChosen, anchor, begin, choose, commit, leave, type, onKey, onCopy, onPaste, pasteAtEnd } = useGridEditing({
    rows,
    columns: columns.map(({ id }) => id),
    keyOf,
    place,
    edit,
    shownText: (row, column) => String(row[column as keyof T] ?? ''),
    focusCell,
  });
  const goTo = (next: GridPlace, extending: boolean): void => {
    choose(extending ? (anchor ?? place) : null, next);
    focusCell(next.row, next.column);
  };
  const sortBy = (by: keyof T & string): void => {
    if (order?.by !== by) onOrder({ by, down: false });
    else onOrder(order.down ? null : { by, down: true });
  };

  return (
    <>
      <div
        className="DataGrid"
        ref={box}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable={edit !== undefined}
        onFocus={(event) => {
          const [row, column] = (event.target as HTMLElement).dataset['cell']?.split('-').map(Number) ?? [];
          if (row !== undefined && column !== undefined && (row !== place.row || column !== place.column)) setPlace({ row, column });
        }}
        onCopy={onCopy}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if ((event.target as HTMLElement).dataset['cell'] === undefined) return;
          const row = rows.at(place.row);
          if (onKey(event)) {
            event.preventDefault();
            return;
          }
          if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
            event.preventDefault();
            onSelect(row);
            return;
          }
          const size = { rows: rows.length, columns: columns.length, page: PAGE };
          if (edit !== undefined && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            choose({ row: 0, column: 0 }, { row: size.rows - 1, column: size.columns - 1 });
            setPlace({ row: size.rows - 1, column: size.columns - 1 });
            return;
          }
          const next = moveInGrid(place, event, size);
          if (next === null) return;
          event.preventDefault();
          goTo(next, edit !== undefined && event.shiftKey);
        }}
      >
        <div className="DataGrid-inner all-on-paper heads-on-paper" style={{ height: virtual.getTotalSize(), minWidth }}>
          <div role="presentation" className="DataGrid-heads head-on-paper">
            <div role="row" aria-rowindex={1} className="DataGrid-row DataGrid-head" style={{ gridTemplateColumns: tracks }}>
              {columns.map((column) => (
                <span
                  role="columnheader"
                  key={column.id}
                  aria-sort={order?.by === column.id ? (order.down ? 'descending' : 'ascending') : 'none'}
                  className={column.isNumber === true ? 'DataGrid-number' : ''}
                >
                  <button
                    type="button"
                    title={column.hint}
                    onClick={() => {
                      sortBy(column.id);
                    }}
                  >
                    {column.label}
                    <span aria-hidden="true">{order?.by === column.id ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </span>
              ))}
            </div>
          </div>
          {virtual.getVirtualItems().map((item) => {
            const row = rows.at(item.index);
            if (row === undefined) return null;
            return (
              <div
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={isSelected(row)}
                key={keyOf(row)}
                className="DataGrid-row"
                style={{ gridTemplateColumns: tracks, transform: `translateY(${item.start}px)` }}
                onMouseDown={(event) => {
                  if (edit === undefined || !event.shiftKey || open !== null) return;
                  // Before the cell takes the focus: the stretch begins where the focus still is.
                  event.preventDefault();
                  goTo({ row: item.index, column: columnAt(event.target) }, true);
                }}
                onClick={(event) => {
                  if (edit !== undefined && event.shiftKey) return;
                  const next = { row: item.index, column: columnAt(event.target) };
                  choose(null, next);
                  setPlace(next);
                  if (open === null && isName(event.target)) onSelect(row);
                }}
                onDoubleClick={() => {
                  begin(null);
                }}
              >
                {columns.map((column, at) => {
                  const isOpen = open !== null && open.key === keyOf(row) && open.column === column.id;
                  return (
                    <span
                      role="gridcell"
                      key={column.id}
                      data-cell={`${item.index}-${at}`}
                      tabIndex={item.index === Math.min(place.row, rows.length - 1) && at === place.column ? 0 : -1}
                      className={[
                        column.isNumber === true ? 'DataGrid-number' : '',
                        isOpen ? 'DataGrid-open' : '',
                        isChosen(item.index, at) ? 'DataGrid-chosen' : '',
                      ].join(' ')}
                      title={column.cell === undefined && !isOpen ? toText(row[column.id]) : undefined}
                      {...(edit === undefined ? {} : { 'aria-readonly': !edit.canWrite(column.id) })}
                    >
                      {isOpen && edit !== undefined ? (
                        <CellEditor
                          label={column.label}
                          text={open.text}
                          reason={open.reason}
                          choices={edit.choicesOf(column.id)}
                          several={edit.holdsSeveral(column.id)}
                          opensUpwards={
                            item.start - (virtual.scrollOffset ?? 0) > (box.current?.clientHeight ?? Infinity) - ROOM_FOR_CHOICES
                          }
                          onType={type}
                          onTake={(text, then) => {
                            const taken = commit(text);
                            if (!taken || then === 'stay') return taken;
                            const key = ({ down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft', here: '' } as const)[
                              then
                            ];
                            const here = { row: item.index, column: at };
                            const next =
                              moveInGrid(
                                here,
                                { key, ctrlKey: false, metaKey: false },
                                { rows: rows.length, columns: columns.length, page: PAGE },
                              ) ?? here;
                            focusCell(next.row, next.column);
                            return taken;
                          }}
                          onLeave={leave}
                        />
                      ) : (
                        <span className={column.opens === true ? 'DataGrid-name' : undefined} dir="auto">
                          {column.cell === undefined ? toText(row[column.id]) : column.cell(row)}
                        </span>
                      )}
                    </span>
                  );
                })}
              </div>
            );
          })}
        </div>
        <PaperNote rows={rows.length} />
        {rows.length === 0 && <p className="DataGrid-none">{none}</p>}
        {edit !== undefined && <EmptyRow onPaste={pasteAtEnd} />}
      </div>
      <div className="DataGrid-foot">
        <DownloadTable table={() => tabulateGrid(label, columns, rows)} />
      </div>
    </>
  );
}

/** The empty row at the end, to be pasted into. */
function EmptyRow({ onPaste }: { readonly onPaste: (event: ClipboardEvent) => void }) {
  return (
    <div role="row" className="DataGrid-end">
      <span role="gridcell" tabIndex={0} onPaste={onPaste}>
        Select this row and paste to add rows
      </span>
    </div>
  );
}

const isName = (target: EventTarget): boolean => (target as HTMLElement).closest('.DataGrid-name') !== null;

/** What is not known is a dash, never a zero. */
function toText(value: string | number | null): string {
  return value === null || value === '' ? '–' : String(value);
}

function columnAt(target: EventTarget): number {
  return Number((target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell']?.split('-')[1] ?? 0);
}
