import type { PathsEngine, PathsKernel, Reaches } from './PathsKernel';
import { makePlainNear } from './plainNear';
import { makePlainSample } from './plainSample';
import { makePlainSweep } from './plainSweep';
import { pickReaches } from './pickReaches';
import type { RankedGraph } from './rankGraph';

function createEngine(graph: RankedGraph): PathsEngine {
  const { n } = graph;
  const between = new Float64Array(n);
  const reaches: Reaches = { harmonic: new Float64Array(n), reached: new Int32Array(n), distances: new Float64Array(n) };
  let sweep: ((source: number) => void) | null = null;
  let near: ((from: number, to: number) => void) | null = null;
  let sample: ((index: number, seed: number) => void) | null = null;
  return {
    clear() {
      between.fill(0);
    },
    sweep(from, to) {
      sweep ??= makePlainSweep(graph, between, reaches);
      for (let source = from; source < to; source += 1) sweep(source);
    },
    near(from, to) {
      near ??= makePlainNear(graph, reaches);
      near(from, to);
    },
    sample(from, to, seed) {
      sample ??= makePlainSample(graph, between);
      for (let index = from; index < to; index += 1) sample(index, seed);
    },
    readBetween: () => between.slice(),
    readReaches: (sources) => pickReaches(reaches, sources),
  };
}

/** In TypeScript, on the thread that asks: what every machine can do, and what WebAssembly is held against. */
export const plainPaths: PathsKernel = { open: (graph) => ({ engine: createEngine(graph), crew: null, close: () => undefined }) };
