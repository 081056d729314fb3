import { writeAligned } from '../../statistics/writeFigure';
import type { ReportError, Robustness } from '../../domain/results/Robustness';
import { writePercent } from '../../domain/writePercent';
import type { FiguresTable } from './selectTestFigures';

const WORDS: Readonly<Record<ReportError, string>> = {
  ties_removed: 'Ties missing',
  ties_added: 'Ties added',
  people_removed: 'People missing',
  people_added: 'People added',
};
/** A finding that stays the same in so many runs is none of those most likely to change. */
const STEADY = 0.9;
const percent = (share: number | null): string => (share === null ? '–' : writePercent(share));

/** One row for each kind and share of error. */
export function selectRobustnessFigures({ settings }: Robustness): FiguresTable {
  return {
    head: ['Error', 'ρ with what was reported', '90% of the runs', 'Highest tenth still there', 'Findings unchanged'],
    rows: settings.map(({ error, share, rho, rhoRange, top, labels }) => [
      `${WORDS[error]}, ${percent(share)}`,
      writeAligned(rho, 2),
      rhoRange === null ? '–' : `${writeAligned(rhoRange[0], 2)} to ${writeAligned(rhoRange[1], 2)}`,
      percent(top),
      percent(labels),
    ]),
  };
}

/** Managers whose finding changed in more than one run in ten with an error of 10%: those that change most often first. */
export function selectUnsteady({
  labelHolds,
}: Pick<Robustness, 'labelHolds'>): readonly { readonly manager: number; readonly holds: string }[] {
  return labelHolds
    .flatMap((holds, manager) => (holds === null || holds >= STEADY ? [] : [{ manager, holds }]))
    .sort((a, b) => a.holds - b.holds || a.manager - b.manager)
    .map(({ manager, holds }) => ({ manager, holds: percent(holds) }));
}
