import { useVirtualizer } from '@tanstack/react-virtual';
import type { ClipboardEvent } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Order } from '../../tables/arrangeRows';
import type { RowList } from '../../tables/Rows';
import { tabulateGrid } from '../../views/tabulateGrid';
import { DownloadTable } from './DownloadTable';
import { GridCell } from './GridCell';
import type { GridColumn } from './GridColumn';
import type { GridEdit } from './GridEdit';
import { GridHead } from './GridHead';
import type { GridPlace } from './moveInGrid';
import { moveInGrid } from './moveInGrid';
import { PaperNote } from './PaperNote';
import { useGridEditing } from './useGridEditing';
import { PRINTED_ROWS, usePrinting } from './usePrinting';
import './DataGrid.css';

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
/** Where the focus goes after an edit, as the key that leads there. */
const KEY_TO = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft', here: '' } as const;
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
  /** Before the next key is heard, so that typing on after Tab, Enter or an arrow goes into the next cell. */
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
  /** What is typed next goes to the cell beside. */
  const goOn = (here: GridPlace, then: keyof typeof KEY_TO): void => {
    const key = { key: KEY_TO[then], ctrlKey: false, metaKey: false };
    const next = moveInGrid(here, key, { rows: rows.length, columns: columns.length, page: PAGE }) ?? here;
    focusCell(next.row, next.column);
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
          <GridHead columns={columns} order={order} onOrder={onOrder} />
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
                {columns.map((column, at) => (
                  <GridCell
                    key={column.id}
                    column={column}
                    row={row}
                    at={{ row: item.index, column: at }}
                    isHere={item.index === Math.min(place.row, rows.length - 1) && at === place.column}
                    isChosen={isChosen(item.index, at)}
                    editing={
                      open !== null && edit !== undefined && open.key === keyOf(row) && open.column === column.id ? { open, edit } : null
                    }
                    isReadOnly={edit === undefined ? undefined : !edit.canWrite(column.id)}
                    opensUpwards={item.start - (virtual.scrollOffset ?? 0) > (box.current?.clientHeight ?? Infinity) - ROOM_FOR_CHOICES}
                    onType={type}
                    onTake={(text, then) => {
                      const taken = commit(text);
                      if (taken && then !== 'stay') goOn({ row: item.index, column: at }, then);
                      return taken;
                    }}
                    onLeave={leave}
                  />
                ))}
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

function columnAt(target: EventTarget): number {
  return Number((target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell']?.split('-')[1] ?? 0);
}
