import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { Person } from '../domain/Person';
import type { Table } from '../domain/results/Table';

/** One row a node, one column a measure (or a part of one: `brokerage.liaison`); gaps are empty cells. */
export function toMeasureTable(people: readonly Person[], { nodes, columns }: MeasureAnalysis): Table {
  const names = columns.flatMap(({ id, parts }) => (parts.length === 0 ? [id] : parts.map((part) => `${id}.${part}`)));
  return {
    columns: ['id', 'name', 'group', 'organisation', ...names],
    rows: Array.from(nodes, (index, node) => {
      const person = people[index];
      const cells = columns.flatMap(({ parts, values, gaps }) => {
        const width = Math.max(1, parts.length);
        return Array.from({ length: width }, (_, part) => (gaps[node] === 0 ? (values[node * width + part] ?? null) : null));
      });
      return [person?.id ?? '', person?.name ?? '', person?.group ?? '', person?.organisation ?? '', ...cells];
    }),
  };
}
