import { isolateName } from '../../support/isolateName';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { nominationAt } from '../../domain/nominations/nominationAt';
import type { Order } from '../../tables/arrangeRows';
import { arrangeRows } from '../../tables/arrangeRows';
import { sheetColumns } from '../../editing/columnOf';
import { contactText } from '../../editing/contactText';
import { formatCount } from '../../domain/formatCount';
import { selectListed } from '../../views/people/selectListed';
import { inOrder } from '../../tables/inOrder';
import type { NominationRow } from '../../views/people/selectNominationRows';
import { ROW_COLUMNS, selectNominationRows } from '../../views/people/selectNominationRows';
import { useActions, useAreNamesShown, useDerived, useSession } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { DataGrid } from '../parts/DataGrid';
import { AddContact } from './AddContact';
import { Narrow } from './Narrow';
import { Refusals } from './Refusals';
import { SheetBar } from './SheetBar';
import { useSettledOrder } from './useSettledOrder';
import { useColumns } from './useColumns';
import { useSheet } from './useSheet';

/** An id says nothing to most readers: who is meant stands in its place, until somebody writes there. */
function sayWho(written: string, id: string, name: string): ReactNode {
  if (written !== id || name === '' || name === written) return written;
  return (
    <span title={`${isolateName(name)}; written as “${isolateName(written)}”`}>
      <bdi>{name}</bdi>
    </span>
  );
}

const SAID = sheetColumns.contacts.map((about): GridColumn<NominationRow> & { readonly short?: true } => {
  const { column, label, width, short, isNumber } = about;
  const more = { ...(short === undefined ? {} : { short }), ...(isNumber === undefined ? {} : { isNumber }) };
  if (column === 'from')
    return { id: column, label, width, ...more, opens: true, cell: (row) => sayWho(row.from, row.fromId, row.fromName) };
  if (column === 'to') return { id: column, label, width, ...more, opens: true, cell: (row) => sayWho(row.to, row.toId, row.toName) };
  return { id: column, label, width, ...more };
});
const WHENCE: readonly GridColumn<NominationRow>[] = [
  { id: 'taken', label: 'Added', width: '56px' },
  { id: 'file', label: 'File', width: 'minmax(90px, 0.7fr)' },
  { id: 'row', label: 'Row', width: '56px', isNumber: true },
];
const SHORT_COLUMNS = [...SAID.filter(({ short }) => short === true), ...WHENCE];
const ALL_COLUMNS = [...SAID, ...WHENCE];

const COLUMNS_WITHOUT_IDS = ROW_COLUMNS.filter((column) => column !== 'fromId' && column !== 'toId');

const READ_ONLY: ReadonlySet<string> = new Set(WHENCE.map(({ id }) => id));
const nameOf = (column: string): string | null => (READ_ONLY.has(column) ? null : column);

/** Every contact as it is written, in a file or here, written in like a spreadsheet; selecting one selects the pair it is about. */
export function NominationTable({ study, reconciled }: { readonly study: Study; readonly reconciled: Reconciled }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const analysis = useDerived((derived) => derived.analysis);
  const areNamesShown = useAreNamesShown();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof NominationRow, string>>(new Map());
  const [order, setOrder] = useState<Order<NominationRow> | null>(null);
  const [everybody, setEverybody] = useState(true);
  const listed = useMemo(() => selectListed(study, analysis), [study, analysis]);
  const rows = useMemo(() => selectNominationRows(study, reconciled), [study, reconciled]);
  const person = selection?.kind === 'person' ? selection.id : null;
  const hers = everybody ? null : person;
  const shownAt = useSettledOrder(
    rows.length,
    () =>
      arrangeRows(
        rows,
        { typed, columns: areNamesShown ? ROW_COLUMNS : COLUMNS_WITHOUT_IDS, only, order },
        hers === null ? null : (row) => rows.cell(row, 'fromId') === hers || rows.cell(row, 'toId') === hers,
      ),
    [study.id, typed, only, order, hers, areNamesShown],
  );
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  const chosenColumns = useColumns<NominationRow>(SHORT_COLUMNS, ALL_COLUMNS);
  const { columns } = chosenColumns;
  const names = useMemo(() => columns.map(({ id }) => nameOf(id)), [columns]);
  const { edit, canEdit, chosen, remove, refused, closeRefused } = useSheet<NominationRow>({
    sheet: 'contacts',
    study,
    listed,
    shownAt,
    count: study.nominations.length,
    columns: names,
    nameOf,
    indexOf: (row) => row.nomination,
    textOf: (row, column) => contactText(nominationAt(study.nominations, row.nomination), column, study.codebook),
  });
  const name = reconciled.people.find(({ id }) => id === person)?.name;
  return (
    <>
      <Narrow
        label="Find a contact"
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        columns={[
          { id: 'contact_kind', everything: 'All kinds' },
          { id: 'activity', everything: 'In use or not' },
          { id: 'position', everything: 'Inside and outside' },
          { id: 'taken', everything: 'Added or left out' },
        ]}
        only={only}
        onOnly={setOnly}
        words={
          shown.length === rows.length
            ? formatCount(rows.length, 'reported contact', 'reported contacts')
            : `${formatCount(shown.length)} of ${formatCount(rows.length, 'reported contact', 'reported contacts')}`
        }
      />
      <SheetBar canEdit={canEdit} chosen={chosen.length} noun={['contact', 'contacts']} onRemove={remove} columns={chosenColumns}>
        <AddContact end={study.nominations.length} listed={listed} />
      </SheetBar>
      <Refusals refused={refused.cells} beyond={refused.beyond} onClose={closeRefused} />
      {name !== undefined && (
        <p className="PeoplePage-note">
          <Button
            onPress={() => {
              setEverybody(!everybody);
            }}
          >
            {everybody ? `Only rows by or about ${name}` : 'All rows'}
          </Button>
        </p>
      )}
      <DataGrid
        label="Reported contacts"
        columns={columns}
        rows={shown}
        minWidth={chosenColumns.minWidth}
        keyOf={(row) => row.nomination}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'pair' && selection.ids.includes(row.fromId) && selection.ids.includes(row.toId)}
        onSelect={(row) => {
          if (row.fromId !== '' && row.toId !== '') select({ kind: 'pair', ids: [row.fromId, row.toId] });
        }}
        edit={edit}
        none={rows.length === 0 ? 'No contacts yet. Add one above, or paste a table from Excel.' : 'No results.'}
      />
    </>
  );
}
