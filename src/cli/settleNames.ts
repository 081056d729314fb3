import type { Reconciled } from '../domain/results/Reconciled';
import { roundKey } from '../domain/rounds/roundKey';
import type { Study } from '../domain/Study';
import { reconcile } from '../reconcile/reconcile';
import { sayIssueWithOption } from '../words/issues/sayIssueWithOption';
import { UsageError } from './UsageError';

/** The study with its names settled. @throws UsageError when there is no such round, or when no row of the contacts could be taken. */
export function settleNames(study: Study, round: string | null): Reconciled {
  const reconciled = reconcile(study, round);
  const { rounds, to, issues } = reconciled;
  if (round !== null && !rounds.some((known) => roundKey(known) === roundKey(round))) {
    throw new UsageError(`--round: there is no round "${round}". The rounds are: ${rounds.join(', ')}.`);
  }
  if (to.length > 0 && !to.some((person) => person >= 0)) {
    // Findings from contacts of which none could be read would call everybody isolated.
    const [first] = [...issues, ...study.issues].filter(({ severity }) => severity === 'error');
    throw new UsageError(
      `No row of the contacts could be used, so there are no results.${first === undefined ? '' : ` ${first.file}, row ${first.row ?? '?'}: ${sayIssueWithOption(first)}`}`,
    );
  }
  return reconciled;
}
