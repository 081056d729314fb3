import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { Verdict } from '../../domain/results/Verdict';
import { pushAll } from '../../support/pushAll';
import type { Doors } from '../Doors';

const VERDICTS_AT_ONCE = 250;

/** The verdicts in pieces that the page takes in without standing still; fewer where they are no longer wanted. */
export async function fetchVerdicts(
  worker: Pick<Doors['worker'], 'verdicts'>,
  isolation: IsolationAnalysis,
  isWanted: () => boolean = () => true,
): Promise<IsolationAnalysis> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < isolation.all.n && isWanted()) {
    const some = await worker.verdicts(verdicts.length, verdicts.length + VERDICTS_AT_ONCE);
    // The worker has gone on to another question: the one who asked this finds that out.
    if (some.length === 0) break;
    pushAll(verdicts, some);
  }
  return { ...isolation, verdicts };
}
