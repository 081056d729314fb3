import type { Trial, TrialCrew } from '../robustness/Trials';
import type { LedCrew } from '../support/createCrew';
import { createCrew } from '../support/createCrew';
import type { Line } from '../support/Line';
import type { TrialAnswer, TrialOrder } from './TrialMessage';

/** By a name of this room, for those who know no other. */
export type HiredTrials = TrialCrew;

/** Jobs that take seconds: one at a time, so that what nobody has begun goes to the one who is free. */
const JOBS_AHEAD = 1;

/**
 * Other threads as a crew that tries errors.
 *
 * @param openLines called when there is something to be tried for the first time
 */
export function hireTrials(openLines: () => readonly Line<TrialOrder, TrialAnswer>[]): HiredTrials {
  let session = 0;
  let lines: readonly Line<TrialOrder, TrialAnswer>[] | null = null;
  let crew: LedCrew<number, Trial> | null = null;

  function linesOnce(): readonly Line<TrialOrder, TrialAnswer>[] {
    if (lines !== null) return lines;
    lines = openLines();
    lines.forEach((line, helper) => {
      line.listen((answer) => {
        if (answer.session !== session) return;
        // No other word is for this: over the same line others speak of other work.
        switch (answer.kind) {
          case 'can-try':
            crew?.receive(helper, 'ready');
            break;
          case 'tried':
            crew?.receive(helper, answer);
            break;
        }
      });
    });
    return lines;
  }

  return {
    open(trials) {
      session += 1;
      const mine = session;
      const open = linesOnce();
      crew = createCrew(open.length, JOBS_AHEAD, (helper, list, index, error) =>
        open[helper]?.post({ kind: 'trial', session: mine, list, index, error }, []),
      );
      for (const line of open) line.post({ kind: 'trials', session: mine, trials }, []);
    },
    close() {
      crew = null;
      for (const line of lines ?? []) line.post({ kind: 'no-trials', session }, []);
    },
    begin: (jobs) => crew?.begin(jobs),
    take: () => crew?.take() ?? -1,
    collect: () => crew?.collect() ?? [],
  };
}
