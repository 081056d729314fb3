import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { FactShelf } from '../isolation/facts/FactShelf';
import type { Work } from '../support/Progress';
import { listDoubtful } from './listDoubtful';

/** A study as one round sees it, ready to be judged; with the managers whom doubtful names touch. */
export function* shelveStudy(study: Study, reconciled: Reconciled): Work<FactShelf> {
  return new FactShelf(reconciled, yield* listDoubtful(study, reconciled));
}
