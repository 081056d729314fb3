import type { Csr } from '../network/Csr';
import type { Work } from '../support/Progress';
import type { PathsKernel, Reaches } from './PathsKernel';
import { plainPaths } from './plainPaths';
import type { RankedGraph } from './rankGraph';
import { rankGraph } from './rankGraph';
import { shareOutJobs } from './shareOutJobs';
import { splitJobs } from './splitJobs';
import { unrank } from './unrank';

const SOURCES_A_JOB = 128;

/** A pass that may have been left off, by rank. */
interface Pass extends Reaches {
  readonly graph: RankedGraph;
  done: number;
}

function beginPass(n: number, csr: Csr): Pass {
  return { graph: rankGraph(n, csr), harmonic: new Float64Array(n), reached: new Int32Array(n), distances: new Float64Array(n), done: 0 };
}

/** Every kind of closeness along arcs out without betweenness, many sources in one search. Each value as `computePaths` has it. */
export function* computeReaches(n: number, csr: Csr, kernel: PathsKernel = plainPaths): Work<Reaches> {
  const pass = kernel.shelf?.recall(csr, 'reaches', () => beginPass(n, csr)) ?? beginPass(n, csr);
  const { graph, harmonic, reached, distances } = pass;
  if (pass.done < n) {
    const session = kernel.open(graph);
    try {
      yield* shareOutJobs(session, splitJobs('near', pass.done, n, SOURCES_A_JOB), csr.targets.length, 'Closeness', ({ reaches }, job) => {
        harmonic.set(reaches?.harmonic ?? [], job.from);
        reached.set(reaches?.reached ?? [], job.from);
        distances.set(reaches?.distances ?? [], job.from);
        pass.done = job.to;
      });
    } finally {
      session.close();
    }
  }
  return { harmonic: unrank(graph, harmonic), reached: unrank(graph, reached), distances: unrank(graph, distances) };
}
