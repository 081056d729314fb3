import { sheetColumns } from '../../editing/columnOf';
import type { NetworkRow } from '../../views/people/selectNetworkRows';
import type { PeopleRow } from '../../views/people/selectPeopleRows';
import type { GridColumn } from '../parts/GridColumn';

type PeopleColumns = readonly GridColumn<PeopleRow>[];
const OF_PEOPLE = sheetColumns.people.filter(({ isOfNetworks }) => isOfNetworks !== true);
const about = ({ column, label, isNumber, hint }: (typeof OF_PEOPLE)[number]): Omit<GridColumn<PeopleRow>, 'width'> => ({
  id: column,
  label,
  ...(isNumber === undefined ? {} : { isNumber }),
  ...(hint === undefined ? {} : { hint }),
  ...(column === 'name' ? { opens: true } : {}),
});

/** What a table of managers is read for. */
export const SHORT_COLUMNS: PeopleColumns = [
  ...OF_PEOPLE.flatMap((column): PeopleColumns => (column.short === undefined ? [] : [{ ...about(column), width: column.short }])),
  { id: 'answer', label: 'Answer', width: 'minmax(100px, 0.6fr)', hint: 'Worked out from the answers. To edit, show all columns.' },
  { id: 'names', label: 'Names', width: '56px', isNumber: true, hint: 'How many people they name, whether in use or not' },
  { id: 'networks', label: 'Networks', width: '70px', isNumber: true, hint: 'How many networks and groups they name' },
  { id: 'namedBy', label: 'Named by', width: '72px', isNumber: true, hint: 'How many people name them' },
  { id: 'verdict', label: 'Finding', width: 'minmax(130px, 0.9fr)' },
];

/** Every column of a people file, what was computed beside whether they answered; with the attributes of a study after them. */
export const ALL_COLUMNS: PeopleColumns = OF_PEOPLE.flatMap((column): PeopleColumns => {
  const shown = { ...about(column), width: `${column.width}px` };
  if (column.column !== 'responded') return [shown];
  return [shown, { id: 'answer', label: 'Answer', width: '110px' }, { id: 'verdict', label: 'Finding', width: '150px' }];
});

/** A table of networks: what the register says of them, and beside their status who belongs to them. */
export const NETWORK_COLUMNS: readonly GridColumn<NetworkRow>[] = [
  { id: 'name', label: 'Network', width: '170px', opens: true },
  ...sheetColumns.people
    .filter(({ isOfNetworks }) => isOfNetworks === true)
    .flatMap((column): readonly GridColumn<NetworkRow>[] => {
      const shown = { ...about(column), width: `${column.width}px` };
      if (column.column !== 'status') return [shown];
      return [
        shown,
        { id: 'members', label: 'Members', width: '70px', isNumber: true, hint: 'How many managers named it' },
        { id: 'live', label: 'In use', width: '56px', isNumber: true, hint: 'For how many of them it is in use, or not recorded' },
      ];
    }),
  { id: 'organisation', label: 'Organisation', width: '110px' },
];
