import type { WithoutTie } from '../../domain/results/WithoutTie';
import { countSteps } from '../../network/countSteps';
import { dropEdge } from '../../network/dropEdge';
import { rowOf } from '../../network/rowOf';
import type { View } from '../../network/View';
import type { Work } from '../../support/Progress';
import { computeWhatIf } from './computeWhatIf';
import { computePaths } from '../../algorithms/computePaths';
import type { PathsKernel } from '../../algorithms/PathsKernel';
import { plainPaths } from '../../algorithms/plainPaths';

/** Of so many is it said how their betweenness changes. */
const MOST_CHANGED = 5;
/** What rounding alone could make of a value, as a share of the greatest. */
const ROUNDING = 1e-9;

/**
 * What depends on one tie of a view: exact, and from the paths that are known already where a shelf has them. Each pair of
 * people counts once, as in the measures `betweenness` and `harmonic`.
 *
 * @param a node
 * @param b node
 * @returns `null` where the view has no edge between the two
 */
export function* computeWithoutTie(
  { n, people, undirected }: View,
  a: number,
  b: number,
  kernel: PathsKernel = plainPaths,
): Work<WithoutTie | null> {
  if (!rowOf(undirected, a).includes(b)) return null;
  const known = yield* computePaths(n, undirected, kernel);
  const without = dropEdge(undirected, a, b);
  // What is only asked about is not put on the shelf.
  const { paths, recomputed } = yield* computeWhatIf(undirected, without, known, { open: (graph) => kernel.open(graph) });
  const steps = countSteps(without, a, b);
  const least = ROUNDING * known.betweenness.reduce((most, value) => Math.max(most, value), 1);
  const changed = Array.from(people, (person, node) => ({
    person,
    before: (known.betweenness[node] ?? 0) / 2,
    after: (paths.betweenness[node] ?? 0) / 2,
  }))
    .filter(({ before, after }) => Math.abs(after - before) > least)
    .sort((x, y) => Math.abs(y.after - y.before) - Math.abs(x.after - x.before));
  return {
    steps,
    sides: steps === null ? [1 + (paths.reached[a] ?? 0), 1 + (paths.reached[b] ?? 0)] : null,
    closeness: { before: sum(known.harmonic) / 2, after: sum(paths.harmonic) / 2 },
    changed: changed.slice(0, MOST_CHANGED),
    recomputed,
    people: n,
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
