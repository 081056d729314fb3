import type { GateLevel } from '../../domain/results/Gate';
import { GATE_LEVELS } from '../../domain/results/Gate';
import { isMarked } from '../../quality/isMarked';
import type { MeasureRow } from './selectMeasureRows';

/** Whether too few of somebody's organisation answered to rely on this measure of them. */
export function isMeasureMarked(row: MeasureRow, measure: string): boolean {
  const gate: GateLevel = GATE_LEVELS.find((level) => level === row['gate']) ?? 'all';
  return isMarked(gate, measure);
}
