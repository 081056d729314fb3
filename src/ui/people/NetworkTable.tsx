import { useMemo, useState } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { personText } from '../../editing/personText';
import type { Order } from '../../tables/arrangeRows';
import { arrangeRows } from '../../tables/arrangeRows';
import { inOrder } from '../../tables/inOrder';
import { selectListed } from '../../views/people/selectListed';
import type { NetworkRow } from '../../views/people/selectNetworkRows';
import { selectNetworkRows } from '../../views/people/selectNetworkRows';
import { useActions, useSession } from '../KithContext';
import { DataGrid } from '../parts/DataGrid';
import { AddPerson } from './AddPerson';
import { Narrow } from './Narrow';
import { NETWORK_COLUMNS } from './peopleColumns';
import { Refusals } from './Refusals';
import { SheetBar } from './SheetBar';
import { useSettledOrder } from './useSettledOrder';
import { useSheet } from './useSheet';

const GAP = 12;
const COMPUTED: ReadonlySet<string> = new Set(['members', 'live']);
const nameOf = (column: string): string | null => (COMPUTED.has(column) ? null : column);
const NAMES = NETWORK_COLUMNS.map(({ id }) => nameOf(id));
const WIDTH = NETWORK_COLUMNS.reduce((sum, { width }) => sum + Number.parseInt(width, 10) + GAP, 0);
/** What a row that is added here is, whatever else it says. */
const FRESH = { column: 'kind', text: 'collectivity' };
const NOUN = ['network', 'networks'] as const;

/** The register of networks: bodies, programmes and sets that people belong to, written in like a spreadsheet. */
export function NetworkTable({ study, analysis }: { readonly study: Study; readonly analysis: Analysis }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<ReadonlyMap<keyof NetworkRow, string>>(new Map());
  const [order, setOrder] = useState<Order<NetworkRow> | null>(null);
  const { reconciled } = analysis;
  const listed = useMemo(() => selectListed(study, analysis), [study, analysis]);
  const rows = useMemo(() => selectNetworkRows(listed, study.nominations, reconciled), [listed, study.nominations, reconciled]);
  // Who belongs to them is worked out later than what is written; only who sorts by it must have it arranged again.
  const computedAsked = COMPUTED.has(String(order?.by));
  const shownAt = useSettledOrder(
    rows.length,
    () => arrangeRows(rows, { typed, columns: NETWORK_COLUMNS.map(({ id }) => id), only, order }),
    [study.id, typed, only, order, computedAsked ? rows : null],
  );
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  const indices = useMemo(() => shownAt.map((at) => Number(rows.cell(at, 'at'))), [rows, shownAt]);
  const { edit, canEdit, chosen, remove, refused, closeRefused } = useSheet<NetworkRow>({
    sheet: 'people',
    study,
    listed,
    shownAt: indices,
    count: listed.length,
    columns: NAMES,
    nameOf,
    indexOf: (row) => Number(row['at']),
    textOf: (row, column) => {
      const network = listed[Number(row['at'])];
      return network === undefined ? '' : personText(network, column);
    },
    fresh: FRESH,
  });
  const idOf = (row: NetworkRow): string => listed[Number(row['at'])]?.id ?? '';
  const all = formatCount(rows.length, NOUN[0], NOUN[1]);
  return (
    <>
      <p className="PeoplePage-note soft">
        Bodies, programmes and sets that people belong to. A contact of the same name is a membership: it takes from here the type, the
        dimensions and the position that its own row leaves blank. Memberships of a closed network count as ended.
      </p>
      <Narrow
        label="Find a network"
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        columns={[
          { id: 'position', everything: 'All positions' },
          { id: 'status', everything: 'Any status' },
        ]}
        only={only}
        onOnly={setOnly}
        words={shown.length === rows.length ? all : `${formatCount(shown.length)} of ${all}`}
      />
      <SheetBar canEdit={canEdit} chosen={chosen.length} noun={NOUN} onRemove={remove}>
        <AddPerson end={listed.length} noun="network" fresh={FRESH} />
      </SheetBar>
      <Refusals refused={refused.cells} beyond={refused.beyond} onClose={closeRefused} />
      <DataGrid
        label="Networks"
        columns={NETWORK_COLUMNS}
        rows={shown}
        minWidth={WIDTH}
        keyOf={(row) => row['at'] ?? ''}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'person' && selection.id === idOf(row)}
        onSelect={(row) => {
          select({ kind: 'person', id: idOf(row) });
        }}
        edit={edit}
        none={
          rows.length === 0
            ? 'No networks yet. Add one above, paste a table from Excel, or add a staff list whose column “kind” says “collectivity”.'
            : 'No results.'
        }
      />
    </>
  );
}
