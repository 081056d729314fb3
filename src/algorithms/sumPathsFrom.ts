import type { Csr } from '../network/Csr';
import type { Work } from '../support/Progress';
import type { Paths } from './computePaths';
import type { PathsKernel } from './PathsKernel';
import { rankGraph } from './rankGraph';
import { shareOutJobs } from './shareOutJobs';
import { unrank } from './unrank';

const SOURCES_A_JOB = 64;

/** What lies on the shortest paths from these nodes only; how far they lead, and 0 for all others. */
export function* sumPathsFrom(n: number, csr: Csr, nodes: Int32Array, kernel: PathsKernel): Work<Paths> {
  const graph = rankGraph(n, csr);
  const wanted = new Uint8Array(n);
  for (const node of nodes) wanted[node] = 1;
  const sources = Int32Array.from({ length: n }, (_, rank) => rank).filter((rank) => wanted[graph.order[rank] ?? 0] === 1);
  const [betweenness, harmonic, reached, distances] = [new Float64Array(n), new Float64Array(n), new Int32Array(n), new Float64Array(n)];
  const jobs = Array.from({ length: Math.ceil(sources.length / SOURCES_A_JOB) }, (_, job) => ({
    does: 'sweep' as const,
    from: job * SOURCES_A_JOB,
    to: Math.min(sources.length, (job + 1) * SOURCES_A_JOB),
    sources,
    seed: 0,
  }));
  const session = kernel.open(graph);
  try {
    yield* shareOutJobs(session, jobs, csr.targets.length, 'Shortest paths after the change', ({ between, reaches }, { from, to }) => {
      for (let at = 0; between !== null && at < n; at += 1) betweenness[at] = (betweenness[at] ?? 0) + (between[at] ?? 0);
      sources.subarray(from, to).forEach((source, at) => {
        harmonic[source] = reaches?.harmonic[at] ?? 0;
        reached[source] = reaches?.reached[at] ?? 0;
        distances[source] = reaches?.distances[at] ?? 0;
      });
    });
  } finally {
    session.close();
  }
  return {
    betweenness: unrank(graph, betweenness),
    harmonic: unrank(graph, harmonic),
    reached: unrank(graph, reached),
    distances: unrank(graph, distances),
  };
}
