import { lineTo } from '../src/cli/lineTo';
import { openThreads } from '../src/cli/openThreads';
import { createWasmKernel } from '../src/wasm/createWasmKernel';
import { computeWhatIf } from '../src/measures/whatIf/computeWhatIf';
import { computeComponents } from '../src/algorithms/computeComponents';
import { computeCores } from '../src/algorithms/computeCores';
import { computePageRank } from '../src/algorithms/computePageRank';
import type { Paths } from '../src/algorithms/computePaths';
import { computePaths } from '../src/algorithms/computePaths';
import { computeReaches } from '../src/algorithms/computeReaches';
import { computeTriangles } from '../src/algorithms/computeTriangles';
import type { PathsKernel } from '../src/algorithms/PathsKernel';
import { plainPaths } from '../src/algorithms/plainPaths';
import { QUICK_SAMPLING, samplePaths } from '../src/algorithms/samplePaths';
import { sumPathsFrom } from '../src/algorithms/sumPathsFrom';
import { transpose } from '../src/algorithms/transpose';
import { buildCsr } from '../src/network/buildCsr';
import { rowLength } from '../src/network/rowLength';
import { finish } from '../src/support/finish';
import type { Work } from '../src/support/Progress';
import type { Network } from './makeNetwork';
import { checkOf, takeTime } from './takeTime';
import type { Timed } from './Timed';

const nextTurn = (): Promise<void> => new Promise(setImmediate);

/** To the end, listening to the other threads now and then. */
async function drive<T>(work: Work<T>): Promise<T> {
  for (let heardAtMs = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - heardAtMs < 10) continue;
    await nextTurn();
    heardAtMs = performance.now();
  }
}

const one = createWasmKernel();
const two = createWasmKernel(() => openThreads(1).map((thread) => lineTo(thread)), true);
const KERNELS: readonly (readonly [string, PathsKernel])[] = [
  ['Kith, 1 thread', one],
  ['Kith, 2 threads', two],
  ['Kith, TypeScript', plainPaths],
];
const TAKEN_AWAY = 25;
/** People: beyond, one thread takes minutes for all paths, and so does a full pass for each of many ties. */
const MOST_ALONE = 20_000;
const MOST_WHAT_IF = 5000;

/** Everything Kith does, on one network. @param sources how many of its people betweenness is followed from, for all programs alike */
export async function timeKith(
  { n, from, to }: Network,
  sources: number,
): Promise<{ readonly timed: readonly Timed[]; readonly sampling: string }> {
  const timed: Timed[] = [];
  const out = buildCsr(n, from, to, false);
  const into = buildCsr(n, to, from, false);
  const edges = buildCsr(n, from, to, true);
  timed.push(await takeTime('build', n, 'Kith', () => [transpose(n, buildCsr(n, from, to, false)).targets.length]));
  const firsts = Int32Array.from({ length: sources }, (_, source) => source);
  for (const [who, kernel] of KERNELS) {
    timed.push(await takeTime('harmonic', n, who, async () => checkOf((await drive(computeReaches(n, into, kernel))).harmonic)));
    timed.push(
      await takeTime(
        'betweenness',
        n,
        who,
        async () => checkOf((await drive(sumPathsFrom(n, out, firsts, kernel))).betweenness),
        sources / n,
      ),
    );
  }
  const { reached, distances } = finish(computeReaches(n, into, one));
  const closeness = Float64Array.from(reached, (count, node) => (count === 0 ? 0 : count / (distances[node] ?? 1)));
  for (const row of timed.filter(({ task, who }) => task === 'harmonic' && who !== 'Kith, TypeScript'))
    timed.push({ ...row, task: 'closeness', check: checkOf(closeness) });

  timed.push(
    await takeTime('harmonic, the greatest = 1', n, 'Kith, 1 thread', () => {
      const { harmonic } = finish(computeReaches(n, into, one));
      const greatest = harmonic.reduce((most, value) => Math.max(most, value), 0);
      return checkOf(harmonic.map((value) => value / greatest));
    }),
  );
  timed.push(await takeTime('pagerank', n, 'Kith', () => checkOf(computePageRank(n, out, into))));
  timed.push(await takeTime('cores', n, 'Kith', () => checkOf(computeCores(n, edges))));
  timed.push(await takeTime('components', n, 'Kith', () => [computeComponents(n, edges).sizes.length]));
  timed.push(
    await takeTime('constraint', n, 'Kith', () =>
      checkOf(
        finish(computeTriangles(n, edges)).squares.map((square, node) =>
          rowLength(edges, node) === 0 ? 0 : square / rowLength(edges, node) ** 2,
        ),
      ),
    ),
  );

  const sampled = await takeTime('sampled', n, 'Kith, 1 thread', async () => [
    (await drive(samplePaths(n, out, QUICK_SAMPLING, one))).samples,
  ]);
  timed.push(sampled);
  if (n <= MOST_ALONE)
    timed.push(
      await takeTime('betweenness of all', n, 'Kith, 1 thread', async () => checkOf((await drive(computePaths(n, out, one))).betweenness)),
    );
  const passes: Paths[] = [];
  timed.push(
    await takeTime('betweenness of all', n, 'Kith, 2 threads', async () => {
      const pass = await drive(computePaths(n, out, two));
      passes.push(pass);
      return checkOf(pass.betweenness);
    }),
  );
  const [exact = finish(computePaths(n, out, one))] = passes;
  const estimate = finish(samplePaths(n, out, QUICK_SAMPLING, one));
  const sampling = describeError(n, exact.betweenness, estimate.betweenness, estimate.epsilon, estimate.samples);
  if (n <= MOST_WHAT_IF) {
    const full = await takeTime('what-if, a full pass', n, 'Kith, 1 thread', async () => [
      (await drive(computePaths(n, out, one))).reached.length,
    ]);
    const spans: number[] = [];
    for (let tie = 0; tie < TAKEN_AWAY; tie += 1) {
      const gone = Math.floor(((tie + 0.5) * from.length) / TAKEN_AWAY);
      const without = buildCsr(
        n,
        from.filter((_, at) => at !== gone),
        to.filter((_, at) => at !== gone),
        false,
      );
      const begun = performance.now();
      finish(computeWhatIf(out, without, exact, one));
      spans.push((performance.now() - begun) / 1000);
    }
    timed.push(full, {
      ...full,
      task: 'what-if, one tie taken away',
      seconds: spans.toSorted((a, b) => a - b)[(TAKEN_AWAY - 1) / 2] ?? NaN,
    });
  }
  return { timed, sampling };
}

function describeError(n: number, exact: Float64Array, estimate: Float64Array, epsilon: number, samples: number): string {
  const pairs = n * (n - 1);
  const best = (values: Float64Array): readonly number[] =>
    [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 100);
  const top = best(exact);
  const found = new Set(best(estimate));
  const error = exact.reduce((most, value, node) => Math.max(most, Math.abs(value - (estimate[node] ?? 0))), 0) / pairs;
  const relative = top.reduce((sum, node) => sum + Math.abs((estimate[node] ?? 0) / (exact[node] ?? 1) - 1), 0) / top.length;
  return `${samples} paths: bound ± ${epsilon.toExponential(1)} of all pairs, greatest error ${error.toExponential(1)}, the greatest value is ${((exact[top[0] ?? 0] ?? 0) / pairs).toExponential(1)}; mean error of the top 100 ${(100 * relative).toFixed(1)} %, ${top.filter((node) => found.has(node)).length} of them found`;
}
