import { nameSome } from '../support/nameSome';
import type { UnreadAt } from '../domain/results/Reconciled';

/** "answers.csv, row 4 and row 9; more.csv, row 2": rows of files, each file once. */
export function sayPlaces(places: readonly UnreadAt[]): string {
  const files = [...new Set(places.map(({ file }) => file))];
  return files
    .map((name) => {
      const rows = places.flatMap(({ file, row }) => (file === name ? [`row ${row}`] : []));
      return [name, nameSome(rows)].filter((part) => part !== '').join(', ');
    })
    .join('; ');
}
