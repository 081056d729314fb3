import type { Progress, Work } from './Progress';

/** Other threads that work on the same list of jobs. They may stay silent: the caller redoes what does not come back. */
export interface Crew<Job, Part> {
  /** Hands out these jobs, and forgets earlier ones. */
  begin(jobs: readonly Job[]): void;
  /** A job for the thread that asks: the next that nobody has, else one that another has been at for longest; −1 = all have come back. */
  take(): number;
  /** What has come back since the last time. */
  collect(): readonly { readonly index: number; readonly part: Part }[];
}

/** A list of jobs, how this thread does one, and what is done with what comes of it. */
export interface Shared<Job, Part> {
  readonly jobs: readonly Job[];
  /** `null` = this thread works alone. */
  readonly crew: Crew<Job, Part> | null;
  readonly run: (job: Job) => Work<Part>;
  readonly take: (part: Part, job: Job) => void;
  /** @param taken how many parts have been taken; @param inFirst where the job stands that comes next, if this thread is at it */
  readonly progress: (taken: number, inFirst: Progress | null) => Progress;
}

/**
 * Has jobs done, by this thread and the crew, and takes what comes of each in the order of the list, whichever is first:
 * sums of doubles depend on their order. Nobody is waited for: a job that another thread is still at when there is
 * nothing else left to do is done here too, and whichever is ready first counts.
 */
export function* shareJobs<Job, Part>({ jobs, crew, run, take, progress }: Shared<Job, Part>): Work<void> {
  const ready = new Map<number, Part>();
  let taken = 0;
  let next = 0;
  const receive = (index: number, part: Part): void => {
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
    const work = run(job);
    for (let step = work.next(); !isIn(index); step = work.next()) {
      if (step.done === true) {
        receive(index, step.value);
        break;
      }
      yield progress(taken, index === taken ? step.value : null);
      collect();
    }
    // Where another thread was first, it lets go of what it holds.
    work.return(undefined as Part);
    if (taken < jobs.length) yield progress(taken, null);
  }
}
