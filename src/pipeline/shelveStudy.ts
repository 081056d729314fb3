import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { FactShelf } from '../isolation/FactShelf';
import type { Work } from '../support/Progress';
import { listDoubtful } from './listDoubtful';

/** A study as one round sees it, ready to be judged; with the managers whom doubtful names touch, and not yet whose finding they turn (`findNameDependents`). */
export function* shelveStudy(study: Study, reconciled: Reconciled): Work<FactShelf> {
  return new FactShelf(reconciled, { doubtful: yield* listDoubtful(study, reconciled), turned: new Set() });
}
