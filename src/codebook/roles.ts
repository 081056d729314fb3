import type { Role } from './Codebook';

const ROLES: readonly (readonly [group: string, roles: readonly string[]])[] = [
  ['clinical', ['medical director', 'associate medical director', 'clinical director', 'consultant', 'nursing director', 'divisional nurse', 'head of nursing', 'lead nurse', 'nurse consultant', 'matron', 'ward manager', 'ward sister', 'clinical specialist', 'clinical service manager']],
  ['general', ['divisional director', 'service director', 'associate director', 'general manager', 'deputy general manager', 'deputy divisional manager', 'directorate manager', 'operational manager', 'service manager', 'therapy manager', 'theatre manager', 'team leader']],
  ['functional', ['finance director', 'head of finance', 'finance manager', 'HR director', 'HR business partner', 'head of risk and safety', 'estates manager', 'facilities manager', 'IT manager', 'marketing manager', 'health and safety manager', 'project manager']],
];

/** Posts named in the book, by group. */
export const roles: readonly Role[] = ROLES.flatMap(([group, names]) =>
  names.map((name) => ({ id: name, label: name.charAt(0).toUpperCase() + name.slice(1), group, definition: `A post of the ${group} group.`, chapter: 'ch. 2 to 8' })),
);
