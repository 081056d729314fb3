import type { Reports } from '../domain/results/Reports';

/** Reports by one person: the half-open range [start, end). Reports are sorted by `from`, so two binary searches do. */
export function reportsBy(reports: Reports, person: number): readonly [start: number, end: number] {
  return [firstFrom(reports, person), firstFrom(reports, person + 1)];
}

function firstFrom({ from }: Reports, person: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < person) low = middle + 1;
    else high = middle;
  }
  return low;
}
