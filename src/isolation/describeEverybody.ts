import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Verdict } from '../domain/results/Verdict';
import type { Work } from '../support/Progress';
import { describeVerdicts } from './describeVerdicts';
import type { Judged } from './judgeEverybody';

const MANAGERS_A_SLICE = 200;

/** Every verdict that was judged, with its reasons. */
export function* describeEverybody(reconciled: Reconciled, judged: Judged, codebook: Codebook): Work<IsolationAnalysis> {
  const describe = describeVerdicts(reconciled, judged, codebook);
  const verdicts: Verdict[] = [];
  for (let manager = 0; manager < reconciled.managers; manager += 1) {
    if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'Why', done: manager, total: reconciled.managers };
    const verdict = describe(manager);
    if (verdict !== null) verdicts.push(verdict);
  }
  return { ...judged.analysis, verdicts };
}
