/**
 * A probability as whole per cent, cut and never rounded up: "94 %" must not read 95, where *very likely* begins, and what is
 * not settled is not shown as 100 or 0.
 */
export function wholePercent(share: number): string {
  if (share < 0.01) return 'less than 1 %';
  // 0.29 * 100 is 28.999…: what was lost in multiplying is given back before cutting.
  return `${Math.min(99, Math.floor(share * 100 + 1e-9))} %`;
}
