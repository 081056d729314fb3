import type { NameSensitivity } from '../domain/results/NameSensitivity';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { FactShelf } from '../isolation/FactShelf';
import type { Work } from '../support/Progress';
import { listDoubtful } from './listDoubtful';

/**
 * A study as one round sees it, ready to be judged; with the managers whom doubtful names touch.
 * @param dependents whose finding doubtful names turn (`findNameDependents`), where that is known already
 */
export function* shelveStudy(study: Study, reconciled: Reconciled, dependents: NameSensitivity['depends'] = []): Work<FactShelf> {
  return new FactShelf(reconciled, {
    doubtful: yield* listDoubtful(study, reconciled),
    turned: new Set(dependents.map(({ manager }) => manager)),
  });
}
