/** Inside or outside the reporter's own organisation; 0 in a column = untold. */
export const POSITIONS = ['untold', 'internal', 'external'] as const;
export type Position = (typeof POSITIONS)[number];
export const POSITION_UNTOLD = 0;
export const INTERNAL = 1;
export const EXTERNAL = 2;
