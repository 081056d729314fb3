import { useMemo, useState } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import type { Order } from '../../tables/arrangeRows';
import { arrangeRows } from '../../tables/arrangeRows';
import { formatCount } from '../../domain/formatCount';
import { inOrder } from '../../tables/inOrder';
import { personText } from '../../editing/personText';
import { selectListed } from '../../views/people/selectListed';
import type { PeopleRow } from '../../views/people/selectPeopleRows';
import { attributesOf, COMPUTED_COLUMNS, selectPeopleRows } from '../../views/people/selectPeopleRows';
import { useActions, useAreNamesShown, useSession } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { DataGrid } from '../parts/DataGrid';
import { AddPerson } from './AddPerson';
import { Narrow } from './Narrow';
import { ALL_COLUMNS, SHORT_COLUMNS } from './peopleColumns';
import { Refusals } from './Refusals';
import { SheetBar } from './SheetBar';
import { useSettledOrder } from './useSettledOrder';
import { useColumns } from './useColumns';
import { useSheet } from './useSheet';

const isComputed = (column: string): boolean => (COMPUTED_COLUMNS as readonly string[]).includes(column);
const nameOf = (column: string): string | null => (isComputed(column) ? null : column);

/** The people listed, written in like a spreadsheet; selecting one selects them everywhere. */
export function ManagerTable({ study, analysis }: { readonly study: Study; readonly analysis: Analysis }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const areNamesShown = useAreNamesShown();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof PeopleRow, string>>(new Map());
  const [order, setOrder] = useState<Order<PeopleRow> | null>(null);
  const listed = useMemo(() => selectListed(study, analysis), [study, analysis]);
  const { reconciled, isolation } = analysis;
  // Measures come later, and are in no column of this table.
  const rows = useMemo(
    () => selectPeopleRows(listed, { reconciled, isolation }, study.codebook),
    [listed, reconciled, isolation, study.codebook],
  );
  const all = useMemo(
    (): readonly GridColumn<PeopleRow>[] => [
      ...(areNamesShown ? ALL_COLUMNS : ALL_COLUMNS.filter(({ id }) => id !== 'id')),
      ...attributesOf(listed).map((id) => ({ id, label: id.slice(1), width: '130px' })),
    ],
    [areNamesShown, listed],
  );
  const chosenColumns = useColumns(SHORT_COLUMNS, all);
  const { columns } = chosenColumns;
  // The same columns are made again after each edit, which rearranges nothing.
  const columnIds = columns.map(({ id }) => id).join(' ');
  // Networks have a table of their own.
  const networks = useMemo(() => listed.filter(({ kind }) => kind === 'collectivity').length, [listed]);
  const listedHere = rows.length - networks;
  const names = useMemo(() => columns.map(({ id }) => nameOf(id)), [columns]);
  // What was computed comes later than what was written; only who looks at it must have it arranged again.
  const computedAsked = isComputed(String(order?.by)) || [...only.keys()].some(isComputed);
  const shownAt = useSettledOrder(
    rows.length,
    () =>
      arrangeRows(
        rows,
        { typed, columns: areNamesShown ? ['id', ...columns.map(({ id }) => id)] : columns.map(({ id }) => id), only, order },
        networks === 0 ? null : (at) => listed[at]?.kind !== 'collectivity',
      ),
    [study.id, typed, only, order, columnIds, areNamesShown, networks, computedAsked ? rows : null],
  );
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  const { edit, canEdit, chosen, remove, refused, closeRefused } = useSheet<PeopleRow>({
    sheet: 'people',
    study,
    listed,
    shownAt,
    count: listed.length,
    columns: names,
    nameOf,
    indexOf: (row) => Number(row['at']),
    textOf: (row, column) => {
      const person = listed[Number(row['at'])];
      return person === undefined ? '' : personText(person, column);
    },
  });
  const idOf = (row: PeopleRow): string => listed[Number(row['at'])]?.id ?? '';
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
          { id: 'verdict', everything: 'All findings' },
        ]}
        only={only}
        onOnly={setOnly}
        words={
          shown.length === listedHere
            ? formatCount(listedHere, 'manager', 'managers')
            : `${formatCount(shown.length)} of ${formatCount(listedHere, 'manager', 'managers')}`
        }
      />
      <SheetBar canEdit={canEdit} chosen={chosen.length} noun={['manager', 'managers']} onRemove={remove} columns={chosenColumns}>
        <AddPerson end={listed.length} />
      </SheetBar>
      <Refusals refused={refused.cells} beyond={refused.beyond} onClose={closeRefused} />
      <DataGrid
        label="Managers"
        columns={columns}
        rows={shown}
        minWidth={chosenColumns.minWidth}
        keyOf={(row) => row['at'] ?? ''}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'person' && selection.id === idOf(row)}
        onSelect={(row) => {
          select({ kind: 'person', id: idOf(row) });
        }}
        edit={edit}
        none={
          listedHere === 0
            ? 'No managers yet. Add them by name above, paste a table from Excel (with or without its headings), or drop a file here.'
            : 'No results.'
        }
      />
    </>
  );
}
