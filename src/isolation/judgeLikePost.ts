import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri } from '../domain/results/Verdict';
import { findReport } from '../network/findReport';
import type { Csr } from '../network/Csr';
import { passesActivity } from '../domain/passesActivity';
import type { Likeness } from './facts/Likeness';
import { areAlike } from './facts/Likeness';
import type { OwnTies } from './facts/ownTies';
import { said } from './facts/ownTies';

/**
 * F4: nobody in a like post, among the neighbours and the own contacts off the staff list. False as soon as one is known;
 * not to be judged where the own post or that of a contact is not recorded. docs/isolation.md, 2.
 *
 * @param own what the own ties say, as bits
 */
export function judgeLikePost(
  {
    reconciled,
    likeness,
    ties,
    activity,
  }: { readonly reconciled: Reconciled; readonly likeness: Likeness; readonly ties: OwnTies; readonly activity: 'active' | 'any' },
  manager: number,
  { offsets, targets }: Csr,
  own: number,
  absenceJudged: boolean,
): Tri {
  const listed = said.hasLike(own);
  if (listed === true) return false;
  const isTold = likeness.keys[manager] !== 0;
  let isUnknown = !isTold || listed === null;
  const end = offsets[manager + 1] ?? 0;
  for (let at = offsets[manager] ?? 0; isTold && at < end; at += 1) {
    const other = targets[at] ?? 0;
    const is = areAlike(likeness, manager, other);
    if (is === false || (said.hasPrivateManager(own) && isPrivateContact(reconciled, ties, activity, manager, other))) continue;
    if (is === true) return false;
    isUnknown = true;
  }
  return absenceJudged && !isUnknown ? true : null;
}

/** Whether a manager names another with a tie that counts and is private. */
export function isPrivateContact(
  reconciled: Reconciled,
  ties: OwnTies,
  activity: 'active' | 'any',
  manager: number,
  other: number,
): boolean {
  const report = findReport(reconciled.reports, manager, other);
  return report >= 0 && passesActivity(reconciled.reports.activity[report], activity) && ties.isPrivate(report);
}
