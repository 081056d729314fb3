import type { MeasureAnalysis } from '../../domain/results/Analysis';
import type { Gate } from '../../domain/results/Gate';
import type { MeasureAbout } from '../../domain/results/MeasureAbout';
import type { Sampled } from '../../domain/results/MeasureColumn';
import type { Person } from '../../domain/Person';
import type { Cell, Rows } from '../../tables/Rows';

/** Everybody's numbers, one row a person; a gap is `null`. */
export interface MeasureRows {
  readonly about: readonly (MeasureAbout & { readonly sampled: Sampled | null })[];
  readonly rows: Rows<MeasureRow>;
}

/** `id`, `name`, `organisation` and `gate` (a `GateLevel`) of the person, and each measure by its id. */
export type MeasureRow = Readonly<Record<string, string | number | null>>;

/** The measures that are one number a person, over the nodes of the lens. */
export function selectMeasureRows(
  { nodes, columns }: MeasureAnalysis,
  people: readonly Person[],
  gateOf: (person: number) => Pick<Gate, 'level'> | null = () => null,
): MeasureRows {
  const single = columns.filter(({ parts }) => parts.length === 0);
  const byId = new Map(single.map((column) => [column.id, column]));
  function cell(node: number, column: string): Cell {
    const index = nodes[node] ?? -1;
    switch (column) {
      case 'id':
      case 'name':
      case 'organisation':
        return people[index]?.[column] ?? '';
      case 'gate':
        return gateOf(index)?.level ?? 'all';
      default: {
        const measure = byId.get(column);
        return measure?.gaps[node] === 0 ? (measure.values[node] ?? null) : null;
      }
    }
  }
  const all = ['id', 'name', 'organisation', 'gate', ...byId.keys()];
  return {
    about: single.map(({ about, sampled = null }) => ({ ...about, sampled })),
    rows: {
      length: nodes.length,
      at: (node) => (node in nodes ? Object.fromEntries(all.map((column) => [column, cell(node, column)])) : undefined),
      cell,
    },
  };
}
