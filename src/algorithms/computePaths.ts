import type { Csr } from '../network/Csr';
import { once } from '../support/once';
import type { Work } from '../support/Progress';
import type { PathsKernel, Reaches } from './PathsKernel';
import { plainPaths } from './plainPaths';
import type { RankedGraph } from './rankGraph';
import { rankGraph } from './rankGraph';
import { shareOutJobs } from './shareOutJobs';
import { splitJobs } from './splitJobs';
import { unrank } from './unrank';

/** What one pass over the shortest paths from every node gives, by node. */
export interface Paths extends Reaches {
  /** Σ over ordered pairs (s, t) of the share of their shortest paths that pass through. */
  readonly betweenness: Float64Array;
}

/** Sources of one job: their sums are added up apart, so that the result is the same however many threads share them. */
const SOURCES_A_JOB = 64;

/** A pass that may have been left off. Everything by rank. */
interface Pass extends Reaches {
  readonly graph: RankedGraph;
  readonly between: Float64Array;
  /** Sources that are in `between`. */
  done: number;
  /** Somebody is at it: a question that comes meanwhile makes one of its own, as the same path may not be added twice. */
  busy: boolean;
}

function beginPass(n: number, csr: Csr): Pass {
  return {
    graph: rankGraph(n, csr),
    between: new Float64Array(n),
    harmonic: new Float64Array(n),
    reached: new Int32Array(n),
    distances: new Float64Array(n),
    done: 0,
    busy: false,
  };
}

/** Betweenness and every kind of closeness along arcs out, exactly. O(nodes × arcs). */
export function* computePaths(n: number, csr: Csr, kernel: PathsKernel = plainPaths): Work<Paths> {
  const kept = kernel.shelf?.recall(csr, 'paths', () => beginPass(n, csr));
  const pass = kept === undefined || kept.busy ? beginPass(n, csr) : kept;
  const { graph, between, harmonic, reached, distances } = pass;
  if (pass.done < n) {
    const session = kernel.open(graph);
    pass.busy = true;
    try {
      yield* shareOutJobs(session, splitJobs('sweep', pass.done, n, SOURCES_A_JOB), csr.targets.length, 'Shortest paths', (part, job) => {
        for (let at = 0; part.between !== null && at < n; at += 1) between[at] = (between[at] ?? 0) + (part.between[at] ?? 0);
        harmonic.set(part.reaches?.harmonic ?? [], job.from);
        reached.set(part.reaches?.reached ?? [], job.from);
        distances.set(part.reaches?.distances ?? [], job.from);
        pass.done = job.to;
      });
    } finally {
      pass.busy = false;
      session.close();
    }
  }
  return pathsOf(pass);
}

/** By node. How far paths lead is put in their order when somebody asks: robustness makes thousands of passes and does not. */
function pathsOf(pass: Pass): Paths {
  const harmonic = once(() => unrank(pass.graph, pass.harmonic));
  const reached = once(() => unrank(pass.graph, pass.reached));
  const distances = once(() => unrank(pass.graph, pass.distances));
  return {
    betweenness: unrank(pass.graph, pass.between),
    get harmonic() {
      return harmonic();
    },
    get reached() {
      return reached();
    },
    get distances() {
      return distances();
    },
  };
}
