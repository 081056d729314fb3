import type { IsNewest } from '../../support/createLatest';
import { createLatest } from '../../support/createLatest';
import type { Progress } from '../../support/Progress';
import { applyVerdictColumns } from './applyVerdictColumns';
import type { Holding } from './createHolding';
import type { Stores } from '../createStores';
import type { Doors } from '../Doors';
import { fetchVerdicts } from './fetchVerdicts';

/** A list is drawn by then, and a slider that moves on has not waited for reasons. */
const REASONS_AFTER_MS = 100;

/** One rule is judged at a time; while a slider moves, only where it stands when that one is done comes next. */
export interface Judging {
  /** The open study by the rule as it is. False = it was under way, and goes on with the newest rule. */
  readonly judge: () => Promise<boolean>;
  readonly isBusy: () => boolean;
  /** Verdicts that are on their way are dropped: the study they are about is no more. */
  readonly drop: () => void;
  /** Whether the study is still the same. */
  readonly watch: () => IsNewest;
}

export function createJudging(
  worker: Pick<Doors['worker'], 'judge' | 'verdicts'>,
  { kept, derived }: Pick<Stores, 'kept' | 'derived'>,
  {
    holding,
    progress,
    later,
  }: {
    readonly holding: Holding;
    readonly progress: (isWanted: () => boolean) => (progress: Progress) => void;
    readonly later: Doors['later'];
  },
): Judging {
  const studies = createLatest();
  let busy = false;
  let again = false;
  let hurry = (): void => undefined;

  /** Where there are two processors, the worker would take one from those that draw the list. Another rule does not wait for it. */
  function untilDrawn(): Promise<void> {
    if (again) return Promise.resolve();
    return new Promise((resolve) => {
      const forget = later(REASONS_AFTER_MS, resolve);
      hurry = () => {
        forget();
        resolve();
      };
    });
  }

  /** Labels, counts and the line at once; the reasons, which take longer to write, after them. */
  async function judgeOnce(): Promise<void> {
    const isSame = studies.watch();
    const { study } = kept.getState();
    if (study === null) return;
    // Asked before the page draws what has changed: it draws while the worker judges.
    if (!holding.isHeld(study)) await holding.handOver(study);
    if (!isSame()) return;
    const judged = await worker.judge(study.isolationRule, progress(isSame));
    const { analysis } = derived.getState();
    if (judged === null || analysis === null || !isSame()) return;
    const verdicts = applyVerdictColumns(analysis.isolation.verdicts, judged.columns);
    derived.setState({ analysis: { ...analysis, isolation: { ...judged.isolation, verdicts } }, current: true, reasonsCurrent: false });
    await untilDrawn();
    const isolation = await fetchVerdicts(worker, judged.isolation, () => !again && isSame());
    const { analysis: now } = derived.getState();
    if (again || now === null || !isSame()) return;
    derived.setState({ analysis: { ...now, isolation }, current: true, reasonsCurrent: true, work: null });
  }

  return {
    async judge() {
      again = true;
      hurry();
      if (busy) return false;
      busy = true;
      try {
        while (again) {
          again = false;
          await judgeOnce();
        }
      } finally {
        busy = false;
      }
      return true;
    },
    isBusy: () => busy,
    drop: studies.drop,
    watch: studies.watch,
  };
}
