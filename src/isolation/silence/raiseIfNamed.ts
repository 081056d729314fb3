import type { Facts, LabelFacts } from '../facts/Facts';
import type { Raised } from '../computeSeverity';
import { judgeContacts } from '../judgeContacts';

/**
 * The raising indicators if so many of the silent had named the manager. Being named gives a neighbour and a contact; what the
 * manager reports stays. docs/isolation.md, 4.
 *
 * @param hasLike whether one who is known to be in a like post is among them; somebody whose post is not recorded is not
 */
export function raiseIfNamed(
  facts: Pick<LabelFacts, 'c' | 'indicators' | 'absenceJudged'>,
  tau: number,
  named: number,
  hasLike?: boolean,
): Raised {
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = facts.indicators;
  const { S5, S6 } = judgeContacts(facts.c + named, tau, facts.absenceJudged);
  if (named === 0) return { S1, S3, V1, R4, R5, R6, F1, F2, F4, S5, S6 };
  return { S1: false, S3: false, V1: false, R4, R5, R6, F1, F2, F4: hasLike === true ? false : F4, S5, S6 };
}

/** Whether one of the silent is known to be in a like post. */
export function hasSilentLike({ silent: { ownOrganisation, elsewhere } }: Pick<Facts, 'silent'>): boolean {
  return ownOrganisation.like + elsewhere.like > 0;
}
