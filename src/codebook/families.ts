import type { Family } from './Codebook';

/** Ours, for reading: the book has no families. Colours tell apart for colour-blind readers together; `text` keeps 4.5:1 on white. */
export const families: readonly Family[] = [
  { id: 'authority', label: 'Authority', fill: '#b8336a', text: '#b8336a' },
  { id: 'profession', label: 'Profession', fill: '#1f6feb', text: '#1f66d6' },
  { id: 'development', label: 'Development', fill: '#0d8269', text: '#0d7a63' },
  { id: 'service', label: 'Service', fill: '#c77700', text: '#8a5a00' },
  { id: 'partners', label: 'Partners', fill: '#6f4bd8', text: '#6f4bd8' },
  { id: 'personal', label: 'Personal', fill: '#5b6770', text: '#5b6770' },
];

/** For network types that a study adds. */
export const otherFamily: Family = { id: 'other', label: 'Other', fill: '#7a8791', text: '#55636c' };
