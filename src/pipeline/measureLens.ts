import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { QUICK_SAMPLING } from '../algorithms/samplePaths';
import type { Lens } from '../domain/Lens';
import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Work } from '../support/Progress';
import { measureStudy } from './measureStudy';
import type { Effort } from './selectMeasures';

/** The sizes of sets of key players from which somebody chooses on the screen. */
const KEY_PLAYERS = [1, 2, 3, 4, 5] as const;

/** What the screen shows of one lens, as far as this effort allows. */
export function* measureLens(reconciled: Reconciled, lens: Lens, effort: Effort, kernel: PathsKernel = plainPaths): Work<MeasureAnalysis> {
  const wish = {
    measures: effort,
    sampling: effort === 'sampled' ? QUICK_SAMPLING : null,
    keyPlayers: effort === 'all' ? KEY_PLAYERS : [],
  };
  return (yield* measureStudy(reconciled, lens, wish, kernel)).measured;
}
