import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

import { formatCount } from '../../domain/formatCount';
import './TablePreview.css';

const ROW_PIXELS = 30;
/** More do not help to know a table again. */
const MOST_COLUMNS = 60;

interface Props {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
  /** Of each row its number in the file: rows that are blank are not shown, and count. */
  readonly numbers: readonly number[];
  /** The first header row, and how many there are. */
  readonly headerAt: number;
  readonly headerRows: number;
  /** Somebody chooses other header rows; left out = the table is only looked at. */
  readonly onHeaders?: (headerAt: number, headerRows: number) => void;
}

/** A table as it stands: its first rows, titles above the headers greyed. A click on a row, or Enter, makes it a header row. */
export function TablePreview({ label, rows, numbers, headerAt, headerRows, onHeaders }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => ROW_PIXELS, overscan: 6 });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const shown = Math.min(width, MOST_COLUMNS);
  const isHeader = (row: number): boolean => row >= headerAt && row < headerAt + headerRows;
  const numberOf = (row: number): number => numbers[row] ?? row + 1;
  // Header rows stand together: one that joins takes those between along, and one that goes takes those beyond it.
  const choose = (row: number): void => {
    const end = headerAt + headerRows;
    if (!isHeader(row)) {
      if (row === headerAt - 1) onHeaders?.(row, headerRows + 1);
      else if (row === end) onHeaders?.(headerAt, headerRows + 1);
      else onHeaders?.(row, 1);
    } else if (headerRows > 1) {
      if (row === headerAt) onHeaders?.(headerAt + 1, headerRows - 1);
      else onHeaders?.(headerAt, row - headerAt);
    }
  };
  return (
    <div className="TablePreview">
      <div ref={box} className="TablePreview-box" role="table" aria-label={label} aria-rowcount={rows.length} tabIndex={0}>
        <div className="TablePreview-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 1}
              className={`TablePreview-row${isHeader(index) ? ' is-header' : index < headerAt ? ' is-title' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {onHeaders !== undefined && (
                <div role="cell" className="TablePreview-mark">
                  <button
                    type="button"
                    aria-pressed={isHeader(index)}
                    aria-label={`Row ${numberOf(index)} is a header row`}
                    disabled={isHeader(index) && headerRows === 1}
                    onClick={() => {
                      choose(index);
                    }}
                  >
                    {isHeader(index) ? 'Header' : index < headerAt ? 'Title' : numberOf(index)}
                  </button>
                </div>
              )}
              {Array.from({ length: shown }, (_, column) => (
                <div key={column} role={isHeader(index) ? 'columnheader' : 'cell'} className="TablePreview-cell">
                  <bdi>{rows[index]?.[column] ?? ''}</bdi>
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {width > shown && <p className="soft">{formatCount(width - shown, 'more column', 'more columns')} on the right.</p>}
    </div>
  );
}
