import type { Family } from './Codebook';

/** Ours, for reading: the book has no families. Each has its colour in `ui/tokens.css`, by its id. */
export const families: readonly Family[] = [
  { id: 'authority', label: 'Power and influence' },
  { id: 'profession', label: 'Profession' },
  { id: 'development', label: 'Development' },
  { id: 'service', label: 'Everyday work' },
  { id: 'partners', label: 'Other organisations' },
  { id: 'personal', label: 'Personal' },
];

/** For the first network types that a study adds, one each, so that they differ; the label becomes the type's. */
export const ownFamilies: readonly Family[] = [
  { id: 'own-1', label: '' },
  { id: 'own-2', label: '' },
  { id: 'own-3', label: '' },
  { id: 'own-4', label: '' },
  { id: 'own-5', label: '' },
];

/** For those after them. */
export const otherFamily: Family = { id: 'other', label: 'Other' };
