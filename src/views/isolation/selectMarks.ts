import { marksOf } from '../../isolation/marksOf';

/** What of the five things that the rule looks for a manager has and lacks, as pages ask for it. */
export const selectMarks = marksOf;
