/** A column to sort by, and which way. */
export interface Order<T> {
  readonly by: keyof T;
  readonly down: boolean;
}

const isBlank = (value: unknown): boolean => value === null || value === '';

/** Sorted by one column: numbers as numbers, text without regard to case; what is not known stands last either way. Rows that are equal keep their order. */
export function selectSorted<T>(rows: readonly T[], order: Order<T> | null): readonly T[] {
  if (order === null) return rows;
  const sign = order.down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a[order.by], b[order.by]];
    if (isBlank(x) || isBlank(y)) return Number(isBlank(x)) - Number(isBlank(y));
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    const [p, q] = [String(x).toLowerCase(), String(y).toLowerCase()];
    return p === q ? 0 : p < q ? -sign : sign;
  });
}
