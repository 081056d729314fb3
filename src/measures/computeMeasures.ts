import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { MeasureAbout } from '../domain/results/MeasureAbout';
import type { Gap, MeasureColumn } from '../domain/results/MeasureColumn';
import { GAPS } from '../domain/results/MeasureColumn';
import type { Reconciled } from '../domain/results/Reconciled';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import type { Measure, Values } from './Measure';
import { MeasureContext } from './MeasureContext';
import { MEASURES, NETWORK_MEASURES } from './measures';
import type { PathsMethod } from './PathsMethod';
import { EXACTLY } from './PathsMethod';

/**
 * Measures of one view, in the order of the registry.
 * @param ids which ones, of persons and of the network; `null` = every one
 * @param method how what lies along shortest paths is computed
 */
export function* computeMeasures(
  reconciled: Reconciled,
  view: View,
  ids: readonly string[] | null,
  method: PathsMethod = EXACTLY,
): Work<MeasureAnalysis> {
  const context = new MeasureContext(reconciled, view, method);
  const isWanted = ({ id }: MeasureAbout): boolean => ids === null || ids.includes(id);
  const ofPersons = MEASURES.filter(isWanted);
  const ofNetwork = NETWORK_MEASURES.filter(isWanted);
  const total = ofPersons.length + ofNetwork.length;
  const columns: MeasureColumn[] = [];
  for (const measure of ofPersons) {
    yield { stage: measure.name, done: columns.length, total };
    columns.push(yield* computeColumn(measure, context));
  }
  const network: { id: string; about: MeasureAbout; value: number | null }[] = [];
  for (const measure of ofNetwork) {
    yield { stage: measure.name, done: columns.length + network.length, total };
    const given = measure.compute(context);
    network.push({ id: measure.id, about: aboutOf(measure), value: isWork(given) ? yield* given : given });
  }
  return { lens: view.lens, nodes: view.people, respondents: view.respondents, arcs: view.arcs, edges: view.edges, columns, network };
}

/** One measure of persons. */
export function* computeColumn(measure: Measure, context: MeasureContext): Work<MeasureColumn> {
  const given = measure.compute(context);
  return toColumn(measure, context, isWork(given) ? yield* given : given);
}

function isWork<T>(given: T | Work<T>): given is Work<T> {
  return typeof given === 'object' && given !== null && 'next' in given;
}

function aboutOf({ id, name, meaning, unit, source }: MeasureAbout): MeasureAbout {
  return { id, name, meaning, unit, source };
}

function toColumn(measure: Measure, context: MeasureContext, given: Values): MeasureColumn {
  const parts = measure.parts?.(context) ?? [];
  const width = Math.max(1, parts.length);
  const values = new Float64Array(given.length * width).fill(NaN);
  const gaps = new Uint8Array(given.length);
  given.forEach((value: number | Gap | readonly number[], node) => {
    if (typeof value === 'string') gaps[node] = GAPS.indexOf(value);
    else if (typeof value === 'number') values[node * width] = value;
    else values.set(value, node * width);
  });
  const sampled = measure.sampled?.(context) ?? null;
  return { id: measure.id, about: aboutOf(measure), parts, values, gaps, ...(sampled === null ? {} : { sampled }) };
}
