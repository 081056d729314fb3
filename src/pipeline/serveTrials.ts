import type { PathsKernel } from '../algorithms/PathsKernel';
import { seeManagers } from '../robustness/seeManagers';
import type { Trial, Trials } from '../robustness/Trials';
import { TRIALS } from '../robustness/Trials';
import { tryError } from '../robustness/tryError';
import type { HelpAnswer, HelpOrder } from '../support/HelpMessage';
import type { Line } from '../support/Line';
import type { Work } from '../support/Progress';
import { serveHelper } from '../support/serveHelper';
import { choosePaths } from './choosePaths';

/** What a helper does with errors: it is given a study, and tries those that it is asked for. */
export function serveTrials(
  line: Line<HelpAnswer<Trial>, HelpOrder<Trials, number>>,
  kernel: PathsKernel,
  drive: (work: Work<Trial>, isWanted: () => boolean) => Promise<Trial | null>,
): void {
  serveHelper(
    TRIALS,
    line,
    (trials: Trials) => {
      const see = seeManagers({ ...trials.plan, paths: choosePaths(kernel, trials.reconciled.managers, null) }, trials.reconciled);
      return (error: number) => tryError(trials, see, error);
    },
    drive,
  );
}
