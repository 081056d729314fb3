import type { Progress, Work } from '../support/Progress';
import type { PathsJob, PathsPart, PathsSession } from './PathsKernel';
import { runPathsJob } from './runPathsJob';

/**
 * Has jobs done, by this thread and the crew, and takes what comes of each in the order of the list, whoever was first:
 * sums of doubles depend on their order. Nobody is waited for: a job that another thread is still at when there is
 * nothing else left to do is done here too, and whichever is ready first counts.
 */
export function* runPathsJobs({ engine, crew }: PathsSession, jobs: readonly PathsJob[], arcs: number, stage: string, take: (part: PathsPart, job: PathsJob) => void): Work<void> {
  const ready = new Map<number, PathsPart>();
  let taken = 0;
  let next = 0;
  const total = jobs.at(-1)?.to ?? 0;
  const progress = (beyond = 0): Progress => ({ stage, done: (jobs[taken]?.from ?? total) + beyond, total });
  const receive = (index: number, part: PathsPart): void => {
    if (index >= taken) ready.set(index, part);
    for (;;) {
      const [first, job] = [ready.get(taken), jobs[taken]];
      if (first === undefined || job === undefined) return;
      ready.delete(taken);
      take(first, job);
      taken += 1;
    }
  };
  const collect = (): void => {
    for (const { index, part } of crew?.collect() ?? []) receive(index, part);
  };
  const isIn = (index: number): boolean => index < taken || ready.has(index);
  crew?.begin(jobs);
  while (taken < jobs.length) {
    collect();
    const index = crew === null ? next : crew.take();
    next += 1;
    const job = jobs[index];
    if (job === undefined) continue;
    const work = runPathsJob(engine, job, arcs);
    for (let step = work.next(); !isIn(index); step = work.next()) {
      if (step.done === true) {
        receive(index, step.value);
        break;
      }
      yield progress(index === taken ? step.value.done : 0);
      collect();
    }
    if (taken < jobs.length) yield progress();
  }
}
