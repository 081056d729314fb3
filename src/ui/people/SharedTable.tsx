import { useMemo } from 'react';

import type { SharedRow } from '../../views/people/selectMemberships';
import { measureText } from '../parts/measureText';
import { useActions, useSession } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { MatchingGrid } from '../parts/MatchingGrid';

const TEXTS = ['key', 'aId', 'bId', 'a', 'b', 'which'] as const satisfies readonly (keyof SharedRow)[];
const COLUMNS: readonly GridColumn<SharedRow>[] = [
  { id: 'a', label: 'Manager', width: 'minmax(130px, 1fr)', opens: true },
  { id: 'b', label: 'and manager', width: 'minmax(130px, 1fr)', opens: true },
  { id: 'count', label: 'Share', width: '72px', isNumber: true, hint: 'How many groups both of them named.' },
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
  const rows = useMemo(() => shared(), [shared]);
  return (
    <MatchingGrid
      label="Managers who share groups"
      columns={COLUMNS}
      rows={rows}
      typed={typed}
      texts={TEXTS}
      minWidth={700}
      keyOf={(row) => row.key}
      isSelected={(row) => selection?.kind === 'pair' && selection.ids.includes(row.aId) && selection.ids.includes(row.bId)}
      onSelect={(row) => {
        select({ kind: 'pair', ids: [row.aId, row.bId] });
      }}
    />
  );
}
