import type { NetworkTable } from '../domain/results/NetworkTable';
import type { NamedTable } from '../domain/results/Table';

/** The ties of a network, one row for each type, under the headers of a file of contacts. */
export function toTiesTable({ people, ties, round }: NetworkTable): NamedTable {
  const idOf = (row: number): string => String(people.rows[row]?.[0] ?? '');
  return {
    name: 'Ties',
    columns: ['from', 'to', 'type', 'motive', 'activity', 'strength', 'round'],
    rows: ties.map(({ from, to, type, motives, activity, strength }) => [
      idOf(from),
      idOf(to),
      type,
      motives.join('; '),
      activity,
      strength,
      round,
    ]),
  };
}
