import type { Entry } from './Codebook';

const GRADE = 'ch. 3';

/** The practical proxy for "middle": 58 of the 68 were on 8a to 8d, by subtraction; those on other grades count as middle managers too. */
export const grades: readonly Entry[] = [
  { id: '7', label: '7', definition: 'Below the middle grades; 1 of 68.', chapter: GRADE },
  { id: '8a', label: '8a', definition: 'Middle grade.', chapter: GRADE },
  { id: '8b', label: '8b', definition: 'Middle grade.', chapter: GRADE },
  { id: '8c', label: '8c', definition: 'Middle grade.', chapter: GRADE },
  { id: '8d', label: '8d', definition: 'Middle grade.', chapter: GRADE },
  { id: '9', label: '9', definition: 'Above the middle grades; 4 of 68.', chapter: GRADE },
  { id: 'consultant scale', label: 'Consultants’ scale', definition: 'Doctors’ own scale; 5 of 68.', chapter: GRADE },
];
