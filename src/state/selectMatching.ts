import { foldName } from '../reconcile/foldName';

/** Rows in whose texts, or those of some columns, every word typed occurs; accents and case aside. */
export function selectMatching<T extends object>(rows: readonly T[], typed: string, columns: readonly (keyof T)[] | null = null): readonly T[] {
  const wanted = foldName(typed).split(' ').filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldName((columns === null ? Object.values(row) : columns.map((column) => row[column])).filter((cell) => typeof cell === 'string').join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
