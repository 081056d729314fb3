import type { Entry } from './Codebook';

/**
 * Where a manager stands between clinical and managerial work (ch. 3, Fig. 3.1), by what the job is now. Training alone does
 * not decide: 22 of the book’s 29 general managers have a clinical background (Table 5.1).
 */
export const groups: readonly Entry[] = [
  {
    id: 'general',
    label: 'General',
    definition: 'Operational and service managers, with or without a clinical past. A nurse who now runs a service is one of them.',
    chapter: 'ch. 3, Fig. 3.1',
  },
  {
    id: 'clinical',
    label: 'Clinical',
    definition:
      'Managers whose job leans to the clinical side: they still hold a clinical role or answer for it. A clinical past alone does not make a manager clinical.',
    chapter: 'ch. 3, Fig. 3.1',
  },
  {
    id: 'functional',
    label: 'Functional',
    definition: 'Managers of a specialist function such as finance, HR, IT or estates.',
    chapter: 'ch. 3, Fig. 3.1',
  },
];

/**
 * How the clinical group was once described: by training, which would move most general managers of the book into it. Studies kept since
 * have it replaced.
 */
export const CLINICAL_BY_TRAINING = 'Managers who practise, or are trained, in a clinical profession.';
