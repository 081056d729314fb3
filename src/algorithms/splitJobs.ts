import type { PathsJob } from './PathsKernel';

/** So many sources, or samples, to a job. */
export function splitJobs(does: PathsJob['does'], from: number, to: number, size: number, seed = 0): readonly PathsJob[] {
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, job) => ({
    does,
    from: from + job * size,
    to: Math.min(to, from + (job + 1) * size),
    seed,
  }));
}
