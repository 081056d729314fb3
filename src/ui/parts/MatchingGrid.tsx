import { useMemo, useState } from 'react';

import { selectMatching } from '../../state/selectMatching';
import type { Order } from '../../state/selectSorted';
import { selectSorted } from '../../state/selectSorted';
import type { GridColumn } from './DataGrid';
import { DataGrid } from './DataGrid';

interface MatchingGridProps<Row extends Readonly<Record<keyof Row, string | number | null>>> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** Only rows that hold these words are shown. */
  readonly typed: string;
  readonly minWidth: number;
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
}

/** Rows to be read and not edited: those that match what is typed, in the order of a column. */
export function MatchingGrid<Row extends Readonly<Record<keyof Row, string | number | null>>>({ rows, typed, ...grid }: MatchingGridProps<Row>) {
  const [order, setOrder] = useState<Order<Row> | null>(null);
  const shown = useMemo(() => selectSorted(selectMatching(rows, typed), order), [rows, typed, order]);
  return <DataGrid {...grid} rows={shown} order={order} onOrder={setOrder} />;
}
