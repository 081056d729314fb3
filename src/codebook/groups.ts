import type { Entry } from './Codebook';

/** Where a manager stands between clinical and managerial work (ch. 3, Fig. 3.1). */
export const groups: readonly Entry[] = [
  { id: 'general', label: 'General', definition: 'Operational and service managers, with or without a clinical past.', chapter: 'ch. 3, Fig. 3.1' },
  { id: 'clinical', label: 'Clinical', definition: 'Managers who practise, or are trained, in a clinical profession.', chapter: 'ch. 3, Fig. 3.1' },
  { id: 'functional', label: 'Functional', definition: 'Managers of a specialist function such as finance, HR, IT or estates.', chapter: 'ch. 3, Fig. 3.1' },
];
