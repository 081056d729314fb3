/**
 * In the place of the contact of a row that says of somebody whom nobody names otherwise that there is no tie: nobody of the study stands
 * for them, and what the row says (a barrier) counts.
 */
export const TIE_TO_NOBODY = -2;

/** Whether a row of contacts is part of the study: who says it is known, and whom it means. */
export function isTaken({ from, to }: { readonly from: Int32Array; readonly to: Int32Array }, row: number): boolean {
  const contact = to[row] ?? -1;
  return (from[row] ?? -1) >= 0 && (contact >= 0 || contact === TIE_TO_NOBODY);
}
