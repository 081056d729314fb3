/** Which way mentoring goes, as the one who reports the contact sees it; 0 in a column = not told. */
export const MENTORINGS = ['untold', 'received', 'given', 'mutual'] as const;
export type Mentoring = (typeof MENTORINGS)[number];
