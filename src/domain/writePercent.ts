/** What was lost in multiplying (0.29 * 100 is 28.999…) is given back before cutting. */
const LOST = 1e-9;

function cut(share: number, decimals: number): number {
  const scale = 10 ** decimals;
  const parts = Math.floor(share * 100 * scale + LOST);
  // All is said of all only.
  return (share < 1 ? Math.min(100 * scale - 1, parts) : parts) / scale;
}

/**
 * A share as per cent, the one way that Kith says it: cut and never rounded up, so that no figure stands beyond a threshold
 * that the share does not reach, and the same share reads the same wherever it stands. More than nothing is never "0%".
 */
export function writePercent(share: number, decimals = 0): string {
  const percent = cut(share, decimals);
  return share > 0 && percent === 0 ? `less than ${10 ** -decimals}%` : `${percent.toFixed(decimals)}%`;
}

/** The difference of two shares in percentage points, cut as they are, with a true minus; what is cut to nothing has no sign. */
export function writePoints(difference: number): string {
  const points = cut(Math.abs(difference), 0);
  if (points === 0) return difference === 0 ? '0' : 'less than 1';
  return `${difference < 0 ? '−' : ''}${points}`;
}
