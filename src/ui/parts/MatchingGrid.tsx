import { useMemo, useState } from 'react';

import type { Order } from '../../tables/arrangeRows';
import { arrangeRows } from '../../tables/arrangeRows';
import { inOrder } from '../../tables/inOrder';
import { asRows } from '../../tables/asRows';
import type { GridColumn } from './GridColumn';
import { DataGrid } from './DataGrid';
import { useInSlices } from './useInSlices';

const NOTHING = new Int32Array(0);

interface MatchingGridProps<Row extends Readonly<Record<keyof Row, string | number | null>>> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** Only rows that hold these words are shown. */
  readonly typed: string;
  /** Where the words typed are looked for. */
  readonly texts: readonly (keyof Row)[];
  readonly minWidth: number;
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
}

/** Rows to be read and not edited: those that match what is typed, in the order of a column. */
export function MatchingGrid<Row extends Readonly<Record<keyof Row, string | number | null>>>({
  rows,
  typed,
  texts,
  ...grid
}: MatchingGridProps<Row>) {
  const [order, setOrder] = useState<Order<Row> | null>(null);
  const shownAt = useInSlices(
    () => arrangeRows(asRows(rows), { typed, columns: texts, only: new Map(), order }),
    [rows, typed, texts, order],
    NOTHING,
  );
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  return <DataGrid {...grid} rows={shown} order={order} onOrder={setOrder} />;
}
