import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VersionChange } from '../domain/results/VersionChange';
import { labelVersion1 } from '../isolation/labelVersion1';
import type { JudgedStudy } from './judgeStudy';

/**
 * For whom version 2 of the rule says another label than version 1 did, in the order of the staff list. Asked for a study whose rule says
 * `judgedBefore`.
 */
export function listVersionChanges(
  reconciled: Reconciled,
  { judgements }: Pick<JudgedStudy, 'judgements'>,
  rule: IsolationRule,
): readonly VersionChange[] {
  return labelVersion1(reconciled, rule).flatMap((before, manager) => {
    const now = judgements[manager];
    return now === undefined || now.label === before ? [] : [{ manager, before, after: now.label, kind: now.kind }];
  });
}
