import type { LayoutKind } from '../domain/results/MapPicture';
import type { Reconciled } from '../domain/results/Reconciled';
import type { View } from '../network/View';
import type { Work } from '../support/Progress';
import { placeByAttribute } from './placeByAttribute';
import { placeByForce } from './placeByForce';

/** x and y of every node; neighbours stand about 40 apart. The same view, kind and seed give the same places. */
export function* computeLayout(reconciled: Reconciled, view: View, kind: LayoutKind, seed: number): Work<Float64Array> {
  yield { stage: 'Placing people', done: 0, total: 1 };
  return kind === 'force' ? yield* placeByForce(view, seed) : placeByAttribute(reconciled, view, kind);
}
