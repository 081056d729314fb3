import type { MeasureAnalysis } from '../domain/Analysis';
import type { MeasureAbout } from '../domain/MeasureAbout';
import type { Gap, Sampled } from '../domain/MeasureColumn';
import { GAPS } from '../domain/MeasureColumn';

/** One measure of one person; a value or the reason why there is none, never 0 for a gap. */
export interface MeasureLine {
  readonly about: MeasureAbout;
  /** '' = the measure itself; else the name of the part. */
  readonly part: string;
  readonly value: number | null;
  readonly gap: Gap;
  /** Estimated from random paths; `null` = exact. */
  readonly sampled: Sampled | null;
}

/** The measures of a person (index into `Reconciled.people`), in the registry's order; none if she is not in the lens. */
export function selectMeasureLines(measures: MeasureAnalysis, person: number): readonly MeasureLine[] {
  const node = measures.nodes.indexOf(person);
  if (node < 0) return [];
  return measures.columns.flatMap(({ about, parts, values, gaps, sampled = null }) => {
    const names = parts.length === 0 ? [''] : parts;
    const gap = GAPS[gaps[node] ?? 0] ?? 'undefined';
    return names.map((part, p): MeasureLine => {
      const value = values[node * names.length + p] ?? NaN;
      const known = gap === 'value' && !Number.isNaN(value);
      return { about, part, value: known ? value : null, gap: known ? 'value' : gap === 'value' ? 'undefined' : gap, sampled };
    });
  });
}
