import type { Analysis } from '../domain/results/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Study } from '../domain/Study';
import type { FactShelf } from '../isolation/facts/FactShelf';
import { computeWheels } from '../measures/own/computeWheels';
import { computeQuality } from '../quality/computeQuality';
import type { Work } from '../support/Progress';
import type { JudgedStudy } from './judgeStudy';
import { judgeStudy } from './judgeStudy';
import { listVersionChanges } from './listVersionChanges';
import { measureLens } from './measureLens';

/** What the screen shows first, with the verdicts judged and their reasons still to be written. */
export interface Begun extends Omit<Analysis, 'isolation'> {
  readonly judged: JudgedStudy;
}

export function* beginAnalysis(study: Study, shelf: FactShelf, lens: Lens, rule: IsolationRule): Work<Begun> {
  const { reconciled } = shelf;
  const judged = yield* judgeStudy(study, shelf, rule);
  const wheels = computeWheels(reconciled, study.codebook);
  const measures = yield* measureLens(reconciled, lens, 'quick');
  return {
    reconciled,
    judged,
    measures,
    wheels,
    quality: computeQuality(reconciled, study.codebook),
    ...(rule.judgedBefore === undefined ? {} : { versionChanges: listVersionChanges(reconciled, judged, rule) }),
  };
}
