import type { MeasureAnalysis } from '../domain/Analysis';
import type { Gate } from '../domain/Gate';
import type { MeasureAbout } from '../domain/MeasureAbout';
import type { Person } from '../domain/Person';

/** Everybody's numbers, one row a person; a gap is `null`. */
export interface MeasureRows {
  readonly about: readonly MeasureAbout[];
  readonly rows: readonly MeasureRow[];
}

/** `id`, `name`, `organisation` and `gate` (a `GateLevel`) of the person, and each measure by its id. */
export type MeasureRow = Readonly<Record<string, string | number | null>>;

/** The measures that are one number a person, over the nodes of the lens. */
export function selectMeasureRows({ nodes, columns }: MeasureAnalysis, people: readonly Person[], gateOf: (person: number) => Pick<Gate, 'level'> | null = () => null): MeasureRows {
  const single = columns.filter(({ parts }) => parts.length === 0);
  return {
    about: single.map(({ about }) => about),
    rows: Array.from(nodes, (index, node) => {
      const person = people[index];
      const cells = single.map(({ id, values, gaps }) => [id, gaps[node] === 0 ? (values[node] ?? null) : null] as const);
      return { id: person?.id ?? '', name: person?.name ?? '', organisation: person?.organisation ?? '', gate: gateOf(index)?.level ?? 'all', ...Object.fromEntries(cells) };
    }),
  };
}
