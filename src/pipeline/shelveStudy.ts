import type { Study } from '../domain/Study';
import { FactShelf } from '../isolation/FactShelf';
import { reconcile } from '../reconcile/reconcile';
import { listDoubtful } from './listDoubtful';

/** A study as one round sees it, ready to be judged; with the managers whom doubtful names touch, and not yet whose finding they turn (`findNameDependents`). */
export function shelveStudy(study: Study, round: string | null): FactShelf {
  const reconciled = reconcile(study, round);
  return new FactShelf(reconciled, { doubtful: listDoubtful(study, reconciled), turned: new Set() });
}
