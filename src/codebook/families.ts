import type { Family } from './Codebook';

/** Ours, for reading: the book has no families. Colours tell apart for colour-blind readers together; `text` keeps 4.5:1 on white. */
export const families: readonly Family[] = [
  { id: 'authority', label: 'Power and influence', fill: '#b8336a', text: '#b8336a' },
  { id: 'profession', label: 'Profession', fill: '#1f6feb', text: '#1f66d6' },
  { id: 'development', label: 'Development', fill: '#0d8269', text: '#0d7a63' },
  { id: 'service', label: 'Everyday work', fill: '#c77700', text: '#8a5a00' },
  { id: 'partners', label: 'Other organisations', fill: '#6f4bd8', text: '#6f4bd8' },
  { id: 'personal', label: 'Personal', fill: '#5b6770', text: '#5b6770' },
];

/** For the first network types that a study adds, one each, so that they differ; the label becomes the type's. */
export const ownFamilies: readonly Family[] = [
  { id: 'own-1', label: '', fill: '#1f6feb', text: '#1f66d6' },
  { id: 'own-2', label: '', fill: '#c77700', text: '#8a5a00' },
  { id: 'own-3', label: '', fill: '#b8336a', text: '#b8336a' },
  { id: 'own-4', label: '', fill: '#0d8269', text: '#0d7a63' },
  { id: 'own-5', label: '', fill: '#6f4bd8', text: '#6f4bd8' },
];

/** For those after them. */
export const otherFamily: Family = { id: 'other', label: 'Other', fill: '#7a8791', text: '#55636c' };
