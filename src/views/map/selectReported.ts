import { POLES } from '../../domain/Pole';
import { POSITION_UNTOLD } from '../../domain/Position';
import type { Reconciled } from '../../domain/results/Reconciled';
import { rememberLast } from '../../tables/rememberLast';

/** What a lens can tell apart in this study: only what some report tells. */
export interface Reported {
  readonly motives: ReadonlySet<string>;
  readonly poles: ReadonlySet<string>;
  readonly position: boolean;
}

export const selectReported = rememberLast(function selectReported({ reports }: Pick<Reconciled, 'reports'>): Reported {
  const motives = new Set<number>();
  let poles = 0;
  let position = false;
  for (let report = 0; report < reports.length; report += 1) {
    motives.add(reports.motives[report] ?? 0);
    poles |= reports.poles[report] ?? 0;
    position ||= reports.position[report] !== POSITION_UNTOLD;
  }
  return {
    motives: new Set([...motives].flatMap((list) => reports.lists[list] ?? [])),
    poles: new Set(POLES.filter((_, place) => (poles & (1 << place)) !== 0)),
    position,
  };
});
