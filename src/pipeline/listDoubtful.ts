import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { findNameDoubts } from '../reconcile/findNameDoubts';
import type { Work } from '../support/Progress';

/** Managers whom a doubtful name touches: who wrote it, who is taken to be meant, and who may be meant. */
export function* listDoubtful(study: Study, reconciled: Reconciled): Work<ReadonlySet<number>> {
  const touched = new Set<number>();
  const touch = (person: number | undefined): void => {
    if (person !== undefined && person >= 0 && person < reconciled.managers) touched.add(person);
  };
  for (const { person, rows } of yield* findNameDoubts(study, reconciled)) {
    touch(person);
    for (const row of rows) {
      touch(reconciled.from[row]);
      touch(reconciled.to[row]);
    }
  }
  return touched;
}
