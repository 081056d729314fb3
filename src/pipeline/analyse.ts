import type { Analysis } from '../domain/results/Analysis';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { describeEverybody } from '../isolation/describeEverybody';
import { FactShelf } from '../isolation/FactShelf';
import { listDoubtful } from './listDoubtful';
import type { Work } from '../support/Progress';
import { beginAnalysis } from './beginAnalysis';

/** From names to verdicts: everything the screen shows first. The rule is given apart from the study, to be tried without a change to it. */
export function* analyse(study: Study, reconciled: Reconciled, lens: Lens, rule: IsolationRule): Work<Analysis> {
  const { judged, ...rest } = yield* beginAnalysis(study, new FactShelf(reconciled, { doubtful: yield* listDoubtful(study, reconciled), turned: new Set() }), lens, rule);
  return { ...rest, isolation: yield* describeEverybody(reconciled, judged, study.codebook) };
}
