import type { PathsKernel } from '../algorithms/PathsKernel';
import { seeManagers } from '../robustness/seeManagers';
import type { See } from '../robustness/seeManagers';
import type { Trial, Trials } from '../robustness/Trials';
import { tryError } from '../robustness/tryError';
import type { Line } from '../support/Line';
import type { Work } from '../support/Progress';
import { choosePaths } from './choosePaths';
import type { TrialAnswer, TrialOrder } from './TrialMessage';

/**
 * What a helper does with errors: it is given a study, tries the errors that it is asked for, and leaves off when nobody
 * wants them any more.
 *
 * @param drive does a piece of work to its end, and hears the line between two slices; `null` = it is not wanted any more
 */
export function serveTrials(
  line: Line<TrialAnswer, TrialOrder>,
  kernel: PathsKernel,
  drive: (work: Work<Trial>, isWanted: () => boolean) => Promise<Trial | null>,
): void {
  let open: { readonly session: number; readonly trials: Trials; readonly see: See } | null = null;

  async function tryOne(order: Extract<TrialOrder, { kind: 'trial' }>): Promise<void> {
    const mine = open;
    if (mine?.session !== order.session) return;
    const part = await drive(tryError(mine.trials, mine.see, order.error), () => open === mine);
    if (part !== null) line.post({ kind: 'tried', session: mine.session, list: order.list, index: order.index, part }, []);
  }

  line.listen((order) => {
    // No other word is for this: over the same line others speak of other work.
    switch (order.kind) {
      case 'trials': {
        const { session, trials } = order;
        open = {
          session,
          trials,
          see: seeManagers({ ...trials.plan, paths: choosePaths(kernel, trials.reconciled.managers, null) }, trials.reconciled),
        };
        line.post({ kind: 'can-try', session }, []);
        break;
      }
      case 'trial':
        void tryOne(order);
        break;
      case 'no-trials':
        if (open?.session === order.session) open = null;
        break;
    }
  });
}
