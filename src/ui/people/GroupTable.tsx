import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';

import type { Lens } from '../../domain/Lens';
import type { Reconciled } from '../../domain/results/Reconciled';
import { formatCount } from '../../domain/formatCount';
import { asRows } from '../../tables/asRows';
import type { GroupRow, MembershipRows } from '../../views/people/selectMemberships';
import { selectMemberships } from '../../views/people/selectMemberships';
import { useActions, useSession } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { MatchingGrid } from '../parts/MatchingGrid';
import { useInSlices } from '../parts/useInSlices';
import { Narrow } from './Narrow';
import { SharedTable } from './SharedTable';

const TEXTS = ['id', 'name', 'organisation', 'who'] as const satisfies readonly (keyof GroupRow)[];
const NONE_YET: MembershipRows = { groups: [], shared: null };
const COLUMNS: readonly GridColumn<GroupRow>[] = [
  { id: 'name', label: 'Group or organisation', width: 'minmax(160px, 1.2fr)', opens: true },
  { id: 'organisation', label: 'Of', width: 'minmax(90px, 0.6fr)' },
  { id: 'count', label: 'Named by', width: '92px', isNumber: true, hint: 'How many people who answered named it.' },
  { id: 'who', label: 'Who', width: 'minmax(340px, 2.4fr)' },
];

/** The groups and organisations that managers name, with who names each; and, where asked for, who shares them. */
export function GroupTable({ reconciled, lens }: { readonly reconciled: Reconciled; readonly lens: Lens }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const [typed, setTyped] = useState('');
  const [byPair, setByPair] = useState(false);
  const { groups, shared } = useInSlices(() => selectMemberships(reconciled, lens), [reconciled, lens], NONE_YET);
  if (groups.length === 0 && shared !== null)
    return (
      <p className="PeoplePage-note soft">
        Nobody has named a group or an organisation. Those that people name as contacts are listed here, with the people who share them.
      </p>
    );
  const found = `${formatCount(groups.length, 'group or organisation', 'groups and organisations')} that managers named. Groups count as a contact, not as a link between the people in them.`;
  return (
    <>
      <Narrow
        label="Find a group"
        typed={typed}
        onTyped={setTyped}
        rows={asRows(groups)}
        columns={[]}
        only={new Map()}
        onOnly={() => undefined}
        words={found}
      />
      <p className="PeoplePage-note">
        <ToggleButton className="button" isSelected={byPair} isDisabled={shared === null} onChange={setByPair}>
          Show pairs who share groups
        </ToggleButton>{' '}
        {shared === null && <span className="soft">Too many managers share them to list the pairs.</span>}
      </p>
      {byPair && shared !== null ? (
        <SharedTable shared={shared} typed={typed} />
      ) : (
        <MatchingGrid
          label="Groups and organisations"
          columns={COLUMNS}
          rows={groups}
          typed={typed}
          texts={TEXTS}
          minWidth={620}
          keyOf={(row) => row.id}
          isSelected={(row) => selection?.kind === 'person' && selection.id === row.id}
          onSelect={(row) => {
            select({ kind: 'person', id: row.id });
          }}
        />
      )}
    </>
  );
}
