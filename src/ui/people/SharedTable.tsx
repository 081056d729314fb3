import { useMemo, useState } from 'react';

import type { Order } from '../../state/arrangeRows';
import { arrangeRows } from '../../state/arrangeRows';
import { inOrder } from '../../state/inOrder';
import { rowsOf } from '../../state/rowsOf';
import type { SharedRow } from '../../state/selectMemberships';
import { measureText } from '../inspector/measureText';
import { useActions, useSession } from '../KithContext';
import type { GridColumn } from '../parts/DataGrid';
import { DataGrid } from '../parts/DataGrid';
import { useInSlices } from '../parts/useInSlices';

const TEXTS = ['key', 'aId', 'bId', 'a', 'b', 'which'] as const satisfies readonly (keyof SharedRow)[];
const NOTHING = new Int32Array(0);
const COLUMNS: readonly GridColumn<SharedRow>[] = [
  { id: 'a', label: 'Manager', width: 'minmax(130px, 1fr)' },
  { id: 'b', label: 'and manager', width: 'minmax(130px, 1fr)' },
  { id: 'count', label: 'Share', width: '72px', isNumber: true, hint: 'How many groups both of them name.' },
  {
    id: 'weight',
    label: 'Weight',
    width: '84px',
    isNumber: true,
    hint: 'A shared group counts 1/(m − 1) where m managers name it: a small one brings people together, a large one hardly does. Newman 2001.',
    cell: (row) => measureText(row.weight),
  },
  { id: 'which', label: 'Which', width: 'minmax(200px, 2fr)' },
];

/** Pairs of managers who name the same groups. They need not know each other: nothing here is a tie. */
export function SharedTable({ shared, typed }: { readonly shared: () => readonly SharedRow[]; readonly typed: string }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const [order, setOrder] = useState<Order<SharedRow> | null>(null);
  const rows = useMemo(() => shared(), [shared]);
  const shownAt = useInSlices(() => arrangeRows(rowsOf(rows), { typed, columns: TEXTS, only: new Map(), order }), [rows, typed, order], NOTHING);
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  return (
    <DataGrid
      label="Managers who share groups"
      columns={COLUMNS}
      rows={shown}
      minWidth={700}
      keyOf={(row) => row.key}
      order={order}
      onOrder={setOrder}
      isSelected={(row) => selection?.kind === 'pair' && selection.ids.includes(row.aId) && selection.ids.includes(row.bId)}
      onSelect={(row) => { select({ kind: 'pair', ids: [row.aId, row.bId] }); }}
    />
  );
}
