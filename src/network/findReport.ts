import type { Reports } from '../domain/results/Reports';

/** The report of one person about another; −1 = there is none. Reports are sorted by `from`, then `to`. */
export function findReport(reports: Reports, from: number, to: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = (reports.from[middle] ?? 0) - from || (reports.to[middle] ?? 0) - to;
    if (before < 0) low = middle + 1;
    else high = middle;
  }
  return reports.from[low] === from && reports.to[low] === to ? low : -1;
}
