import type { Analysis } from '../../domain/results/Analysis';
import { rememberLast } from '../../tables/rememberLast';
import { selectMeasureRows } from '../people/selectMeasureRows';

/** Something by which the people of the map are larger or smaller. */
export interface MapSize {
  readonly id: string;
  readonly label: string;
  /** Of the usual size, by index into `Reconciled.people`; the smallest where nothing is known. */
  readonly scaleOf: (person: number) => number;
}

const [SMALLEST, LARGEST] = [0.65, 1.55];

export const SAME_SIZE: MapSize = { id: 'same', label: 'Nothing', scaleOf: () => 1 };

/** Contacts that count for the finding, every measure of a person, and nothing. */
export const selectMapSizes = rememberLast(function selectMapSizes(
  { verdicts }: Pick<Analysis['isolation'], 'verdicts'>,
  measures: Analysis['measures'],
): readonly MapSize[] {
  const { about, rows } = selectMeasureRows(measures, []);
  const nodeOf = new Map(Array.from(measures.nodes, (person, node) => [person, node]));
  return [
    // Who did not answer has contacts that they were not asked of.
    { id: 'contacts', label: 'Contacts', scaleOf: scaled(verdicts.length, (person) => verdicts[person]?.contacts.length ?? null) },
    ...about.map(({ id, name }) => ({
      id,
      label: name,
      scaleOf: scaled(verdicts.length, (person) => {
        const value = rows.cell(nodeOf.get(person) ?? -1, id);
        return typeof value === 'number' ? value : null;
      }),
    })),
    SAME_SIZE,
  ];
});

/** By area, from the smallest value to the largest; worked out when it is first asked for. */
function scaled(length: number, valueOf: (person: number) => number | null): (person: number) => number {
  let scales: Float64Array | null = null;
  return (person) => {
    if (scales === null) {
      const values = Array.from({ length }, (_, one) => valueOf(one));
      const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
      const [least, most] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
      scales = Float64Array.from(values, (value) =>
        value === null || !Number.isFinite(value)
          ? SMALLEST
          : most <= least
            ? 1
            : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((value - least) / (most - least)),
      );
    }
    return scales[person] ?? 1;
  };
}
