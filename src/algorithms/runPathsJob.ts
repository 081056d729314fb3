import type { Work } from '../support/Progress';
import { ARCS_A_SLICE } from './arcsASlice';
import type { PathsEngine, PathsJob, PathsPart } from './PathsKernel';

/** Arcs that one source or sample looks at, in thousands of a whole pass: a search from two sides meets long before. */
const COST = { sweep: 1, near: 0.25, sample: 0.01 };
/** One search of `near` takes that many. */
const NEAR_AT_ONCE = 128;

/** Does a job on this thread, in slices. */
export function* runPathsJob(engine: PathsEngine, { does, from, to, sources, seed }: PathsJob, arcs: number): Work<PathsPart> {
  const fitting = Math.max(1, Math.floor(ARCS_A_SLICE / (1 + arcs * COST[does])));
  const step = does === 'near' ? Math.ceil(fitting / NEAR_AT_ONCE) * NEAR_AT_ONCE : fitting;
  if (does !== 'near') engine.clear();
  for (let at = from; at < to; at += step) {
    const until = Math.min(to, at + step);
    if (does === 'sample') engine.sample(at, until, seed);
    else if (sources === undefined) engine[does](at, until);
    else for (const source of sources.subarray(at, until)) engine.sweep(source, source + 1);
    if (until < to) yield { stage: '', done: until - from, total: to - from };
  }
  return {
    between: does === 'near' ? null : engine.readBetween(),
    reaches: does === 'sample' ? null : engine.readReaches(sources?.subarray(from, to) ?? [from, to]),
  };
}
