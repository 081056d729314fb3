import type { ColumnName } from './ColumnName';

export type PeopleColumn =
  | 'id' | 'name' | 'kind' | 'group' | 'organisation' | 'role' | 'grade' | 'seniority' | 'line_manager' | 'gender' | 'age_band'
  | 'years_in_post' | 'years_in_organisation' | 'years_in_service' | 'site' | 'hybrid' | 'responded' | 'cap' | 'perceived_isolation'
  | 'needs' | 'consent' | 'opted_out';

/** Columns of a people file, with the other headers they are known by. */
export const PEOPLE_COLUMNS: readonly ColumnName<PeopleColumn>[] = [
  { column: 'id', aliases: ['key', 'code', 'person_id', 'manager_id', 'respondent', 'respondent_id', 'node', 'node_id', 'vertex', 'ego', 'ego_id'] },
  { column: 'name', aliases: ['label', 'pseudonym', 'full name', 'manager'] },
  { column: 'kind', aliases: ['person_kind'] },
  { column: 'group', aliases: ['managerial group', 'manager group'] },
  { column: 'organisation', aliases: ['organization', 'trust', 'employer', 'org'] },
  { column: 'role', aliases: ['job title', 'position title', 'job role'] },
  { column: 'grade', aliases: ['band', 'pay band', 'pay scale'] },
  { column: 'seniority', aliases: [] },
  { column: 'line_manager', aliases: ['line manager id', 'reports to', 'supervisor'] },
  { column: 'gender', aliases: ['sex'] },
  { column: 'age_band', aliases: ['age group'] },
  { column: 'years_in_post', aliases: ['years in role'] },
  { column: 'years_in_organisation', aliases: ['years in organization', 'years in trust'] },
  { column: 'years_in_service', aliases: ['years in nhs', 'years of service'] },
  { column: 'site', aliases: [] },
  { column: 'hybrid', aliases: [] },
  { column: 'responded', aliases: ['answered', 'response'] },
  { column: 'cap', aliases: ['capped'] },
  { column: 'perceived_isolation', aliases: ['felt isolation'] },
  { column: 'needs', aliases: [] },
  { column: 'consent', aliases: ['consents'] },
  { column: 'opted_out', aliases: ['opt out'] },
];
