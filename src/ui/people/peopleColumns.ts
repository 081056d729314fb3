import type { PeopleRow } from '../../views/selectPeopleRows';
import type { GridColumn } from '../parts/DataGrid';

/** What a table of managers is read for. */
export const SHORT_COLUMNS: readonly GridColumn<PeopleRow>[] = [
  { id: 'name', label: 'Manager', width: 'minmax(130px, 1.4fr)' },
  { id: 'group', label: 'Group', width: 'minmax(86px, 0.7fr)' },
  { id: 'organisation', label: 'Organisation', width: 'minmax(96px, 0.8fr)' },
  { id: 'role', label: 'Role', width: 'minmax(110px, 1.2fr)' },
  { id: 'grade', label: 'Grade', width: '56px' },
  { id: 'answer', label: 'Answer', width: 'minmax(100px, 0.8fr)', hint: 'Worked out from the answers. To edit, show all columns.' },
  { id: 'names', label: 'Names', width: '56px', isNumber: true },
  { id: 'namedBy', label: 'Named by', width: '72px', isNumber: true },
  { id: 'verdict', label: 'Finding', width: 'minmax(130px, 1fr)' },
];

/** Every column of a people file; with the attributes of a study after them. */
export const ALL_COLUMNS: readonly GridColumn<PeopleRow>[] = [
  { id: 'id', label: 'Id', width: '90px' },
  { id: 'name', label: 'Manager', width: '160px' },
  { id: 'group', label: 'Group', width: '100px' },
  { id: 'organisation', label: 'Organisation', width: '110px' },
  { id: 'role', label: 'Role', width: '150px' },
  { id: 'grade', label: 'Grade', width: '64px' },
  { id: 'responded', label: 'Responded', width: '96px', hint: 'yes, no, declined, not asked; blank = not recorded' },
  { id: 'answer', label: 'Answer', width: '110px' },
  { id: 'verdict', label: 'Finding', width: '150px' },
  { id: 'kind', label: 'Kind', width: '110px' },
  { id: 'seniority', label: 'Seniority', width: '80px', isNumber: true },
  { id: 'line_manager', label: 'Line manager', width: '110px' },
  { id: 'gender', label: 'Gender', width: '80px' },
  { id: 'age_band', label: 'Age band', width: '80px' },
  { id: 'years_in_post', label: 'Years in post', width: '100px', isNumber: true },
  { id: 'years_in_organisation', label: 'Years in organisation', width: '150px', isNumber: true },
  { id: 'years_in_service', label: 'Years in service', width: '120px', isNumber: true },
  { id: 'site', label: 'Site', width: '100px' },
  { id: 'hybrid', label: 'Hybrid', width: '70px' },
  { id: 'cap', label: 'List cut off', width: '90px', hint: 'Whether they named as many contacts as they were allowed' },
  { id: 'perceived_isolation', label: 'Feels alone', width: '90px', isNumber: true, hint: 'Their own rating, 1 (not at all) to 5 (very)' },
  { id: 'needs', label: 'Needs', width: '140px' },
  { id: 'consent', label: 'Consent', width: '120px' },
  { id: 'opted_out', label: 'Opted out', width: '90px' },
];
