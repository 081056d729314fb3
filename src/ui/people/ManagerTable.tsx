import { useMemo, useState } from 'react';

import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/Analysis';
import { formatCount } from '../../state/formatCount';
import type { ManagerRow } from '../../state/selectManagerRows';
import { selectManagerRows } from '../../state/selectManagerRows';
import { selectMatching } from '../../state/selectMatching';
import type { Order } from '../../state/selectSorted';
import { selectSorted } from '../../state/selectSorted';
import { useActions, useSession } from '../KithContext';
import type { GridColumn } from '../parts/DataGrid';
import { DataGrid } from '../parts/DataGrid';
import { Narrow } from './Narrow';

const COLUMNS: readonly GridColumn<ManagerRow>[] = [
  { id: 'name', label: 'Manager', width: 'minmax(130px, 1.4fr)' },
  { id: 'group', label: 'Group', width: 'minmax(86px, 0.7fr)' },
  { id: 'organisation', label: 'Organisation', width: 'minmax(96px, 0.8fr)' },
  { id: 'role', label: 'Role', width: 'minmax(110px, 1.2fr)' },
  { id: 'grade', label: 'Grade', width: '56px' },
  { id: 'answer', label: 'Answer', width: 'minmax(100px, 0.8fr)' },
  { id: 'names', label: 'Names', width: '56px', isNumber: true },
  { id: 'namedBy', label: 'Named by', width: '72px', isNumber: true },
  { id: 'verdict', label: 'Verdict', width: 'minmax(130px, 1fr)' },
];

/** The managers of the roster; selecting one selects her everywhere. */
export function ManagerTable({ analysis, codebook }: { readonly analysis: Analysis; readonly codebook: Codebook }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof ManagerRow, string>>(new Map());
  const [order, setOrder] = useState<Order<ManagerRow> | null>(null);
  const rows = useMemo(() => selectManagerRows(analysis, codebook), [analysis, codebook]);
  const shown = useMemo(() => {
    const conditions = [...only];
    return selectSorted(selectMatching(rows, typed).filter((row) => conditions.every(([column, value]) => row[column] === value)), order);
  }, [rows, typed, only, order]);
  return (
    <>
      <Narrow
        label="Find a manager"
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        columns={[
          { id: 'group', everything: 'All groups' },
          { id: 'organisation', everything: 'All organisations' },
          { id: 'answer', everything: 'Answered or not' },
          { id: 'verdict', everything: 'All verdicts' },
        ]}
        only={only}
        onOnly={setOnly}
        words={shown.length === rows.length ? formatCount(rows.length, 'manager', 'managers') : `${formatCount(shown.length)} of ${formatCount(rows.length, 'manager', 'managers')}`}
      />
      <DataGrid
        label="Managers"
        columns={COLUMNS}
        rows={shown}
        minWidth={960}
        keyOf={(row) => row.id}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'person' && selection.id === row.id}
        onSelect={(row) => { select({ kind: 'person', id: row.id }); }}
      />
    </>
  );
}
