import type { MeasureAnalysis } from '../../domain/results/Analysis';
import type { GateLevel } from '../../domain/results/Gate';
import type { MeasureAbout } from '../../domain/results/MeasureAbout';
import type { Gap, Sampled } from '../../domain/results/MeasureColumn';
import { GAPS } from '../../domain/results/MeasureColumn';
import { isMarked } from '../../quality/isMarked';

/** One measure of one person; a value or the reason why there is none, never 0 for a gap. */
export interface MeasureLine {
  readonly about: MeasureAbout;
  /** '' = the measure itself; else the name of the part. */
  readonly part: string;
  readonly value: number | null;
  readonly gap: Gap;
  /** Estimated from random paths; `null` = exact. */
  readonly sampled: Sampled | null;
  /** Too few of their organisation answered to rely on it. */
  readonly marked: boolean;
}

/** The measures of a person (index into `Reconciled.people`), in the registry's order; none if they are not in the lens. */
export function selectMeasureLines(measures: MeasureAnalysis, person: number, gate: GateLevel = 'all'): readonly MeasureLine[] {
  const node = measures.nodes.indexOf(person);
  if (node < 0) return [];
  return measures.columns.flatMap(({ id, about, parts, values, gaps, sampled = null }) => {
    const marked = isMarked(gate, id);
    const names = parts.length === 0 ? [''] : parts;
    const gap = GAPS[gaps[node] ?? 0] ?? 'undefined';
    return names.map((part, p): MeasureLine => {
      const value = values[node * names.length + p] ?? NaN;
      const known = gap === 'value' && !Number.isNaN(value);
      return { about, part, value: known ? value : null, gap: known ? 'value' : gap === 'value' ? 'undefined' : gap, sampled, marked };
    });
  });
}
