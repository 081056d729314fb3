import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';

import type { MapModel } from '../../views/map/MapModel';
import { activityWords } from '../../words/activityWords';
import { PaperNote } from '../parts/PaperNote';
import { PRINTED_ROWS, usePrinting } from '../parts/usePrinting';
import { isCounted } from './isShown';
import type { MapSelection } from './MapSelection';
import './MapTable.css';

interface Props {
  readonly model: MapModel;
  readonly selection: MapSelection;
}

const ROW_PIXELS = 36;

const STATUS_WORDS = { confirmed: 'named by both', unconfirmed: 'named by one', unverifiable: 'other did not answer' } as const;

/** The same as the picture, as a table of its pairs: for those who do not see it, and for those who would rather read. */
export function MapTable({ model, selection }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const shown = model.nodes.map((node) => isCounted(node, selection));
    const { a, b, length } = model.ends;
    const isCrossing = (one: number, other: number): boolean =>
      (model.clusterOf[one] ?? -1) >= 0 && (model.clusterOf[other] ?? -1) >= 0 && model.clusterOf[one] !== model.clusterOf[other];
    const lines = new Int32Array(length);
    let many = 0;
    for (let line = 0; line < length; line += 1)
      if (
        shown[a[line] ?? -1] === true &&
        shown[b[line] ?? -1] === true &&
        !(selection.hidesCrossing && isCrossing(a[line] ?? -1, b[line] ?? -1))
      )
        lines[many++] = line;
    return lines.slice(0, many);
  }, [model, selection]);
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: printing ? PRINTED_ROWS : 12,
  });

  return (
    <div className="map-table" ref={box} role="table" aria-label="Links between people" aria-rowcount={rows.length + 1} tabIndex={0}>
      <div role="row" aria-rowindex={1} className="map-table-row map-table-head">
        {['Person', 'Person', 'Network types', 'Named by', 'In use'].map((title, index) => (
          <span role="columnheader" key={index}>
            {title}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="map-table-body all-on-paper" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = model.lines.at(rows[item.index] ?? -1);
          const [a, b] = [model.nodes[line?.a ?? -1], model.nodes[line?.b ?? -1]];
          if (line === undefined || a === undefined || b === undefined) return null;
          return (
            <div
              role="row"
              aria-rowindex={item.index + 2}
              key={line.id}
              className="map-table-row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {[a, b].map((end) => (
                <span role="cell" key={end.id}>
                  <button
                    type="button"
                    className="map-link"
                    onClick={() => {
                      selection.onSelect({ kind: 'person', id: end.id });
                    }}
                  >
                    <bdi>{end.name}</bdi>
                  </button>
                </span>
              ))}
              <span role="cell">
                <button
                  type="button"
                  className="map-link"
                  title={line.types.join(', ')}
                  onClick={() => {
                    selection.onSelect({ kind: 'pair', ids: [a.id, b.id] });
                  }}
                >
                  {line.types.length === 0 ? 'no type recorded' : line.types.join(', ')}
                </button>
              </span>
              <span role="cell">{STATUS_WORDS[line.status]}</span>
              <span role="cell">{activityWords[line.activity]}</span>
            </div>
          );
        })}
      </div>
      <PaperNote rows={rows.length} />
    </div>
  );
}
