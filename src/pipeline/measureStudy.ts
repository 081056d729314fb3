import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { SamplingWish } from '../algorithms/samplePaths';
import type { Lens } from '../domain/Lens';
import type { MeasureAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import { computeMeasures } from '../measures/computeMeasures';
import { offerKeyPlayers } from '../measures/whatIf/offerKeyPlayers';
import { buildView } from '../network/buildView';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import { choosePaths } from './choosePaths';
import type { Effort } from './selectMeasures';
import { selectMeasures } from './selectMeasures';

/** Which measures of a lens are wanted, and how. */
export interface MeasureWish {
  /** By their ids, or as many as this effort allows. */
  readonly measures: readonly string[] | Effort;
  /** How betweenness is to be estimated; `null` = exact where that can end. */
  readonly sampling: SamplingWish | null;
  /** Sizes of the sets of key players that are looked for; none = they are not looked for. */
  readonly keyPlayers: readonly number[];
}

/** What one lens shows of a study, measured; with the view itself, for those who say more about it. */
export function* measureStudy(
  reconciled: Reconciled,
  lens: Lens,
  { measures, sampling, keyPlayers }: MeasureWish,
  kernel: PathsKernel = plainPaths,
): Work<{ readonly view: View; readonly measured: MeasureAnalysis }> {
  yield { stage: 'Building the network', done: 0, total: 1 };
  const view = buildView(reconciled, lens);
  const ids = typeof measures === 'string' ? selectMeasures(measures, view.n) : measures;
  const measured = yield* computeMeasures(reconciled, view, ids, choosePaths(kernel, view.n, sampling));
  return { view, measured: keyPlayers.length === 0 ? measured : { ...measured, keyPlayers: yield* offerKeyPlayers(view, keyPlayers) } };
}
