/**
 * The poles of the four dimensions that a row may tell, by their ids in the codebook; place p is bit p of
 * `Reports.poles`. The two poles of dimension d are places 2d and 2d + 1. (The fifth, inside or outside, is `Position`.)
 */
export const POLES = ['formal', 'informal', 'tight', 'loose', 'closed', 'open', 'instrumental', 'organic'] as const;
