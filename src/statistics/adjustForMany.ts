/**
 * q values over one family of tests: Benjamini & Hochberg 1995 (independent or positively dependent tests), or Benjamini &
 * Yekutieli 2001 (any dependence). As R's `p.adjust`.
 */
export function adjustForMany(ps: readonly number[], correction: 'bh' | 'by'): readonly number[] {
  const m = ps.length;
  const factor = correction === 'bh' ? 1 : ps.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  const descending = ps.map((_, index) => index).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  const qs = new Array<number>(m).fill(1);
  let least = 1;
  descending.forEach((index, at) => {
    least = Math.min(least, ((ps[index] ?? 1) * m * factor) / (m - at));
    qs[index] = least;
  });
  return qs;
}
