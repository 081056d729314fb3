import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { QUICK_SAMPLING } from '../algorithms/samplePaths';
import { computeMeasures } from '../measures/computeMeasures';
import { offerKeyPlayers } from '../measures/whatIf/offerKeyPlayers';
import { buildView } from '../network/buildView';
import type { Work } from '../support/Progress';
import { choosePaths } from './choosePaths';
import type { Effort } from './selectMeasures';
import { selectMeasures } from './selectMeasures';

/** The measures of one lens that this effort allows. */
export function* measureLens(reconciled: Reconciled, lens: Lens, effort: Effort, kernel: PathsKernel = plainPaths): Work<MeasureAnalysis> {
  yield { stage: 'Building the network', done: 0, total: 1 };
  const view = buildView(reconciled, lens);
  const measures = yield* computeMeasures(reconciled, view, selectMeasures(effort, view.n), choosePaths(kernel, view.n, effort === 'sampled' ? QUICK_SAMPLING : null));
  return effort === 'all' ? { ...measures, keyPlayers: yield* offerKeyPlayers(view) } : measures;
}
