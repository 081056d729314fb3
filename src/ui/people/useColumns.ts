import { useMemo, useState } from 'react';

import type { GridColumn } from '../parts/GridColumn';

/** Which columns of a table are shown: what it is read for, all of them, or those that somebody has chosen. */
export interface ChosenColumns<T> {
  readonly columns: readonly GridColumn<T>[];
  /** Narrower than this, the table scrolls sideways. */
  readonly minWidth: number;
  /** All that can be shown, the first of which always is. */
  readonly offered: readonly GridColumn<T>[];
  readonly allColumns: boolean;
  readonly onAllColumns: (all: boolean) => void;
  readonly onColumn: (id: string, isShown: boolean) => void;
}

const [GAP, EDGE] = [12, 14];

/** @param short and `all` in their order; a column of both has the width of `short` */
export function useColumns<T>(short: readonly GridColumn<T>[], all: readonly GridColumn<T>[]): ChosenColumns<T> {
  const [allColumns, setAllColumns] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const offered = useMemo(() => {
    const known = new Map(short.map((column) => [column.id, column]));
    const ids = new Set(all.map(({ id }) => id));
    return [...all.map((column) => known.get(column.id) ?? column), ...short.filter(({ id }) => !ids.has(id))];
  }, [short, all]);
  const columns = useMemo(
    () => (chosen === null ? (allColumns ? all : short) : offered.filter(({ id }, at) => at === 0 || chosen.has(id))),
    [chosen, allColumns, all, short, offered],
  );
  return {
    columns,
    minWidth: columns.reduce((sum, { width }) => sum + Number(/\d+/.exec(width)?.[0] ?? 0) + GAP, 2 * EDGE - GAP),
    offered,
    allColumns: allColumns && chosen === null,
    onAllColumns: (isAll) => {
      setChosen(null);
      setAllColumns(isAll);
    },
    onColumn: (id, isShown) => {
      const next = new Set(columns.map((column): string => column.id));
      if (isShown) next.add(id);
      else next.delete(id);
      setChosen(next);
    },
  };
}
