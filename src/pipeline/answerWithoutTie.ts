import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { WithoutTie } from '../domain/results/WithoutTie';
import { computeWithoutTie } from '../measures/whatIf/computeWithoutTie';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { buildView } from '../network/buildView';
import type { Work } from '../support/Progress';

/** What depends on the tie between two people (ids of `Reconciled.people`) within a lens; 'no-tie' = within it there is none. */
export function* answerWithoutTie(
  reconciled: Reconciled,
  lens: Lens,
  pair: readonly [string, string],
  kernel: PathsKernel = plainPaths,
): Work<WithoutTie | 'no-tie'> {
  const view = buildView(reconciled, lens);
  const [a = -1, b = -1] = pair.map((id) => view.nodeOf[reconciled.people.findIndex((person) => person.id === id)]);
  if (a < 0 || b < 0) return 'no-tie';
  return (yield* computeWithoutTie(view, a, b, kernel)) ?? 'no-tie';
}
