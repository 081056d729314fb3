import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Reconciled } from '../../domain/Reconciled';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../state/formatCount';
import { selectMatching } from '../../state/selectMatching';
import type { NominationRow } from '../../state/selectNominationRows';
import { selectNominationRows } from '../../state/selectNominationRows';
import type { Order } from '../../state/selectSorted';
import { selectSorted } from '../../state/selectSorted';
import { useActions, useSession } from '../KithContext';
import type { GridColumn } from '../parts/DataGrid';
import { DataGrid } from '../parts/DataGrid';
import { Narrow } from './Narrow';

const COLUMNS: readonly GridColumn<NominationRow>[] = [
  { id: 'from', label: 'From', width: 'minmax(110px, 1.1fr)' },
  { id: 'to', label: 'Names', width: 'minmax(130px, 1.3fr)' },
  { id: 'kind', label: 'Kind', width: '84px' },
  { id: 'types', label: 'Network types', width: 'minmax(140px, 1.4fr)' },
  { id: 'motives', label: 'For', width: 'minmax(110px, 1fr)' },
  { id: 'activity', label: 'Activity', width: '72px' },
  { id: 'position', label: 'Where', width: '76px' },
  { id: 'organisation', label: 'Organisation', width: 'minmax(90px, 0.9fr)' },
  { id: 'taken', label: 'Taken', width: '56px' },
  { id: 'file', label: 'File', width: 'minmax(90px, 0.7fr)' },
  { id: 'row', label: 'Row', width: '56px', isNumber: true },
];

/** Every row of the contacts files as written; selecting one selects the pair it is about. */
export function NominationTable({ study, reconciled }: { readonly study: Study; readonly reconciled: Reconciled }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof NominationRow, string>>(new Map());
  const [order, setOrder] = useState<Order<NominationRow> | null>(null);
  const [everybody, setEverybody] = useState(true);
  const rows = useMemo(() => selectNominationRows(study, reconciled), [study, reconciled]);
  const person = selection?.kind === 'person' ? selection.id : null;
  const shown = useMemo(() => {
    const conditions = [...only];
    const hers = person === null || everybody ? rows : rows.filter((row) => row.fromId === person || row.toId === person);
    return selectSorted(selectMatching(hers, typed).filter((row) => conditions.every(([column, value]) => row[column] === value)), order);
  }, [rows, typed, only, order, person, everybody]);
  const name = reconciled.people.find(({ id }) => id === person)?.name;
  return (
    <>
      <Narrow
        label="Find a contact"
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        columns={[
          { id: 'kind', everything: 'All kinds' },
          { id: 'activity', everything: 'Any activity' },
          { id: 'position', everything: 'Inside and outside' },
          { id: 'taken', everything: 'Taken or not' },
        ]}
        only={only}
        onOnly={setOnly}
        words={shown.length === rows.length ? formatCount(rows.length, 'reported contact', 'reported contacts') : `${formatCount(shown.length)} of ${formatCount(rows.length, 'reported contact', 'reported contacts')}`}
      />
      {name !== undefined && (
        <p className="PeopleRoom-hers">
          <Button onPress={() => { setEverybody(!everybody); }}>{everybody ? `Only rows by or about ${name}` : 'Rows of everybody'}</Button>
        </p>
      )}
      <DataGrid
        label="Reported contacts"
        columns={COLUMNS}
        rows={shown}
        minWidth={1164}
        keyOf={(row) => row.nomination}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'pair' && selection.ids.includes(row.fromId) && selection.ids.includes(row.toId)}
        onSelect={(row) => {
          if (row.fromId !== '' && row.toId !== '') select({ kind: 'pair', ids: [row.fromId, row.toId] });
        }}
      />
    </>
  );
}
