/** Arcs looked at between two yields of a long computation: a few milliseconds. */
export const ARCS_A_SLICE = 400_000;
