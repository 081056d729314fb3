import type { Role } from './Codebook';

/** Of each group, the posts with the titles that belong to them; '' = each title is a post of its own. */
const ROLES: readonly (readonly [group: string, post: string, titles: readonly string[]])[] = [
  ['clinical', 'medical direction', ['medical director', 'associate medical director', 'clinical director']],
  ['clinical', 'nursing direction', ['nursing director', 'divisional nurse', 'head of nursing']],
  ['clinical', 'ward and nursing management', ['lead nurse', 'matron', 'modern matron', 'ward manager', 'ward sister', 'senior sister']],
  ['clinical', 'clinical practice', ['consultant', 'nurse consultant', 'clinical specialist']],
  ['general', 'division direction', ['divisional director', 'service director', 'associate director']],
  ['general', 'division management', ['general manager', 'deputy general manager', 'divisional manager', 'deputy divisional manager']],
  [
    'general',
    'service management',
    ['directorate manager', 'operational manager', 'service manager', 'clinical service manager', 'therapy manager', 'theatre manager'],
  ],
  ['general', '', ['team leader']],
  ['functional', 'finance', ['finance director', 'head of finance', 'finance manager']],
  ['functional', 'HR', ['HR director', 'HR business partner']],
  ['functional', 'risk and safety', ['head of risk and safety', 'health and safety manager']],
  ['functional', 'estates and facilities', ['estates manager', 'facilities manager']],
  ['functional', '', ['IT manager', 'marketing manager', 'project manager']],
  ['', '', ['chief executive', 'acting chief executive', 'board member', 'commissioner', 'management consultant', 'coach', 'mentor']],
];

/** Titles that the book does not use; it names the function. */
const OURS: ReadonlySet<string> = new Set([
  'divisional manager',
  'estates manager',
  'facilities manager',
  'health and safety manager',
  'IT manager',
  'marketing manager',
  'project manager',
]);

/** Titles that the book names, each with its managerial group and its post. */
export const roles: readonly Role[] = ROLES.flatMap(([group, post, titles]) =>
  titles.map((title) => ({
    id: title,
    label: title.charAt(0).toUpperCase() + title.slice(1),
    group,
    post,
    definition: group === '' ? 'A title of the board, or from outside.' : `A title of the ${group} group.`,
    chapter: OURS.has(title) ? '' : 'ch. 2 to 8',
  })),
);
