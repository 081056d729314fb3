import type { IsolationColumn } from '../../views/isolation/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/isolation/selectShownRows';

export type GridColumnId = 'tick' | IsolationColumn;

/** The columns of the list: what can be ticked, and what can be sorted by. */
export const GRID_COLUMNS: readonly GridColumnId[] = ['tick', ...ISOLATION_COLUMNS];
