import type { Facts, LabelFacts, SilentByPost } from './Facts';
import type { Raised } from './computeSeverity';
import { judgeContacts } from './judgeContacts';

/**
 * The raising indicators if so many of the silent had named the manager, one in a like post among them (`like`), else one of
 * whom the post is not recorded (`unknown`: then it is not known whether there is somebody in a like post), or neither. Being
 * named gives a neighbour and a contact; what the manager reports stays. docs/isolation.md, 4.
 */
export function raiseIfNamed(
  facts: Pick<LabelFacts, 'c' | 'indicators' | 'absenceJudged'>,
  tau: number,
  named: number,
  by: keyof SilentByPost,
): Raised {
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = facts.indicators;
  const { S5, S6 } = judgeContacts(facts.c + named, tau, facts.absenceJudged);
  if (named === 0) return { S1, S3, V1, R4, R5, R6, F1, F2, F4, S5, S6 };
  const noPeer = by === 'like' ? false : by === 'unknown' && F4 === true ? null : F4;
  return { S1: false, S3: false, V1: false, R4, R5, R6, F1, F2, F4: noPeer, S5, S6 };
}

/** Of the silent, whose naming the manager would change most. */
export function mostLike({ silent: { ownOrganisation, elsewhere } }: Pick<Facts, 'silent'>): keyof SilentByPost {
  const is = (post: keyof SilentByPost): boolean => ownOrganisation[post] + elsewhere[post] > 0;
  return is('like') ? 'like' : is('unknown') ? 'unknown' : 'others';
}
