import type { Reconciled } from '../../domain/results/Reconciled';
import type { LikePost } from '../../domain/results/Verdict';
import { isPrivateContact } from '../judgeLikePost';
import type { Likeness } from './Likeness';
import { areAlike } from './Likeness';
import type { OwnTies } from './ownTies';
import { said } from './ownTies';

const NONE = new Int32Array(0);

/**
 * How many neighbours, and own contacts off the staff list, are known to be in a like post: known to be of the same
 * organisation, and known to be of another. docs/isolation.md, 6.
 *
 * @param own reports that count
 * @param bits what they say together
 */
export function countLikePost(
  {
    reconciled,
    likeness,
    ties,
    activity,
  }: { readonly reconciled: Reconciled; readonly likeness: Likeness; readonly ties: OwnTies; readonly activity: 'active' | 'any' },
  manager: number,
  neighbours: Int32Array,
  own: Int32Array,
  bits: number,
): LikePost {
  const { people, managers, reports } = reconciled;
  const place = people[manager]?.organisation ?? '';
  let [inside, outside] = [0, 0];
  // Most have nobody who is written down as such, and no private tie to a manager: they are not looked for.
  const listed = said.hasLike(bits) === true ? own.filter((report) => ties.isLike(report) === true) : NONE;
  const mayBePrivate = said.hasPrivateManager(bits);
  for (const other of neighbours) {
    const isAlike =
      areAlike(likeness, manager, other) === true && !(mayBePrivate && isPrivateContact(reconciled, ties, activity, manager, other));
    if (!isAlike && !listed.some((report) => reports.to[report] === other)) continue;
    const isSame = ties.isSamePlace(place, people[other]?.organisation ?? '');
    if (isSame === true) inside += 1;
    if (isSame === false) outside += 1;
  }
  for (const report of listed) {
    if ((reports.to[report] ?? 0) < managers) continue;
    const isOut = ties.isExternal(report);
    if (isOut === false) inside += 1;
    if (isOut === true) outside += 1;
  }
  return { inside, outside };
}
