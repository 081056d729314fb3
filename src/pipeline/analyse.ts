import type { Analysis } from '../domain/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import { judgeIsolation } from '../isolation/judgeIsolation';
import { computeWheels } from '../measures/computeWheels';
import type { Work } from '../support/Progress';
import { measureLens } from './measureLens';

/** From names to verdicts: everything the screen shows first. The rule is given apart from the study, to be tried without a change to it. */
export function* analyse(study: Study, reconciled: Reconciled, lens: Lens, rule: IsolationRule): Work<Analysis> {
  const isolation = yield* judgeIsolation(reconciled, rule, study.codebook);
  const wheels = computeWheels(reconciled, study.codebook);
  const measures = yield* measureLens(reconciled, lens, 'quick');
  return { reconciled, isolation, measures, wheels };
}
