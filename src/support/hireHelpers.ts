import type { LedCrew } from './createCrew';
import { createCrew } from './createCrew';
import type { HelpAnswer, HelpOrder } from './HelpMessage';
import type { Line } from './Line';
import type { Crew } from './shareJobs';

/** Other threads that work on jobs of one kind. */
export interface HelperCrew<Given, Job, Part> extends Crew<Job, Part> {
  /** Before the first job: what they work on. */
  open(given: Given): void;
  close(): void;
}

/** Jobs that take seconds: one at a time, so that what nobody has begun goes to the one who is free. */
const JOBS_AHEAD = 1;

/**
 * Other threads as a crew for jobs of one kind, which `serveHelper` does there.
 *
 * @param work what they do, the same word at both ends
 * @param openLines called when there is something to do for the first time
 */
export function hireHelpers<Given, Job, Part>(
  work: string,
  openLines: () => readonly Line<HelpOrder<Given, Job>, HelpAnswer<Part>>[],
): HelperCrew<Given, Job, Part> {
  let session = 0;
  let lines: readonly Line<HelpOrder<Given, Job>, HelpAnswer<Part>>[] | null = null;
  let crew: LedCrew<Job, Part> | null = null;

  function linesOnce(): readonly Line<HelpOrder<Given, Job>, HelpAnswer<Part>>[] {
    if (lines !== null) return lines;
    lines = openLines();
    lines.forEach((line, helper) => {
      line.listen((answer) => {
        // Over the same line others speak of other work, some in words of their own.
        if (answer.session !== session || answer.work !== work) return;
        crew?.receive(helper, answer.kind === 'can-help' ? 'ready' : answer);
      });
    });
    return lines;
  }

  return {
    open(given) {
      session += 1;
      const mine = session;
      const open = linesOnce();
      crew = createCrew(open.length, JOBS_AHEAD, (helper, list, index, job) =>
        open[helper]?.post({ kind: 'wanted', work, session: mine, list, index, job }, []),
      );
      for (const line of open) line.post({ kind: 'given', work, session: mine, given }, []);
    },
    close() {
      crew = null;
      for (const line of lines ?? []) line.post({ kind: 'unwanted', work, session }, []);
    },
    begin: (jobs) => crew?.begin(jobs),
    take: () => crew?.take() ?? -1,
    collect: () => crew?.collect() ?? [],
  };
}
