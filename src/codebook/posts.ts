import type { Entry } from './Codebook';

const ours = (id: string, label: string, definition: string): Entry => ({ id, label, definition, chapter: '' });

/**
 * Families of like posts: ours, as titles are not standard (ch. 3). The book names rare contact with people in like posts as a
 * cause of isolation (ch. 7). A post is of one kind of work and not of one level.
 */
export const posts: readonly Entry[] = [
  ours('service management', 'Service management', 'Run a service or a directorate from day to day.'),
  ours('division management', 'Division management', 'Run a division, or stand in for its head.'),
  ours('division direction', 'Division direction', 'Lead a division or several services.'),
  ours('medical direction', 'Medical direction', 'Doctors who lead doctors.'),
  ours('nursing direction', 'Nursing direction', 'Lead the nurses of a division or of the organisation.'),
  ours('ward and nursing management', 'Ward and nursing management', 'Run wards and the nursing on them.'),
  ours('clinical practice', 'Clinical practice', 'Practise at a senior level, with some duties of management.'),
  ours('finance', 'Finance', 'Manage money and accounts.'),
  ours('HR', 'HR', 'Manage staffing and employment.'),
  ours('estates and facilities', 'Estates and facilities', 'Manage buildings and what is needed to use them.'),
  ours('risk and safety', 'Risk and safety', 'Manage risk, health and safety.'),
];
