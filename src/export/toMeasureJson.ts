import type { Disclosed } from '../disclosure/disclose';
import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { MeasureColumn } from '../domain/results/MeasureColumn';
import type { Person } from '../domain/Person';
import { JsonEntries, type JsonValue } from './JsonValue';
import { toJsonObject } from './toJsonObject';

/** The value of one node: a number, the parts of one, or `null` for a gap. */
function measuredValue(column: MeasureColumn, node: number): JsonValue {
  if (column.gaps[node] !== 0) return null;
  const width = Math.max(1, column.parts.length);
  if (column.parts.length === 0) return column.values[node] ?? null;
  return toJsonObject(column.parts.map((part, index) => [part, column.values[node * width + index] ?? null]));
}

function toSampled(columns: readonly MeasureColumn[]): JsonValue {
  const estimated = columns.flatMap(({ id, sampled }) =>
    sampled === undefined ? [] : [[id, toJsonObject(Object.entries(sampled))] as const],
  );
  return estimated.length === 0 ? null : toJsonObject(estimated);
}

function* eachValue(ids: readonly string[], column: MeasureColumn): Iterable<readonly [string, JsonValue]> {
  for (const [node, id] of ids.entries()) yield [id, measuredValue(column, node)];
}

/** `measures` and `network` of the command-line contract. */
export function toMeasureJson(disclosed: Disclosed<{ readonly people: readonly Person[]; readonly measures: MeasureAnalysis }>): {
  readonly measures: JsonValue;
  readonly network: JsonValue;
  /** How surely the measures that were estimated are known; `null` = all are exact. */
  readonly sampled: JsonValue;
} {
  const { people, measures } = disclosed.content;
  const ids = Array.from(measures.nodes, (person) => people[person]?.id ?? '');
  return {
    measures: toJsonObject(measures.columns.map((column) => [column.id, new JsonEntries(() => eachValue(ids, column))])),
    sampled: toSampled(measures.columns),
    network: toJsonObject(measures.network.map(({ id, value }) => [id, value])),
  };
}
