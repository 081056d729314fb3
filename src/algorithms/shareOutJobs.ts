import type { Work } from '../support/Progress';
import { shareJobs } from '../support/shareJobs';
import type { PathsJob, PathsPart, PathsSession } from './PathsKernel';
import { runPathsJob } from './runPathsJob';

/** Has jobs along paths done, by this thread and the crew, and takes what comes of each in the order of the list. */
export function* shareOutJobs(
  { engine, crew }: PathsSession,
  jobs: readonly PathsJob[],
  arcs: number,
  stage: string,
  take: (part: PathsPart, job: PathsJob) => void,
): Work<void> {
  const total = jobs.at(-1)?.to ?? 0;
  yield* shareJobs({
    jobs,
    crew,
    run: (job) => runPathsJob(engine, job, arcs),
    take,
    progress: (taken, inFirst) => ({ stage, done: (jobs[taken]?.from ?? total) + (inFirst?.done ?? 0), total }),
  });
}
