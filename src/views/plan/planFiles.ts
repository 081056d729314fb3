/** What can be downloaded of a plan. */
export const PLAN_FILES = [
  { id: 'invitations', label: 'Invitations for mail merge (CSV)' },
  { id: 'calendar', label: 'Calendar entries (ICS)' },
  { id: 'shortlists', label: 'Shortlists to choose from (CSV)' },
  { id: 'sheets', label: 'Sheets to print, one for each pair or set (HTML)' },
  { id: 'page', label: 'The plan on one page (HTML)' },
  { id: 'plan', label: 'The plan as a table (CSV)' },
] as const;
export type PlanFile = (typeof PLAN_FILES)[number]['id'];
