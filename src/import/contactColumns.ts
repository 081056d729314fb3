import type { ColumnName } from './ColumnName';

export type ContactColumn =
  | 'from' | 'to' | 'contact_kind' | 'contact_organisation' | 'types' | 'motives' | 'structure' | 'coordination' | 'membership'
  | 'formation' | 'position' | 'activity' | 'frequency' | 'strength' | 'since' | 'barrier' | 'round' | 'note';

/** Columns of a contacts file, with the other headers they are known by. */
export const CONTACT_COLUMNS: readonly ColumnName<ContactColumn>[] = [
  { column: 'from', aliases: ['source', 'ego', 'respondent', 'respondent_id', 'manager_id', 'manager', 'nominator', 'from_id', 'ego_id', 'vertex 1'] },
  { column: 'to', aliases: ['target', 'alter', 'contact', 'contact_label', 'contact_name', 'contact_id', 'nominee', 'to_id', 'alter_id', 'vertex 2'] },
  { column: 'contact_kind', aliases: ['alter_kind'] },
  { column: 'contact_organisation', aliases: ['contact_organization', 'contact_org', 'alter_organisation'] },
  { column: 'types', aliases: ['type', 'network_type', 'network_types', 'relation', 'relations', 'relationship', 'category', 'categories', 'layer'] },
  { column: 'motives', aliases: ['motive', 'purpose', 'purposes', 'reason', 'reasons'] },
  { column: 'structure', aliases: [] },
  { column: 'coordination', aliases: [] },
  { column: 'membership', aliases: [] },
  { column: 'formation', aliases: [] },
  { column: 'position', aliases: [] },
  { column: 'activity', aliases: [] },
  { column: 'frequency', aliases: [] },
  { column: 'strength', aliases: ['weight', 'closeness'] },
  { column: 'since', aliases: [] },
  { column: 'barrier', aliases: ['barriers'] },
  { column: 'round', aliases: ['wave', 'survey_round', 'time_point'] },
  { column: 'note', aliases: ['notes', 'comment', 'comments'] },
];
