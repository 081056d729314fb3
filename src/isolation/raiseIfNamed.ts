import type { Facts, LabelFacts, SilentByGroup } from './Facts';
import type { Raised } from './computeSeverity';
import { judgeContacts } from './judgeContacts';

/**
 * The raising indicators if so many of the silent had named her, one of her group among them (`ownGroup`), else one of whom
 * the group is not told (`unknownGroup`: then it is not known whether she has a peer), or neither. Being named gives a
 * neighbour and a contact; what she reports herself stays. docs/isolation.md, 4.
 */
export function raiseIfNamed(facts: Pick<LabelFacts, 'c' | 'indicators' | 'absenceJudged'>, tau: number, named: number, by: keyof SilentByGroup): Raised {
  const { S1, S3, V1, R1, F1, F2, F4 } = facts.indicators;
  const { S5, S6 } = judgeContacts(facts.c + named, tau, facts.absenceJudged);
  if (named === 0) return { S1, S3, V1, R1, F1, F2, F4, S5, S6 };
  const noPeer = by === 'ownGroup' ? false : by === 'unknownGroup' && F4 === true ? null : F4;
  return { S1: false, S3: false, V1: false, R1, F1, F2, F4: noPeer, S5, S6 };
}

/** Of the silent, whose naming her would change most. */
export function mostLike({ silent: { ownOrganisation, elsewhere } }: Pick<Facts, 'silent'>): keyof SilentByGroup {
  const is = (group: keyof SilentByGroup): boolean => ownOrganisation[group] + elsewhere[group] > 0;
  return is('ownGroup') ? 'ownGroup' : is('unknownGroup') ? 'unknownGroup' : 'others';
}
