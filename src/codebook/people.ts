import type { Entry, Role } from './Codebook';

/** Where a manager stands between clinical and managerial work (ch. 3, Fig. 3.1). */
export const groups: readonly Entry[] = [
  { id: 'general', label: 'General', definition: 'Operational and service managers, with or without a clinical past.', chapter: 'ch. 3, Fig. 3.1' },
  { id: 'clinical', label: 'Clinical', definition: 'Managers who practise, or are trained, in a clinical profession.', chapter: 'ch. 3, Fig. 3.1' },
  { id: 'functional', label: 'Functional', definition: 'Managers of a specialist function such as finance, HR, IT or estates.', chapter: 'ch. 3, Fig. 3.1' },
];

const GRADE = 'ch. 3';

/** The proxy for "middle": 58 of the 68 were on 8a to 8d. */
export const grades: readonly Entry[] = [
  { id: '7', label: '7', definition: 'Below the middle grades; 1 of 68.', chapter: GRADE },
  { id: '8a', label: '8a', definition: 'Middle grade.', chapter: GRADE },
  { id: '8b', label: '8b', definition: 'Middle grade.', chapter: GRADE },
  { id: '8c', label: '8c', definition: 'Middle grade.', chapter: GRADE },
  { id: '8d', label: '8d', definition: 'Middle grade.', chapter: GRADE },
  { id: '9', label: '9', definition: 'Above the middle grades; 4 of 68.', chapter: GRADE },
  { id: 'consultant scale', label: 'Consultants’ scale', definition: 'Doctors’ own scale; 5 of 68.', chapter: GRADE },
];

const ROLES: readonly (readonly [group: string, roles: readonly string[]])[] = [
  ['clinical', ['medical director', 'associate medical director', 'clinical director', 'consultant', 'nursing director', 'divisional nurse', 'head of nursing', 'lead nurse', 'nurse consultant', 'matron', 'ward manager', 'ward sister', 'clinical specialist', 'clinical service manager']],
  ['general', ['divisional director', 'service director', 'associate director', 'general manager', 'deputy general manager', 'deputy divisional manager', 'directorate manager', 'operational manager', 'service manager', 'therapy manager', 'theatre manager', 'team leader']],
  ['functional', ['finance director', 'head of finance', 'finance manager', 'HR director', 'HR business partner', 'head of risk and safety', 'estates manager', 'facilities manager', 'IT manager', 'marketing manager', 'health and safety manager', 'project manager']],
];

/** Posts named in the book, by group. */
export const roles: readonly Role[] = ROLES.flatMap(([group, names]) =>
  names.map((name) => ({ id: name, label: name.charAt(0).toUpperCase() + name.slice(1), group, definition: `A post of the ${group} group.`, chapter: 'ch. 2 to 8' })),
);
